// The import rules of the house (docs/architecture.md): arrows go up this list only, and no cycle.
//   language ← knowledge ← search ← assistant ← generate ← model ← server; channels and web beside; plan and checks beside search
const INNER = "^src/(language|knowledge|search|assistant|generate|plan|checks)/";
const room = (name, allowed, comment) => ({
	name: `${name}-imports`,
	comment,
	severity: "error",
	from: { path: `^src/${name}/`, pathNot: "\\.test\\.tsx?$" },
	to: { path: "^src/", pathNot: `^src/(${[name, ...allowed].join("|")})/` },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
	forbidden: [
		{ name: "no-cycle", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
		room("language", [], "Knows nothing of ours."),
		room("knowledge", ["language"], "Records, facts, rendering."),
		room("search", ["language", "knowledge"], "Index and ranking."),
		room("checks", ["language", "knowledge"], "A pasted text or a few answers in, what counts for them out."),
		room("assistant", ["language", "knowledge", "search", "checks"], "A message in, an answer out."),
		room("generate", ["language", "knowledge", "search", "assistant"], "What a language model is told, and what of its words is shown."),
		room("model", ["language", "knowledge", "assistant", "generate"], "Adapters to language models."),
		{
			name: "a-model-is-loaded-only-when-set-up",
			comment: "Without a configured endpoint nothing of it is in memory.",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/model/|\\.test\\.tsx?$" },
			to: { path: "^src/model/|node_modules/(ai|@ai-sdk)/", dependencyTypesNot: ["type-only", "dynamic-import"] },
		},
		room("plan", ["language", "knowledge"], "The personal plan."),
		room("channels", ["language", "knowledge", "search", "assistant"], "The command line and messengers."),
		room("web", ["language", "knowledge", "assistant", "plan", "checks"], "Pages and islands."),
		{
			name: "nobody-imports-the-server",
			severity: "error",
			from: { path: "^src/(?!server/)", pathNot: "\\.test\\.tsx?$" },
			to: { path: "^src/server/" },
		},
		{
			name: "web-knows-only-the-contract",
			comment: "Pages show answers; they do not make them.",
			severity: "error",
			from: { path: "^src/web/" },
			to: { path: "^src/assistant/", pathNot: "^src/assistant/contract\\.ts$" },
		},
		{
			name: "islands-without-server-code",
			comment: "What runs in the browser takes types, pieces of answers and nothing that belongs to the server.",
			severity: "error",
			from: { path: "^src/web/(islands|answer)/", pathNot: "\\.test\\.tsx?$" },
			to: {
				path: "^(src/(web/(pages|layout|texts/texts)|server|knowledge|search|language|checks)|node_modules/(zod|hono|@hono|intl-messageformat|preact-render-to-string))",
				dependencyTypesNot: ["type-only"],
			},
		},
		{
			name: "inner-rooms-stay-pure",
			comment: "No server, browser, network or process; files are read in one place.",
			severity: "error",
			from: { path: INNER, pathNot: "(\\.test\\.tsx?|read-pack\\.ts)$" },
			to: { path: "^(node:)?(fs|http|https|net|child_process|os|process|worker_threads)(/|$)|node_modules/(hono|@hono|preact|pino|vite)" },
		},
		{
			name: "not-to-tests",
			severity: "error",
			from: { pathNot: "\\.test\\.tsx?$|^test/" },
			to: { path: "\\.test\\.tsx?$|^test/" },
		},
		{
			name: "no-undeclared-package",
			severity: "error",
			from: { path: "^src/" },
			to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"] },
		},
	],
	options: {
		doNotFollow: { path: "node_modules" },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: "tsconfig.json" },
		enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"], exportsFields: ["exports"], conditionNames: ["import", "types", "node"] },
	},
};
