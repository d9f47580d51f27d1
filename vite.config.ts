/** Two builds: islands, styles and fonts for the browser; and, with `--ssr`, the server as one file. */
import { defineConfig } from "vite";

export default defineConfig(({ isSsrBuild }) => ({
	publicDir: isSsrBuild ? false : "src/web/public",
	logLevel: "warn",
	ssr: { noExternal: true },
	build: isSsrBuild
		? { outDir: "dist/server", target: "node20", minify: false, emptyOutDir: true }
		: {
				outDir: "dist/client",
				manifest: true,
				emptyOutDir: true,
				assetsInlineLimit: 0,
				target: ["chrome100", "firefox100", "safari15"],
				modulePreload: { polyfill: false },
				// What makes a PDF is large and fetched when somebody asks for one.
				chunkSizeWarningLimit: 800,
				rolldownOptions: {
					input: [
						"src/web/styles/main.css",
						"src/web/islands/everywhere.ts",
						"src/web/islands/chat.tsx",
						"src/web/islands/filter.ts",
						"src/web/islands/checklist.ts",
						"src/web/islands/path.tsx",
						"src/web/islands/plan.tsx",
						"src/web/islands/handout.ts",
						"src/web/islands/counsellor.ts",
						"src/web/worker/worker.ts",
					],
					// The worker's address must not change: it serves every page below it.
					output: {
						entryFileNames: ({ name }) => (name === "worker" ? "worker.js" : "assets/[name]-[hash].js"),
					},
				},
			},
}));
