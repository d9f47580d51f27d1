import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What opens a browser takes minutes and comes first, so that no worker is left alone with it at the end. */
class BrowserFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const order = (file: TestSpecification) => (file.moduleId.includes("/test/browser/") ? 0 : 1);
		return (await super.sort(files)).sort((a, b) => order(a) - order(b));
	}
}

export default defineConfig({
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
	test: {
		include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts", "eval/**/*.test.ts"],
		// The process's own time zone must not matter: opening hours and days are those of the city.
		env: { TZ: "UTC" },
		testTimeout: 20_000,
		hookTimeout: 60_000,
		maxWorkers: 2,
		sequence: { sequencer: BrowserFirst },
	},
});
