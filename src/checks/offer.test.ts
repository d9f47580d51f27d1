import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPack } from "../knowledge/read-pack";
import { hourly, readAmounts, weekHours } from "./amounts";
import { checkOffer } from "./offer";

const pack = loadPack("content/leipzig");
const TODAY = "2026-11-26";
const signsOf = (text: string, day = TODAY) => {
	const result = checkOffer(pack, text, day);
	return result.kind === "offer" ? result.signs.map(({ sign }) => sign.id) : [result.kind];
};
const figureOf = (text: string, id: string) => {
	const result = checkOffer(pack, text, TODAY);
	return result.kind === "offer" ? (result.signs.find(({ sign }) => sign.id === id)?.figure ?? null) : null;
};
const payOf = (text: string) => {
	const { pays, hours } = readAmounts(text);
	const [pay] = pays;
	return pay ? { ...pay, hourly: hourly(pay, hours) } : null;
};

describe("pay as people write it", () => {
	it.each([
		["Lager, 14,50 €/Std brutto", 14.5, "hour"],
		["14.50 EUR per hour", 14.5, "hour"],
		["оплата 13 євро на годину", 13, "hour"],
		["ставка 12 евро в час", 12, "hour"],
		["13 ойро/год", 13, "hour"],
		["2.400 € im Monat brutto", 2400, "month"],
		["2,400 € gross a month", 2400, "month"],
		["зарплата 1 800 € на місяць", 1800, "month"],
		["зарплата 1800 евро в месяц", 1800, "month"],
		["110 € за день", 110, "day"],
		["80 € am Tag", 80, "day"],
		["350 € pro Woche", 350, "week"],
		["1300 на руки в місяць", 1300, "month"],
	] as const)("%s → %d by the %s", (text, amount, per) => {
		expect(payOf(text)).toMatchObject({ from: amount, per });
	});
	it("takes the lower end of a range", () => expect(payOf("12-15 € pro Stunde")).toMatchObject({ from: 12, to: 15 }));
	it("knows net from gross", () => {
		expect(payOf("1300 євро на місяць на руки")?.net).toBe(true);
		expect(payOf("2400 € brutto im Monat")?.net).toBe(false);
	});
	it("reads no other currency as euros", () => {
		const { pays, foreign } = readAmounts("зарплата 40000 грн на місяць");
		expect(pays).toEqual([]);
		expect(foreign).toContain("40000");
	});
	it("takes no time, age or price of something else for pay", () => {
		expect(readAmounts("Arbeit von 8:00 bis 16:30 Uhr, ab 18 Jahren").pays).toEqual([]);
	});
});

describe("hours as people write them", () => {
	it.each([
		["10 годин на день, 6 днів на тиждень", 60],
		["по 12 часов 6 дней", 72],
		["40 Std/Woche", 40],
		["30 Stunden", 30],
		["8 Stunden täglich, Mo-Fr", 40],
		["з 8:00 до 18:00, пн-сб", 60],
		["графік 5/2 по 8 годин", 40],
		["24/7", 168],
	])("%s → %d hours a week", (text, hours) => expect(weekHours(readAmounts(text).hours)).toBe(hours));
	it("guesses none where none are named", () =>
		expect(weekHours(readAmounts("Lagerhelfer gesucht, 14 €").hours)).toBeNull());
});

describe("the pay by the hour that an offer comes to", () => {
	it.each([
		["Склад, 12 євро на годину", true],
		["Склад, 13,90 євро на годину", false],
		["Küchenhilfe, 40 Stunden pro Woche, 2.100 € brutto im Monat", true],
		["Küchenhilfe, 40 Stunden pro Woche, 2.600 € brutto im Monat", false],
		["Водій, 12 годин на день, 6 днів, 1800 євро на місяць", true],
		["Прибирання, 60 € за день, 8 годин на день", true],
	] as const)("%s: below the minimum wage %s", (text, below) => {
		expect(signsOf(text).includes("hourly-below")).toBe(below);
	});
	it("counts the wage of the day on which it is asked", () => {
		const text = "Lagerhelfer, 14 € pro Stunde, 40 Stunden pro Woche";
		expect(signsOf(text, "2026-12-31")).not.toContain("hourly-below");
		expect(signsOf(text, "2027-01-01")).toContain("hourly-below");
	});
	it("counts the coming wage for an offer that begins then", () => {
		expect(signsOf("Lagerhelfer ab Januar 2027, 14 € pro Stunde, 40 Stunden pro Woche")).toContain("hourly-below");
	});
	it("shows what it worked out and with what it compared", () => {
		expect(figureOf("Küchenhilfe, 40 Stunden pro Woche, 1.300 € brutto im Monat", "hourly-below")).toMatchObject({
			limit: 13.9,
			offered: expect.closeTo(7.5, 1),
		});
	});
	it("warns of no net wage that may be enough before deductions", () => {
		expect(signsOf("Lagerhelfer, 11 € netto pro Stunde, 40 Stunden pro Woche")).not.toContain("hourly-below");
	});
});

describe("signs that ask for care", () => {
	it.each([
		["Паспорт здаєте бригадиру на час роботи, склад, 14 €/год", "passport-kept"],
		["Работа на складе 15€/час, за оформление документов 200 евро вперед", "fee-asked"],
		["Putzhilfe gesucht, 15 €/Std, ohne Vertrag, Geld bar auf die Hand", "no-contract"],
		["Перші три дні стажування без оплати, потім 14 євро на годину, кафе", "unpaid-trial"],
		["Erntehelfer, 12 Stunden täglich, 6 Tage die Woche, 14 € pro Stunde", "long-hours"],
		["Minijob, Lager, 900 € im Monat", "minijob-over-limit"],
	])("%s → %s", (text, sign) => expect(signsOf(text)).toContain(sign));
	it("shows none of strength to a decent offer", () => {
		const result = checkOffer(
			pack,
			"Bäckerei in Leipzig sucht Verkäuferin, 30 Stunden pro Woche, 15,20 € brutto pro Stunde, schriftlicher Vertrag. Telefon: tel",
			TODAY,
		);
		expect(result.kind === "offer" && result.signs.filter(({ sign }) => sign.strength === "strong")).toEqual([]);
	});
	it("reads a question together with its answer", () => {
		expect(signsOf("Будова, 16 €/год, 40 годин. Договір? Навіщо він вам.")).toContain("no-contract");
		expect(signsOf("Baustelle, 16 €/Std. Schwarzarbeit? Nicht mit uns.")).not.toContain("no-contract");
	});
	it("takes back only what a harmless meaning stands near", () => {
		const text = "Без передоплат і комісій, кухня в Лейпцигу, 14,50 €/год, 30 годин, за форму 60 євро наперед";
		expect(signsOf(text)).toContain("fee-asked");
		expect(signsOf("За оформлення нічого не беремо, кухня, 14,50 €/год")).not.toContain("fee-asked");
	});
	it("judges nobody", () => {
		for (const { title, reason, advice } of pack["offer-signs"])
			for (const text of [title, reason, advice])
				expect(Object.values(text).join(" ")).not.toMatch(/illegal|rechtswidrig|betrüger|unlawful|незаконн|шахрай\b/i);
	});
});

describe("what is no offer", () => {
	it.each([
		["", "empty"],
		["🙂🙂", "empty"],
		["a".repeat(8001), "too-long"],
		["Ти гарна, як весна", "no-offer"],
		["Haha, der war gut!", "no-offer"],
	])("%s", (text, kind) => expect(checkOffer(pack, text, TODAY).kind).toBe(kind));
	it("never throws and never answers without a kind, whatever is pasted", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.lorem()), (text) => {
				const result = checkOffer(pack, text, TODAY);
				expect(["offer", "no-offer", "other-language", "empty", "too-long"]).toContain(result.kind);
			}),
			{ numRuns: 200 },
		);
	});
});
