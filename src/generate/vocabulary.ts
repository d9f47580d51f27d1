/** The words of a pack: what a sentence may say at all, and how near two sentences are in what they say. */

import { isEmptyWord } from "../assistant";
import type { Knowledge } from "../knowledge";
import { allTexts } from "../knowledge/texts";
import { type Language, slavicStem, stems, type Token, tokenise } from "../language";
import { SYNONYMS as de } from "../language/synonyms-de";
import { SYNONYMS as en } from "../language/synonyms-en";
import { SYNONYMS as uk } from "../language/synonyms-uk";
import { createLexicon, type Lexicon } from "../search";
import { IN_TEXT } from "./table";

export interface Vocabulary {
	readonly language: Language;
	/** Whether the pack uses the word in this language or in German, in any form. */
	knows(word: string): boolean;
	/** What a text says: stems and concepts of its meaningful words, one set a word. */
	says(text: string): readonly Meaning[];
	/** Of what a person wrote: only whom and where it is about (people, places; no occupations: what holds for a cook does not hold for a nurse). */
	circumstances(text: string): readonly Meaning[];
	/** The words of a text that name an occupation of the pack. */
	occupations(text: string): readonly Meaning[];
}

export interface Meaning {
	readonly word: string;
	/** Stems and concepts; two words that share one say the same. */
	readonly keys: readonly string[];
}

/** All that several words say. */
export const keysOf = (meanings: readonly Meaning[]) => new Set(meanings.flatMap((meaning) => meaning.keys));

/** Collects the words of a pack. Takes a moment: made once for each language. */
export function createVocabulary({ pack }: Knowledge, language: Language): Vocabulary {
	const lexicon: Lexicon = createLexicon(pack.concepts);
	const synonyms = synonymsOf(language);
	const known = new Set<string>();
	const learn = (text: string | undefined) => {
		for (const { folded } of tokenise(text ?? "")) {
			known.add(folded);
			for (let length = folded.length; length >= Math.max(MIN_BEGINNING, folded.length - MAX_ENDING); length--)
				known.add(folded.slice(0, length));
		}
	};
	for (const { text } of allTexts(pack)) for (const own of new Set<Language>([language, "de"])) learn(text[own]);
	learn(SYNONYMS[language]);
	for (const name of [...PEOPLE, ...pack.occupations.flatMap((it) => [...it.names.de, ...it.names[language]])])
		learn(name);
	for (const { aliases } of [...pack.contacts, ...pack.glossary])
		for (const alias of [...aliases.de, ...aliases[language]]) learn(alias);
	const isKnown = (folded: string) =>
		known.has(folded) || known.has(folded.slice(0, Math.max(MIN_BEGINNING, folded.length - MAX_ENDING)));
	const meanings = new Map<string, readonly Meaning[]>();
	const circumstance = isAmong([...PEOPLE, ...pack.places.places.flatMap(({ names }) => inAll(names))]);
	const occupation = isAmong(pack.occupations.flatMap(({ names }) => inAll(names)));
	const says = (text: string): readonly Meaning[] => {
		const before = meanings.get(text);
		if (before) return before;
		const all = tokenise(text.replace(IN_TEXT, " "));
		const concepts = lexicon.of(all);
		const groups = synonyms.of(all);
		const said = all.flatMap((token, at) =>
			isIdle(token)
				? []
				: {
						word: token.word,
						keys: [
							...stems(token),
							...beginningOf(token),
							...(concepts[at] ?? []).map((concept) => `#${concept}`),
							...(groups[at] ?? []).map((group) => `~${group}`),
						],
					},
		);
		if (meanings.size > MAX_KEPT) meanings.clear();
		meanings.set(text, said);
		return said;
	};
	return {
		language,
		knows: (word) => tokenise(word).every(({ folded }) => isKnown(folded)),
		says,
		circumstances: (text) => says(text).filter((meaning) => circumstance(meaning.word)),
		occupations: (text) => says(text).filter((meaning) => occupation(meaning.word)),
	};
}

/** Words for people that a case is about, in any ending. */
const PEOPLE =
	`ich frau mann kind kinder sohn tochter mutter vater bruder schwester ehemann ehefrau freund freundin bekannte bekannter kollegin kollege klient klientin kunde kundin mandant mandantin bewerber bewerberin mitarbeiter mitarbeiterin azubi lehrling praktikant praktikantin chef chefin mieter vermieter familie person dame herr laden betrieb firma praxis kita werkstatt küche
 wife husband son daughter mother father brother sister friend client clients customer colleague applicant apprentice trainee worker employee boss landlord family child children kid kids girl boy lady guy man woman company shop practice workshop kitchen restaurant
 дружина дружину дружині чоловік чоловіка чоловіку син сина сину дочка дочки дочці донька доньки мама мами тато батько мати брат сестра друг подруга подруги подрузі знайомий знайома клієнт клієнта клієнтка клієнтки клієнтці колега колеги працівник працівниця працівника співробітник учень стажер шеф начальник господар сім’я дитина дитині дитину діти дітям фірма кафе майстерня кухня`.split(
		/\s+/,
	);

const inAll = (names: Readonly<Record<"de" | "en" | "uk" | "ru", readonly string[]>>) => [
	...names.de,
	...names.en,
	...names.uk,
	...names.ru,
];

/** Tells words that are one of the names. Of a name of several words no single one tells ("cash register"). */
function isAmong(names: readonly string[]): (word: string) => boolean {
	const single = names.map((name) => tokenise(name)).filter((tokens) => tokens.length === 1);
	const forms = new Set(single.flatMap(([token]) => (token ? stems(token) : [])));
	return (word) => tokenise(word).every((token) => stems(token).some((form) => forms.has(form)));
}

/** Words of one family begin alike: „Übersetzung“ and „übersetzen“, «підпис» and «підписати». */
const FAMILY = 5;
const beginningOf = ({ folded, script }: Token) =>
	folded.length > FAMILY && script !== "digits" ? [`^${folded.slice(0, FAMILY)}`] : [];

const SYNONYMS = { de, en, uk } as const;

/** The groups of everyday synonyms of a language, found like concepts. */
function synonymsOf(language: Language): Lexicon {
	const groups = SYNONYMS[language].split("\n").map((line, at) => {
		const none: Record<"de" | "en" | "uk" | "ru", string[]> = { de: [], en: [], uk: [], ru: [] };
		return [String(at), { ...none, [language]: line.split(" | ") }] as const;
	});
	return createLexicon([{ id: "synonyms", concepts: Object.fromEntries(groups) }]);
}

/** A form is known when its beginning is: up to so many letters may be its ending. */
const MAX_ENDING = 3;
const MIN_BEGINNING = 4;
/** So many texts are kept with what they say: blocks come again and again. */
const MAX_KEPT = 5_000;

/**
 * Words that claim nothing by themselves: pronouns, auxiliaries, prepositions, conjunctions, words of advice and
 * politeness. How strongly they make a sentence speak ("must", "not") is judged apart (`language/strength.ts`).
 */
const IDLE = new Set(
	`bitte ihr ihre ihren ihrem ihrer ihres ihnen sein seine seinen seinem seiner seines sie er es man wer wen wem jemand jemandem jemanden dieser diese dieses diesen diesem jener jene solche solcher solchen welche welchen
 fall falle beachten merken denken daran also deshalb darum daher dabei dafür dazu sobald bereits schon zunächst zuerst danach anschließend weiter weiterhin darüber darauf darin davon hier dort da dann sonst sondern während bevor solange falls
 einfach jedenfalls gerade genau wirklich eben etwas alles alle jede jeder jedes jeden beide selbst sorge sorgen ruhig leider gut gute wichtig heißt bedeutet damit hierfür hierzu situation weg schritt nächster nächste ganz gleich
 möchte möchten will wollen wollte lassen lässt läuft geht gehen kommt kommen steht stehen liegt bleibt bleiben sei seien sein ja nein durch über unter vor nach ab ohne außer um an neben zwischen gegen seit trotz wegen bekommt bekommen bekommst erhalten hält halten gibt gehört
 muss müssen kann können darf dürfen soll sollen sollte sollten wird werden würde wurde wurden ist sind war waren hat haben hatte hatten nichts niemand kein keine keinen keinem keiner nicht nie ohne immer höchstens mindestens beträgt hilft helfen zum zur im am beim vom als wie so noch nur auch
 enttäuscht keine angst übrigens übrig ob dass weil denn obwohl sowie sowohl entweder oder doch jedoch zwar nämlich etwa rund circa
 please case note remember mind keep right away already since because however still well means mean way thing things time once yes your yours yourself first next step good important worry sure simply really even both each every everything anything something while when whether though although
 it its them they their theirs him his her hers she he one ones who whom whose which that these those as at by among through over under about into onto upon off out up down until till before after during without within along between against toward towards than then there here too also either neither nor or so if unless
 be being been am is are was were do does did done doing have has had having let lets letting like quite long soon get gets getting got give gives given take takes make makes making go goes going come comes put puts look looks know knows stay stays hold holds
 don't doesn't didn't cannot can't won't isn't aren't need needs no not never none nothing nobody must may might can could should would will shall more most less least other another others own same such any some all many much few only just lose heart careful extra don
 будь ласка вашому вашого вашої вашій ваша ваш ваше ваші вашим вашою випадку випадок зверніть увагу пам’ятайте отже тому бо адже оскільки вже одразу відразу спочатку потім далі просто саме справді навіть усе все всі кожен кожна обидва важливо добре означає ситуації крок наступний наступним хвилюйтеся хоч хоча коли щойно поки також теж тож тоді тепер іще ще би б же ж лише тільки вже
 себе собі собою свій своя своє свої свого своєї своєму своїм цей ця це ці цього цієї цьому цих цим той та те ті того тієї тому тих тим такий така таке такі такого хтось когось комусь щось чогось хто що який яка яке які яку якого якої якому яким якою чим чого кого кому нього неї них ним нею ними ньому її його їх їм їй йому він вона вони воно
 можете може можуть можна мусите мусить мусять маєте має мають матимете маючи треба потрібно потрібен потрібна потрібні слід варто був була було були буде будуть є бути буває бувають стоїть стоять іде ідуть піти йде йдуть не ні без немає нема нічого ніхто нікому ніколи
 через крім після перед до від із зі з у в на за по при про для під над між серед щодо попри замість разом наприклад доки хіба чи або але проте однак якщо щоб щоби аби як ніж поки доки правда погано добре тут там звідти туди сюди скоро інший інша інше інші іншого`.split(
		/\s+/,
	),
);
const isIdle = (token: Token) => isEmptyWord(token) || IDLE.has(token.word.replaceAll("'", "’"));

const WINDOW = 7;

/** Words and placeholders before (`<`) and behind (`>`) a place of a text, each with its distance in words. */
export function anchorsAround(text: string, at: number, length: number): ReadonlyMap<string, number> {
	const anchors = new Map<string, number>();
	const note = (part: string, side: "<" | ">") => {
		const pieces = part.match(/\{[^}]*\}|[^{}]+/g) ?? [];
		const words = pieces.flatMap((piece) =>
			piece.startsWith("{")
				? [piece]
				: tokenise(piece)
						.filter((token) => !isEmptyWord(token))
						.map((token) => (token.script === "cyrillic" ? slavicStem(token.folded) : token.folded.slice(0, 6))),
		);
		if (side === "<") words.reverse();
		for (const [distance, word] of words.slice(0, WINDOW).entries())
			if (!anchors.has(side + word)) anchors.set(side + word, distance);
	};
	note(text.slice(0, at), "<");
	note(text.slice(at + length), ">");
	return anchors;
}
