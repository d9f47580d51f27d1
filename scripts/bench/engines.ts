/** The engines that are compared, each behind the same two steps: load the library, then build an index that answers. */

import type { Database } from "node-sqlite3-wasm";
import { isEmptyWord } from "../../src/assistant/cues";
import type { Pack } from "../../src/knowledge/pack";
import { cleanText, type InputLanguage, stems, tokenise } from "../../src/language";
import { buildIndex, createLexicon, find, NO_SIGNALS, type SearchDocument, type Signals } from "../../src/search";

export const ENGINES = ["ours", "ours, kinds known", "MiniSearch", "lunr", "SQLite FTS5"] as const;
export type EngineName = (typeof ENGINES)[number];

/** The numbers of the documents that fit a message, best first, at most `LIMIT`. */
export type Search = (message: string) => number[];

export interface Built {
	readonly search: Search;
	/** Keeps the index alive while its memory is measured. */
	readonly holds: unknown;
}

/** Loads what the engine needs; the function returned builds the index. */
type Engine = () => Promise<(documents: readonly SearchDocument[], concepts: Pack["concepts"]) => Built>;

const LIMIT = 10;
/** The field weights of our stems (`INDEX_OPTIONS` of the search), for all. */
const BOOST = { title: 3, asks: 2, body: 1 } as const;
const FIELDS = ["title", "asks", "body"] as const;

const LOADERS: Readonly<Record<EngineName, Engine>> = {
	ours: ours(() => NO_SIGNALS),
	"ours, kinds known": ours(kindOf),
	MiniSearch: async () => {
		const { default: MiniSearch } = await import("minisearch");
		return (documents) => {
			const index = new MiniSearch<Record<(typeof FIELDS)[number], string> & { id: number }>({
				fields: [...FIELDS],
				tokenize: (text) => text.split(" "),
				processTerm: (term) => term || null,
			});
			index.addAll(
				stemmed(documents).map((fields, id) => ({
					id,
					title: fields.title.join(" "),
					asks: fields.asks.join(" "),
					body: fields.body.join(" "),
				})),
			);
			const options = { fuzzy: 0.2, prefix: true, boost: BOOST };
			return {
				search: (message) =>
					index
						.search(queryStems(message).join(" "), options)
						.slice(0, LIMIT)
						.map(({ id }) => id as number),
				holds: index,
			};
		};
	},
	lunr: async () => {
		const { default: lunr } = await import("lunr");
		return (documents) => {
			const builder = new lunr.Builder();
			builder.ref("id");
			for (const field of FIELDS) builder.field(field, { boost: BOOST[field] });
			for (const [id, fields] of stemmed(documents).entries()) builder.add({ id, ...fields });
			const index = builder.build();
			return {
				search: (message) =>
					index
						.query((query) => {
							for (const term of queryStems(message)) query.term(term, {});
						})
						.slice(0, LIMIT)
						.map(({ ref }) => Number(ref)),
				holds: index,
			};
		};
	},
	"SQLite FTS5": async () => {
		const { default: sqlite } = await import("node-sqlite3-wasm");
		return (documents) => {
			const database: Database = new sqlite.Database();
			// Without the texts themselves: the other engines keep none either.
			database.exec(`create virtual table records using fts5(${FIELDS.join(", ")}, content='', tokenize='unicode61')`);
			database.exec("begin");
			const insert = database.prepare("insert into records(rowid, title, asks, body) values (?, ?, ?, ?)");
			for (const [id, fields] of stemmed(documents).entries())
				insert.run([id, ...FIELDS.map((field) => fields[field].join(" "))]);
			insert.finalize();
			database.exec("commit");
			const select = database.prepare(
				`select rowid as id from records where records match ? order by bm25(records, ${FIELDS.map((field) => BOOST[field]).join(", ")}) limit ${LIMIT}`,
			);
			return {
				search: (message) => {
					const terms = queryStems(message);
					if (terms.length === 0) return [];
					const rows = select.all([terms.map((term) => `"${term}"`).join(" OR ")]);
					return rows.map((row) => Number(row.id));
				},
				holds: [database, select],
			};
		};
	},
};

/** Loads an engine by its name. */
export function loadEngine(name: EngineName): ReturnType<Engine> {
	return LOADERS[name]();
}

/** The search of the project: index and ranking with the lexicon of the pack, without what only a talk can tell. */
function ours(signals: (document: SearchDocument) => Signals): Engine {
	return async () => (documents, concepts) => {
		const index = buildIndex(
			documents.map((document, at) => ({ ...document, at })),
			createLexicon(concepts),
		);
		const options = { limit: LIMIT, isEmpty: isEmptyWord, signals };
		return {
			search: (message) =>
				find(index, tokenise(cleanText(message)), options).candidates.map(({ document }) => document.at),
			holds: index,
		};
	};
}

/** What the assistant knows of every record before anything is said: its kind. */
function kindOf({ folder }: SearchDocument): Signals {
	if (folder === "contacts") return { ...NO_SIGNALS, isContact: 1 };
	if (folder === "glossary") return { ...NO_SIGNALS, isTerm: 1 };
	return folder === "articles" ? NO_SIGNALS : { ...NO_SIGNALS, isOther: 1 };
}

/** The documents as our stems; each different word is stemmed once, as in our own index. */
function stemmed(documents: readonly SearchDocument[]): Record<(typeof FIELDS)[number], string[]>[] {
	const known = new Map<string, string[]>();
	const stemsOf = (text: string, language: InputLanguage) =>
		tokenise(text).flatMap((token) => {
			const key = `${language} ${token.word}`;
			const found = known.get(key) ?? stems(token, language);
			known.set(key, found);
			return found;
		});
	return documents.map((document) => {
		const field = (name: (typeof FIELDS)[number]) =>
			document[name].flatMap(({ text, language }) => stemsOf(text, language));
		return { title: field("title"), asks: field("asks"), body: field("body") };
	});
}

/** The stems of a message's words; of those that say nothing only where there are no others. */
function queryStems(message: string): string[] {
	const tokens = tokenise(cleanText(message));
	const full = tokens.filter((token) => !isEmptyWord(token));
	return [...new Set((full.length > 0 ? full : tokens).flatMap((token) => stems(token)))];
}
