/**
 * `npm run check:spelling [-- --pack folder] [-- --only prefix] [-- --words]`: every Ukrainian word that Hunspell does not know.
 *
 * The dictionary (package dictionary-uk, GPL-3.0) is a tool for development: nothing of it is built in or shipped.
 * Good words that it does not hold stand in `<pack>/spelling-uk.txt`, one a line; `--words` prints candidates for it.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { loadModule } from "hunspell-asm";
import { fileOf, parsePack, readFiles } from "../src/knowledge/read-pack";
import { allTexts } from "../src/knowledge/texts";

/** Suggestions take a fifth of a second each. */
const MAX_SUGGESTIONS = 15;

const { values } = parseArgs({
	options: {
		pack: { type: "string", default: "content/leipzig" },
		only: { type: "string", default: "" },
		words: { type: "boolean" },
	},
});
const files = readFiles(values.pack);
const { pack } = parsePack(files);
const texts = [
	...[...allTexts(pack)].map(({ text, place }) => ({
		where: `${fileOf(files, place.folder, place.id)} ${place.path.join(".")}`,
		words: text.uk ?? "",
	})),
	...Object.entries(JSON.parse(readFileSync("src/web/texts/uk.json", "utf8")) as Record<string, string>).map(
		([key, words]) => ({ where: `src/web/texts/uk.json ${key}`, words }),
	),
].filter(({ where }) => where.startsWith(values.only) || where.startsWith("src/web"));

const allowed = new Set(readWords(join(values.pack, "spelling-uk.txt")));
const names = [
	...pack.places.places.flatMap(({ names }) => names.uk),
	...pack.occupations.flatMap(({ names, synonyms }) => [...names.uk, ...synonyms.uk]),
];
for (const name of names) for (const word of cyrillic(name)) allowed.add(word.toLowerCase());

const dictionary = dirname(createRequire(import.meta.url).resolve("dictionary-uk"));
const factory = await loadModule();
const speller = factory.create(
	factory.mountBuffer(readFileSync(join(dictionary, "index.aff")), "uk.aff"),
	factory.mountBuffer(readFileSync(join(dictionary, "index.dic")), "uk.dic"),
);
const unknown = new Map<string, string>();
const judged = new Map<string, boolean>();
for (const { where, words } of texts) {
	for (const word of cyrillic(words)) {
		const good = judged.get(word) ?? isGood(word);
		judged.set(word, good);
		if (!good && !unknown.has(word)) unknown.set(word, where);
	}
}
if (values.words) console.log([...unknown.keys()].sort((a, b) => a.localeCompare(b, "uk")).join("\n"));
else {
	for (const [index, [word, where]] of [...unknown].entries()) {
		const better = index < MAX_SUGGESTIONS ? speller.suggest(word.replaceAll("’", "'")).slice(0, 3).join(", ") : "";
		console.log(`${where} "${word}" is not in the dictionary${better && `: ${better}?`}`);
	}
	console.log(
		unknown.size === 0
			? `spelling: ${judged.size} different Ukrainian words, all known`
			: `spelling: ${unknown.size} of ${judged.size} Ukrainian words are unknown. Mend them, or add good ones to spelling-uk.txt`,
	);
	process.exitCode = unknown.size === 0 ? 0 : 1;
}

function isGood(word: string): boolean {
	const plain = word.replaceAll("’", "'");
	return (
		allowed.has(word.toLowerCase()) || speller.spell(plain) || plain.split("-").every((part) => speller.spell(part))
	);
}

/** Cyrillic words with apostrophes and hyphens; Latin words are official German terms. */
function cyrillic(text: string): string[] {
	return text.replace(/\{[^}]*\}/g, " ").match(/[а-яіїєґ]+(?:[’-][а-яіїєґ]+)*/giu) ?? [];
}

function readWords(file: string): string[] {
	if (!existsSync(file)) return [];
	return readFileSync(file, "utf8")
		.split("\n")
		.map((line) => line.trim().toLowerCase())
		.filter((line) => line !== "" && !line.startsWith("#"));
}
