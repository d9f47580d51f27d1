/** Sheets and fonts for the tests of this folder. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildFonts } from "../scripts/fonts";
import type { Line, Sheet, SheetItem } from "../src/web/take-along/sheet";

/** The fonts as the build makes them. */
export async function sampleFonts(): Promise<{ regular: ArrayBuffer; bold: ArrayBuffer }> {
	const folder = mkdtempSync(join(tmpdir(), "fonts-"));
	await buildFonts(folder);
	const read = (name: string) => new Uint8Array(readFileSync(join(folder, "fonts", name))).buffer;
	return { regular: read("noto-sans-400.ttf"), bold: read("noto-sans-700.ttf") };
}

const both = (own: string, german: string): Line => ({ own, german });

/** A step with all that a card can show. */
export function sampleItem(number: number): SheetItem {
	return {
		text: both(
			`Крок ${number}: подайте заяву на визнання вашого диплома медсестри`,
			`Schritt ${number}: Stellen Sie den Antrag auf Anerkennung Ihres Pflegediploms`,
		),
		detail: both(
			"Подайте документи до компетентного органу. Відповідь надходить протягом чотирьох місяців, якщо всі папери на місці.",
			"Reichen Sie die Unterlagen bei der zuständigen Stelle ein. Die Antwort kommt innerhalb von vier Monaten, wenn alle Papiere vorliegen.",
		),
		state: both("У роботі з 3 лютого 2026 р.", "In Arbeit seit 3. Februar 2026"),
		done: number === 2,
		lines: [
			{
				label: both("Візьміть із собою", "Mitbringen"),
				text: both(
					"паспорт, диплом із додатком, переклад від присяжного перекладача",
					"Pass, Diplom mit Beiblatt, Übersetzung durch vereidigte Person",
				),
			},
			{ label: both("Вартість", "Kosten"), text: both("від 200 до 600 €", "200 bis 600 €") },
			{
				label: both("Хто платить", "Wer zahlt"),
				text: both(
					"Центр зайнятості, § 44 SGB III: запитайте до подання",
					"Agentur für Arbeit, § 44 SGB III: vor dem Antrag fragen",
				),
			},
		],
		place:
			number % 3 === 0
				? null
				: {
						name: "IQ Beratungsstelle Leipzig, Anerkennungs- und Qualifizierungsberatung",
						address: "Musterstraße 12, 04109 Leipzig",
						phone: "0341 1234567",
						tel: "tel:+493411234567",
						route: "https://www.openstreetmap.org/directions?to=51.34012%2C12.37475",
						web: "https://www.netzwerk-iq-sachsen.de",
					},
		note:
			number % 4 === 1
				? {
						label: both("Моя нотатка", "Meine Notiz"),
						text: "Зателефонувати пані Шульц у вівторок.\nЗапитати про переклад!",
					}
				: null,
		sources: "Anerkennungsgesetz § 6, geprüft am 12.01.2026 · anerkennung-in-deutschland.de",
	};
}

/** A plan of some steps in Ukrainian and German. */
export function sampleSheet(steps: number): Sheet {
	const items = Array.from({ length: steps }, (_, index) => sampleItem(index + 1));
	const half = Math.ceil(steps / 2);
	return {
		language: "uk",
		title: both("Мій план на шляху до роботи", "Mein Plan auf dem Weg in die Arbeit"),
		lead: [
			both(
				"Медсестра з України, диплом 2014 року, німецька B1.",
				"Pflegefachkraft aus der Ukraine, Diplom von 2014, Deutsch B1.",
			),
		],
		sections: [
			{ title: both("Спочатку", "Zuerst"), items: items.slice(0, half) },
			{ title: both("Паралельно", "Daneben"), items: items.slice(half) },
		],
		closing: [
			both(
				"Це загальна інформація, а не юридична консультація.",
				"Dies ist allgemeine Information, keine Rechtsberatung.",
			),
			both("Стан: 12 січня 2026 р.", "Stand: 12. Januar 2026"),
		],
		link: {
			label: both("Відкрити цей план на телефоні", "Diesen Plan auf dem Telefon öffnen"),
			address: "https://onboard-buddy.example/uk/plan#p=1029384756102938475610293847561029384756",
		},
		labels: {
			call: both("Зателефонувати", "Anrufen"),
			route: both("Показати дорогу", "Weg zeigen"),
			page: "{page} / {pages}",
		},
	};
}

/** The same plan for somebody who reads German: one column. */
export function germanSheet(steps: number): Sheet {
	const translated = sampleSheet(steps);
	const german = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(german);
		if (typeof value !== "object" || value === null) return value;
		if ("own" in value && "german" in value) return { own: value.german, german: null };
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, german(inner)]));
	};
	return { ...(german(translated) as Sheet), language: "de" };
}
