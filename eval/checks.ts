/** The checks of pasted texts, measured: signs in job offers and advertisements, kinds of letters. */
import { z } from "zod";
import { checkAdvert, checkOffer, recogniseLetter } from "../src/checks";
import type { Pack } from "../src/knowledge";
import { type Half, readLines } from "./suites";

const Split = z.enum(["train", "held"]);
const OfferCase = z.strictObject({
	id: z.string(),
	input: z.enum(["uk", "ru", "de", "en"]),
	split: Split,
	text: z.string(),
	signs: z.array(z.string()),
});
const AdvertCase = OfferCase.omit({ input: true });
const LetterCase = z.strictObject({
	id: z.string(),
	style: z.enum(["whole", "part", "words", "mixed"]),
	split: Split,
	text: z.string(),
	/** null: no letter that the pack knows. */
	kind: z.string().nullable(),
});

/** The day on which the samples were written: whose figures count. */
const DAY = "2026-11-26";
/** Signs that only add to another: “in the hand” says net or cash, the samples name the one that it is. */
const BESIDE = new Set(["net-in-hand"]);

export interface SignFigures {
	readonly found: number;
	readonly missed: number;
	readonly wrong: number;
	readonly texts: number;
	readonly failures: readonly { id: string; split: string; text: string; missed: string[]; wrong: string[] }[];
}

export function askOffers(pack: Pack, half?: Half): SignFigures {
	return signs(of(readLines("offers.jsonl", OfferCase), half), (text) => {
		const result = checkOffer(pack, text, DAY);
		return result.kind === "offer" ? result.signs.map(({ sign }) => sign.id).filter((id) => !BESIDE.has(id)) : [];
	});
}

export function askAdverts(pack: Pack, half?: Half): SignFigures {
	return signs(of(readLines("adverts.jsonl", AdvertCase), half), (text) => {
		const result = checkAdvert(pack, text);
		if (result.kind !== "advert") return [];
		return [...result.hurdles, ...result.good].map(({ sign }) => sign.id).concat(result.missing.map(({ id }) => id));
	});
}

function signs(
	cases: readonly { id: string; split: string; text: string; signs: readonly string[] }[],
	check: (text: string) => string[],
): SignFigures {
	const judged = cases.map(({ id, split, text, signs: expected }) => {
		const got = check(text);
		return {
			id,
			split,
			text,
			found: got.filter((sign) => expected.includes(sign)),
			missed: expected.filter((sign) => !got.includes(sign)),
			wrong: got.filter((sign) => !expected.includes(sign)),
		};
	});
	const sum = (part: "found" | "missed" | "wrong") => judged.reduce((all, it) => all + it[part].length, 0);
	return {
		found: sum("found"),
		missed: sum("missed"),
		wrong: sum("wrong"),
		texts: cases.length,
		failures: judged.filter(({ missed, wrong }) => missed.length + wrong.length > 0),
	};
}

export interface LetterFigures {
	readonly letters: number;
	/** The right kind was said, for certain or as probable; "no kind" where there is none. */
	readonly right: number;
	/** The right kind stands first, whether it was said or not. */
	readonly first: number;
	/** A wrong kind was said for certain. */
	readonly wrongSure: number;
	readonly failures: readonly { id: string; split: string; text: string; kind: string | null; said: string }[];
}

export function askLetters(pack: Pack, half?: Half): LetterFigures {
	const judged = of(readLines("letters.jsonl", LetterCase), half).map(({ id, split, text, kind }) => {
		const result = recogniseLetter(pack, text);
		const certainty = result.kind === "letter" ? result.certainty : "unsure";
		const first = result.kind === "letter" ? (result.guesses[0]?.letter.id ?? null) : null;
		const said = certainty === "unsure" ? null : first;
		return {
			id,
			split,
			text,
			kind,
			said: `${certainty} ${first ?? "none"}`,
			right: said === kind,
			first: first === kind,
			wrongSure: certainty === "sure" && said !== kind,
		};
	});
	const count = (part: "right" | "first" | "wrongSure") => judged.filter((it) => it[part]).length;
	return {
		letters: judged.length,
		right: count("right"),
		first: count("first"),
		wrongSure: count("wrongSure"),
		failures: judged.filter(({ right }) => !right),
	};
}

const of = <T extends { split: string }>(cases: readonly T[], half: Half | undefined) =>
	cases.filter(({ split }) => !half || split === half);
