/**
 * Articles that lie near a question in meaning, from an embedding endpoint. Vectors of the records are made once for a
 * version of the content, kept in memory and on disk. They only choose what a model may rest on: curated answers stay
 * the same whether an endpoint answers or not.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Knowledge } from "../knowledge";
import { fingerprint } from "../language/fingerprint";
import type { Embed } from "./openai-compatible";

/** So many articles are named, each at least so near (cosine). */
const MAX_NEAR = 4;
const MIN_COSINE = 0.3;
/** So many texts are sent at once. */
const BATCH = 64;
/** So long a question's vector is waited for, in milliseconds. */
const PATIENCE = 400;
/** So long the vectors of the records are waited for. */
const FILL_PATIENCE = 600_000;

export type Near = (question: string, signal: AbortSignal) => Promise<readonly string[]>;

interface Entry {
	readonly id: string;
	readonly vector: Float32Array;
}

/**
 * Makes or reads the vectors of all articles, in each language.
 * @param model name of the embedding model; its vectors are of no use to another
 * @throws {ModelFailed} when the endpoint does not answer
 */
export async function createNear(knowledge: Knowledge, embed: Embed, model: string, cache: string): Promise<Near> {
	const { pack } = knowledge;
	const texts = pack.articles.flatMap((article) =>
		pack.info.languages.complete.map((language) => ({
			id: article.id,
			text: [
				knowledge.text(article.title, language),
				...knowledge.blocks(article.answer).map((block) => knowledge.text(block.text, language)),
			]
				.join("\n")
				.replace(/\{[^}]*\}/g, "…"),
		})),
	);
	const file = join(cache, `embeddings-${pack.version}-${fingerprint(model)}.json`);
	const entries = readEntries(file, texts.length) ?? (await fill(texts, embed));
	writeEntries(file, entries);
	return async (question, signal) => {
		const [own] = await embed([question], AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]));
		if (!own) return [];
		const vector = unit(own);
		const best = new Map<string, number>();
		for (const entry of entries) best.set(entry.id, Math.max(best.get(entry.id) ?? 0, cosine(vector, entry.vector)));
		return [...best]
			.filter(([, near]) => near >= MIN_COSINE)
			.sort(([a, nearA], [b, nearB]) => nearB - nearA || (a < b ? -1 : 1))
			.slice(0, MAX_NEAR)
			.map(([id]) => id);
	};
}

async function fill(texts: readonly { id: string; text: string }[], embed: Embed): Promise<Entry[]> {
	const entries: Entry[] = [];
	const signal = AbortSignal.timeout(FILL_PATIENCE);
	for (let at = 0; at < texts.length; at += BATCH) {
		const batch = texts.slice(at, at + BATCH);
		const vectors = await embed(
			batch.map((it) => it.text),
			signal,
		);
		for (const [index, { id }] of batch.entries()) entries.push({ id, vector: unit(vectors[index] ?? []) });
	}
	return entries;
}

/** Of length one, so that the product of two is their cosine. */
function unit(vector: readonly number[]): Float32Array {
	const length = Math.hypot(...vector) || 1;
	return Float32Array.from(vector, (value) => value / length);
}

function cosine(a: Float32Array, b: Float32Array): number {
	let sum = 0;
	for (let at = 0; at < Math.min(a.length, b.length); at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
	return sum;
}

function readEntries(file: string, count: number): Entry[] | null {
	try {
		const kept = JSON.parse(readFileSync(file, "utf8")) as { id: string; vector: number[] }[];
		if (kept.length !== count) return null;
		return kept.map(({ id, vector }) => ({ id, vector: Float32Array.from(vector) }));
	} catch {
		return null;
	}
}

/** A folder that cannot be written to costs time at the next start, nothing else. */
function writeEntries(file: string, entries: readonly Entry[]): void {
	try {
		mkdirSync(join(file, ".."), { recursive: true });
		const rounded = entries.map(({ id, vector }) => ({
			id,
			vector: [...vector].map((value) => Math.round(value * 1e5) / 1e5),
		}));
		writeFileSync(file, JSON.stringify(rounded));
	} catch {
		// Read-only disk: the vectors live in memory.
	}
}
