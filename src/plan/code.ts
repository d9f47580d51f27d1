/**
 * A plan as a short code for a link or a QR code: which steps, which papers, in which state. No notes, no dates.
 *
 * Layout, before Base64url (RFC 4648, section 5): version (1 byte) · answers (2 bytes each, a hash, 0 for none) ·
 * number of papers, then 2 bytes each: 13 bits of the hash of its id, 3 bits state · steps, 4 bytes each: 30 bits of the
 * hash of the key, 2 bits state · CRC-16/CCITT-FALSE of all before.
 * Everything is named by a hash, so that codes stay short and are read the same when records come and go.
 */
import { EMPTY_PLAN, PAPER_STATES, PLAN_VERSION, type Plan, type PlanItem, STATES } from "./plan";
import { type Answers, QUESTIONS } from "./types";

/** What both sides must know to write and read codes: ids in a fixed order. */
export interface Codebook {
	/** The keys of all steps. */
	readonly keys: readonly string[];
	/** The choices of each question. */
	readonly choices: Readonly<Record<string, readonly string[]>>;
	/** The ids of all papers. */
	readonly papers: readonly string[];
}

export class BadCode extends Error {
	override readonly name = "BadCode";
	/** `future`: written by a newer version · `damaged`: no plan, or not whole · `large`: too many steps. */
	constructor(readonly reason: "future" | "damaged" | "large") {
		super(`the code of a plan is ${reason}`);
	}
}

const HASH_BITS = 30;
/** Version, answers, number of papers, checksum. */
const SHORTEST = 1 + 2 * QUESTIONS.length + 1 + 2;
const MAX_CODED_STEPS = 60;
const PAPER_BITS = 13;
const ANSWER_BITS = 15;

/** @throws {BadCode} `large` */
export function encodePlan(plan: Plan, book: Pick<Codebook, "choices" | "papers">): string {
	if (plan.items.length > MAX_CODED_STEPS) throw new BadCode("large");
	const bytes: number[] = [PLAN_VERSION];
	for (const name of QUESTIONS) {
		const answer = plan.answers[name];
		const word = answer !== undefined && book.choices[name]?.includes(answer) ? answerWord(answer) : 0;
		bytes.push(word >> 8, word & 255);
	}
	const papers = Object.entries(plan.papers)
		.filter(([id]) => book.papers.includes(id))
		.map(([id, state]) => (hashOf(id, PAPER_BITS) << 3) | PAPER_STATES.indexOf(state));
	bytes.push(papers.length, ...papers.flatMap((word) => [word >> 8, word & 255]));
	for (const { key, state } of plan.items) {
		const word = hashOf(key) * 4 + STATES.indexOf(state);
		bytes.push(Math.floor(word / 2 ** 24) & 255, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
	}
	const check = crc16(bytes);
	bytes.push(check >> 8, check & 255);
	return base64url(bytes);
}

/**
 * Reads a code. A step that is not among the keys any more comes back with an unknown key, so that it can be named.
 * @throws {BadCode}
 */
export function decodePlan(code: string, book: Codebook): Plan {
	const bytes = fromBase64url(code);
	const [version = 0] = bytes;
	if (bytes.length < SHORTEST) throw new BadCode("damaged");
	const body = bytes.slice(0, -2);
	const check = ((bytes.at(-2) ?? 0) << 8) | (bytes.at(-1) ?? 0);
	if (check !== crc16(body)) throw new BadCode("damaged");
	if (version > PLAN_VERSION) throw new BadCode("future");
	if (version < 1) throw new BadCode("damaged");

	let at = 1;
	const answers: Record<string, string> = {};
	for (const name of QUESTIONS) {
		const word = ((body[at++] ?? 0) << 8) | (body[at++] ?? 0);
		const value = book.choices[name]?.find((choice) => answerWord(choice) === word);
		if (value !== undefined) answers[name] = value;
	}
	const papers: Record<string, (typeof PAPER_STATES)[number]> = {};
	const count = body[at++] ?? 0;
	for (let read = 0; read < count; read++) {
		const word = ((body[at++] ?? 0) << 8) | (body[at++] ?? 0);
		const id = book.papers.find((paper) => hashOf(paper, PAPER_BITS) === word >> 3);
		const state = PAPER_STATES[word & 7];
		if (id && state) papers[id] = state;
	}
	if ((body.length - at) % 4 !== 0 || at > body.length) throw new BadCode("damaged");
	if ((body.length - at) / 4 > MAX_CODED_STEPS) throw new BadCode("large");
	const byHash = new Map(book.keys.map((key) => [hashOf(key), key]));
	const items: PlanItem[] = [];
	for (; at < body.length; at += 4) {
		const [a = 0, b = 0, c = 0, d = 0] = body.slice(at, at + 4);
		const hash = (a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d - (d & 3)) / 4;
		const state = STATES[d & 3];
		if (!state) throw new BadCode("damaged");
		const key = byHash.get(hash) ?? `${UNKNOWN}${hash}`;
		items.push({ key, state, since: null, due: null, note: "", imported: false, kept: null });
	}
	if (new Set(items.map(({ key }) => key)).size < items.length) throw new BadCode("damaged");
	const occupations = items.flatMap(({ key }) => key.split("@")[1] ?? []);
	return { ...EMPTY_PLAN, occupation: occupations[0] ?? null, answers: answers as Answers, items, papers };
}

/** Beginning of the key of a step that the code names and the pack does not hold any more. */
export const UNKNOWN = "unknown:";

/** A number from 1 on for an answer; no two choices of a question share one, a test checks it. */
const answerWord = (answer: string) => 1 + hashOf(answer, ANSWER_BITS);

/** The first bits of FNV-1a over a name: two names of a pack that share them are found by a test. */
export function hashOf(key: string, bits = HASH_BITS): number {
	if (key.startsWith(UNKNOWN)) return Number(key.slice(UNKNOWN.length));
	let hash = 0x811c9dc5;
	for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
	return (hash >>> 0) >>> (32 - bits);
}

/** CRC-16/CCITT-FALSE: polynomial 0x1021, start 0xffff. */
function crc16(bytes: readonly number[]): number {
	let crc = 0xffff;
	for (const byte of bytes) {
		crc ^= byte << 8;
		for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
	}
	return crc;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function base64url(bytes: readonly number[]): string {
	let text = "";
	for (let at = 0; at < bytes.length; at += 3) {
		const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
		const word = (a << 16) | (b << 8) | c;
		const letters = [word >> 18, (word >> 12) & 63, (word >> 6) & 63, word & 63];
		text += letters
			.slice(0, Math.min(4, bytes.length - at + 1))
			.map((letter) => LETTERS[letter])
			.join("");
	}
	return text;
}

/** @throws {BadCode} */
function fromBase64url(text: string): number[] {
	if (text.length % 4 === 1 || text.length > 2000) throw new BadCode("damaged");
	const bytes: number[] = [];
	for (let at = 0; at < text.length; at += 4) {
		const letters = [...text.slice(at, at + 4)].map((letter) => LETTERS.indexOf(letter));
		if (letters.includes(-1)) throw new BadCode("damaged");
		const [a = 0, b = 0, c = 0, d = 0] = letters;
		const word = (a << 18) | (b << 12) | (c << 6) | d;
		bytes.push(...[word >> 16, (word >> 8) & 255, word & 255].slice(0, letters.length - 1));
	}
	return bytes;
}
