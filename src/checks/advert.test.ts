import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPack } from "../knowledge/read-pack";
import { checkAdvert } from "./advert";

const pack = loadPack("content/leipzig");
const report = (text: string) => {
	const result = checkAdvert(pack, text);
	if (result.kind !== "advert") throw new Error(result.kind);
	return result;
};
const HARD =
	"Wir suchen zum nächstmöglichen Zeitpunkt eine belastbare Servicekraft (m/w/d). Verhandlungssicheres Deutsch (C1) wird zwingend vorausgesetzt. Attraktive Vergütung nach Vereinbarung.";
const GOOD =
	"Wir suchen ab 1. Februar eine Küchenhilfe in Leipzig-Plagwitz, Haltestelle vor der Tür. Sie waschen Geschirr und schneiden Gemüse. 30 Stunden, Montag bis Freitag, 8 bis 14 Uhr. Lohn: 14,80 Euro brutto pro Stunde. Deutsch A2 reicht. Eine Kollegin zeigt Ihnen alles, wir helfen beim Deutschkurs. Rufen Sie an: Telefon tel.";

describe("an advertisement", () => {
	it("is told which of its words put people off, as they stand there", () => {
		const { hurdles } = report(HARD);
		const c1 = hurdles.find(({ sign }) => sign.id === "german-c1");
		expect(c1?.quotes.join(" ")).toMatch(/Verhandlungssicheres|C1/);
	});
	it("is told what is missing", () => {
		expect(report(HARD).missing.map(({ id }) => id)).toContain("missing-help");
		expect(report(GOOD).missing.map(({ id }) => id)).not.toContain("missing-hours");
	});
	it("is told what is good already, and fewer hurdles where there are fewer", () => {
		expect(report(GOOD).good.length).toBeGreaterThan(0);
		expect(report(GOOD).hurdles.length).toBeLessThan(report(HARD).hurdles.length);
	});
	it("is measured: long sentences and long words are named", () => {
		const long = `Wir bieten Ihnen ${"eine verantwortungsvolle und abwechslungsreiche Tätigkeit in ".repeat(6)}Leipzig.`;
		expect(report(long).reading.long.length).toBe(1);
		expect(report(HARD).reading.lix).toBeGreaterThan(report(GOOD).reading.lix);
	});
	it.each([
		["We are looking for a cook with very good English and German for our team", "not-german"],
		["Koch gesucht", "too-short"],
		["   ", "empty"],
		["Wort ".repeat(2000), "too-long"],
	])("%#: %s", (text, kind) => expect(checkAdvert(pack, text).kind).toBe(kind));
	it("never makes it throw", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				expect(typeof checkAdvert(pack, text).kind).toBe("string");
			}),
			{ numRuns: 100 },
		);
	});
});
