/** The look of the report. Its colours and measures are those of the web site. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A child of `style` is escaped like any text, which spoils double quotes, & and <: none may stand here. */
const TOKENS = readFileSync(join(import.meta.dirname, "../../src/web/styles/tokens.css"), "utf8").replaceAll('"', "'");

const RULES = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: var(--text)/1.5 var(--font); }
header, main { max-width: var(--page); margin: 0 auto; padding: var(--s4) clamp(0.5rem, 3vw, 2rem); }
h1 { font-size: var(--text-head); line-height: 1.2; margin: var(--s4) 0 var(--s2); }
h2 { font-size: var(--text-title); line-height: 1.3; margin: 0 0 var(--s2); }
main > section { margin-bottom: var(--s6); scroll-margin-top: var(--s4); }
h3 { font-size: var(--text-large); line-height: 1.3; margin: 0 0 var(--s2); }
p { margin: 0 0 var(--s3); max-width: var(--measure); }
a { color: var(--quay); }
nav ul, .legend { list-style: none; display: flex; flex-wrap: wrap; gap: var(--s1) var(--s4); margin: 0 0 var(--s3); padding: 0; }
nav a { display: inline-block; padding: var(--s1) 0; }
.soft, .legend, figcaption p { color: var(--ink-soft); font-size: var(--text-small); }
.meta { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s5); margin: 0 0 var(--s4); }
.meta div { display: flex; gap: var(--s2); }
.meta dt { color: var(--ink-soft); }
.meta dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.plots, .plots div { display: grid; gap: var(--s4); grid-template-columns: minmax(0, 1fr); align-content: start; }
@media (min-width: 62rem) { .plots { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
figure { margin: 0; padding: var(--s4) clamp(0.5rem, 2vw, 1.25rem); background: var(--card); border: 1px solid var(--card-edge); border-radius: var(--round); min-width: 0; }
figure svg { display: block; width: 100%; max-width: 31rem; height: auto; font-family: var(--font); }
.legend svg { display: inline-block; width: 0.8rem; height: 0.8rem; margin-right: var(--s2); vertical-align: -0.05rem; }
.legend { margin: 0 0 var(--s2); }
details { margin-top: var(--s3); }
summary { cursor: pointer; color: var(--quay); padding: var(--s1) 0; }
:focus-visible { outline: 3px solid var(--quay); outline-offset: 2px; }
.scroll { overflow-x: auto; width: fit-content; max-width: 100%; background: var(--card); border: 1px solid var(--card-edge); border-radius: var(--round-small); margin: 0 0 var(--s4); }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: var(--s1) var(--s3); text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border-top: 0; vertical-align: bottom; color: var(--ink-soft); font-size: var(--text-small); font-weight: 600; }
tr { background: var(--card); }
th:first-child { position: sticky; left: 0; background: inherit; }
tbody th { font-weight: 600; min-width: 5rem; }
tbody th .soft { display: block; font-weight: 400; }
tbody tr.part th { font-weight: 400; padding-left: var(--s5); color: var(--ink-soft); }
.number { text-align: right; white-space: nowrap; }
.message { min-width: 15rem; overflow-wrap: anywhere; }
.problems { min-width: 14rem; max-width: 24rem; overflow-wrap: anywhere; }
.ids { min-width: 10rem; overflow-wrap: anywhere; }
tr.below { background: var(--alarm-ground); }
.whole { white-space: nowrap; }
.bad { color: var(--alarm); font-weight: 600; }
.good { color: var(--sea); font-weight: 600; }
.cell-wrong { display: block; color: var(--alarm); font-size: var(--text-small); }
svg text { fill: var(--ink); font-size: 11.5px; font-variant-numeric: tabular-nums; }
svg .quiet { fill: var(--ink-soft); }
svg .group { font-weight: 600; }
svg .end { text-anchor: end; }
svg .middle { text-anchor: middle; }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .ideal { stroke: var(--ink-soft); stroke-width: 1.2; stroke-dasharray: 4 3; fill: none; }
svg .halo { stroke: var(--card); stroke-width: 3.2; fill: none; }
svg .whisker { stroke: var(--ink); stroke-width: 1.3; fill: none; }
svg .train { fill: var(--water); }
svg .held { fill: var(--sea); }
svg .first, svg .right { fill: var(--sea); }
svg .three { fill: var(--sun); stroke: var(--field); stroke-width: 0.6; }
svg .wrong { fill: var(--alarm-fill); }
svg .refused, svg .outside { fill: var(--ink-soft); }
svg .on-first, svg .on-wrong, svg .on-refused { fill: var(--card); }
svg .on-three { fill: var(--on-sun); }
svg .count { font-size: 10.5px; }
@media (max-width: 30rem) { th, td { padding: var(--s1) var(--s2); } }
@media print { .scroll { overflow: visible; } figure { break-inside: avoid; } }
`;

export function Style() {
	return <style>{TOKENS + RULES}</style>;
}
