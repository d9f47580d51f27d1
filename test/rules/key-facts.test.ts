import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("docs/facts.md says what the content says (else: npm run --silent key-facts > docs/facts.md)", () => {
	const current = execFileSync(process.execPath, ["--import", "tsx", "scripts/key-facts.ts"], { encoding: "utf8" });
	expect(readFileSync("docs/facts.md", "utf8")).toBe(current);
});
