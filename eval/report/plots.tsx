/** Plots as inline SVG, each with the table of its figures: they know numbers and names, not what was measured. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Interval } from "../statistics";
