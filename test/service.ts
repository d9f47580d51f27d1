/** The whole application on the compiled content, without a port; what it logs is kept for the tests. */
import { existsSync } from "node:fs";
import { pino } from "pino";
import type { Pack } from "../src/knowledge";
import { connectModel } from "../src/model";
import { createApp } from "../src/server/app";
import { type Assets, readAssets } from "../src/server/assets";
import { readCompiledPack, readStoredIndex } from "../src/server/read-content";
import { createService, type Service } from "../src/server/service";
import { readSettings, type Settings } from "../src/server/settings";

/** The day that the tests happen on. */
export const NOW = new Date("2026-11-24T09:30:00+01:00");

export interface TestApp {
	readonly app: ReturnType<typeof createApp>;
	readonly service: Service;
	readonly assets: Assets;
	readonly logged: string[];
}

interface Options {
	readonly environment?: Readonly<Record<string, string>>;
	readonly pack?: Pack;
	readonly clock?: () => Date;
	/** A language model; without it there is none. */
	readonly model?: Settings["model"];
}

export function testApp({ environment = {}, pack, clock = () => NOW, model = null }: Options = {}): TestApp {
	if (!existsSync("dist/pack.json"))
		throw new Error("Run `node scripts/prepare.js` first: these tests need the build.");
	const logged: string[] = [];
	const log = pino({ level: "debug", base: null }, { write: (line: string) => void logged.push(line) });
	const assets = readAssets("dist/client");
	const settings = { ...readSettings({ QUESTIONS_PER_MINUTE: "0", ...environment }), model };
	const served = pack ?? readCompiledPack("dist/pack.json");
	const storedIndex = readStoredIndex("dist/index.bin", served.version);
	const service = createService({ pack: served, storedIndex, assets, settings, log, clock, connect: connectModel });
	return { app: createApp(service), service, assets, logged };
}

export function askApi(app: TestApp["app"], body: unknown, headers: Record<string, string> = {}) {
	return app.request("/api/v1/answers", {
		method: "POST",
		headers: { "content-type": "application/json", ...headers },
		body: typeof body === "string" ? body : JSON.stringify(body),
	});
}

export function postForm(app: TestApp["app"], path: string, fields: readonly (readonly [string, string])[]) {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return app.request(path, { method: "POST", body: form });
}

/** Pages for employers and of pasted texts; a pack without such records has none. */
const WORK_PAGES = [
	...["employers", "employers/check", "employers/costs", "employers/first-days", "employers/first-week"],
	...["employers/advert", "offer-check", "letter", "changes"],
];

/** Addresses of every page of the pack, below the language. */
export function everyPath({ knowledge: { pack } }: Service): string[] {
	const below = (folder: string, records: readonly { readonly id: string }[]) =>
		records.map(({ id }) => `${folder}/${id}`);
	return [
		"",
		...["topics", "occupations", "contacts", "checklists", "glossary", "degrees", "quality", "recognition", "plan"],
		...(pack["hire-rules"].length > 0 ? WORK_PAGES : []),
		...["about", "privacy", "imprint", "accessibility"],
		...below("topics", pack.articles),
		...below("occupations", pack.occupations),
		...below("recognition", pack.occupations),
		...below("contacts", pack.contacts),
		...below("checklists", pack.checklists),
		...below("degrees", pack.degrees),
		...below("letter", pack.letters),
		...below("employers/first-week", pack.sheets),
		...pack.workwords.map(({ id }) => `employers/first-week/words-${id}`),
	];
}
