import { defineConfig } from "vitest/config";

export default defineConfig({
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
	test: {
		include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts", "eval/**/*.test.ts"],
		// The process's own time zone must not matter: opening hours and days are those of the city.
		env: { TZ: "UTC" },
		testTimeout: 20_000,
		hookTimeout: 60_000,
		maxWorkers: 2,
	},
});
