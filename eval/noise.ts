/** What people do to words: typing errors and Latin letters. Deterministic: the same text and seed give the same noise. */

/** A small generator of pseudo-random numbers (mulberry32), 0 to 1. */
export function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const LETTERS = { latin: "abcdefghijklmnopqrstuvwxyz", cyrillic: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя" };

/** Half of the words with five letters or more get one edit: a letter left out, doubled, replaced, or two swapped. */
export function misspell(text: string, seed: number): string {
	const next = random(seed);
	return text.replace(/[\p{L}]{5,}/gu, (word) => {
		if (next() < 0.5) return word;
		const at = 1 + Math.floor(next() * (word.length - 2));
		const kind = Math.floor(next() * 4);
		if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
		if (kind === 1) return word.slice(0, at) + word[at] + word.slice(at);
		if (kind === 2) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
		const letters = /\p{Script=Cyrillic}/u.test(word) ? LETTERS.cyrillic : LETTERS.latin;
		return word.slice(0, at) + letters[Math.floor(next() * letters.length)] + word.slice(at + 1);
	});
}

/** Ukrainian in Latin letters: as in passports (Cabinet resolution 55/2010), as in ISO 9 without signs, as people write. */
const SCHEMES: readonly Readonly<Record<string, string>>[] = [
	table("h g ie zh y i i i kh ts ch sh shch iu ia", ""),
	table("g g je z i i ji j h c c s sc ju ja", "'"),
	table("g g e zh i i i y h c 4 sh sch yu ya", ""),
];

function table(special: string, soft: string): Readonly<Record<string, string>> {
	const plain = Object.fromEntries(
		[..."абвдезклмнопрстуф"].map((letter, at) => [letter, [..."abvdezklmnoprstuf"][at] ?? ""]),
	);
	const letters = [..."гґєжиіїйхцчшщюя"];
	const latin = special.split(" ");
	return {
		...plain,
		...Object.fromEntries(letters.map((letter, at) => [letter, latin[at] ?? ""])),
		ь: soft,
		"’": "",
		"'": "",
	};
}

/** @param scheme any number; the schemes take turns */
export function transliterate(text: string, scheme: number): string {
	const letters = SCHEMES[scheme % SCHEMES.length] ?? {};
	return [...text.toLowerCase()].map((letter) => letters[letter] ?? letter).join("");
}
