/** `npm run check:content [-- --only prefix] [-- --pack folder]`: every problem of the content pack, with file, line and rule. */
import { parseArgs } from "node:util";
import { LineCounter, parseDocument } from "yaml";
import { checkPack } from "../src/knowledge/check-pack";
import type { ContentProblem } from "../src/knowledge/check-structure";
import {
	type ContentFile,
	checkState,
	describeProblem,
	fileOf,
	parsePack,
	readFiles,
} from "../src/knowledge/read-pack";

const { values } = parseArgs({
	options: {
		pack: { type: "string", default: "content/leipzig" },
		only: { type: "string" },
		json: { type: "boolean" },
	},
});
const files = readFiles(values.pack);
const { pack, problems } = parsePack(files);
const complete = pack.info && pack.places && pack.frames;
const found = complete ? [...problems, ...checkPack(pack, (folder, id) => fileOf(files, folder, id))] : problems;
// Entries without a text can be told only once every record is there.
const all = problems.length === 0 ? [...found, ...checkState(files, pack)] : found;
const shown = all
	.filter((problem) => !values.only || problem.file.startsWith(values.only))
	.map((problem) => withLine(problem, files));

if (values.json) console.log(JSON.stringify(shown, null, 2));
else {
	for (const problem of shown) console.log(describeProblem(problem));
	console.log(
		shown.length === 0
			? `content: ${files.length} files, no problem`
			: `content: ${files.length} files, ${shown.length} problem(s)${complete ? "" : " (references are checked once pack.yaml, places.yaml and frames.yaml are right)"}`,
	);
}
process.exitCode = shown.length === 0 ? 0 : 1;

function withLine(problem: ContentProblem, list: readonly ContentFile[]): ContentProblem {
	const text = list.find((file) => file.file === problem.file)?.text;
	if (!text || problem.line !== undefined) return problem;
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter });
	const path =
		problem.field === "" ? [] : problem.field.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
		if (node?.range) return { ...problem, line: counter.linePos(node.range[0]).line };
	}
	return { ...problem, line: 1 };
}
