import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Pack } from "../../src/knowledge";
import { readCompiledPack } from "../../src/server/read-content";

const files = (readdirSync("src", { recursive: true }) as string[])
	.filter((name) => /\.(?:tsx?|json|css)$/.test(name) && !/\.test\.tsx?$/.test(name))
	.map((name) => join("src", name));

describe("another city is another folder", () => {
	it("no city, state, office, paragraph of law or amount stands in src/", () => {
		const names = namesOf(readCompiledPack("dist/pack.json"));
		const patterns = [/§+\s?\d/, /\d\s?€|€\s?\d/];
		const found = files.flatMap((file) => {
			const text = readFileSync(file, "utf8");
			const words = [
				...names.filter((name) => text.includes(name)),
				...patterns.flatMap((it) => it.exec(text)?.[0] ?? []),
			];
			return words.map((word) => `${file}: ${word}`);
		});
		expect(found).toEqual([]);
	});
});

/** City, state and the offices of the pack, by their whole names and their capitals. */
function namesOf({ info, contacts }: Pack): string[] {
	const offices = contacts.flatMap(({ name }) => [
		name.de ?? "",
		...((name.de ?? "").match(/\b[A-ZÄÖÜ]{3,}\b/g) ?? []),
	]);
	const common = new Set(["", "JSON", "HTTP", "API", "BIS", "AXIS", "UND"]);
	return [...new Set([...Object.values(info.city), info.state, ...offices])].filter(
		(name) => name && !common.has(name),
	) as string[];
}
