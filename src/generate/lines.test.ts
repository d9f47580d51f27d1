import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLine, readLines } from "./lines";

async function* pieces(text: string, size: number): AsyncGenerator<string> {
	for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function all(text: string, size = 3) {
	const read = [];
	for await (const line of readLines(pieces(text, size))) read.push(line);
	return read;
}

describe("the line protocol", () => {
	it("reads the ids and the sentence", () => {
		expect(readLine("b1,b3 | Ви можете працювати.")).toEqual({
			kind: "said",
			said: { cites: ["b1", "b3"], text: "Ви можете працювати." },
		});
	});

	it.each(["[b2] | Ja.", "- b2 | Ja.", "b2: Ja.", "  b2 |Ja."])("forgives small differences: %s", (line) => {
		expect(readLine(line)).toEqual({ kind: "said", said: { cites: ["b2"], text: "Ja." } });
	});

	it("takes what is no line of the protocol for malformed", () => {
		expect(readLine("Sure, here is the answer:")).toEqual({ kind: "malformed" });
		expect(readLine("| no ids")).toEqual({ kind: "malformed" });
	});

	it("ends at END, whatever follows", async () => {
		expect(await all("b1 | One.\nEND\nb2 | Two.\n")).toHaveLength(1);
	});

	it("reads the last line without a line end", async () => {
		expect(await all("b1 | One.\r\nb2 | Two.")).toHaveLength(2);
	});

	it("listens to no more than twice the sentences, and to no endless line", async () => {
		expect((await all("noise\n".repeat(500))).length).toBe(12);
		expect((await all("b1 | Word.\n".repeat(500))).length).toBe(6);
		expect(await all("word ".repeat(5000))).toEqual([{ kind: "malformed" }]);
	});

	it("reads the same however the text is cut", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.string({ maxLength: 40 }), { maxLength: 8 }),
				fc.integer({ min: 1, max: 50 }),
				async (lines, size) => {
					const text = lines.join("\n");
					expect(await all(text, size)).toEqual(await all(text, 1));
				},
			),
			{ numRuns: 60 },
		);
	});
});
