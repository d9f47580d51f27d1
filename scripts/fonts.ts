/** The fonts of the PDF: Noto Sans in two weights, cut down to the letters that a plan can contain. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { letters } from "../src/web/take-along/letters";

const require = createRequire(import.meta.url);
const WEIGHTS: Readonly<Record<string, string>> = {
	"noto-sans-400.ttf": require.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
	"noto-sans-700.ttf": require.resolve("@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf"),
};

/** Kerning and the placing of accents; small capitals and other figures would only bring more glyphs. */
const OPTIONS = { targetFormat: "truetype" as const, keepFeatures: ["kern", "mark", "mkmk", "ccmp"] };

/**
 * Writes `fonts/noto-sans-400.ttf` and `fonts/noto-sans-700.ttf` into a folder.
 *
 * @example await buildFonts("dist/client");
 */
export async function buildFonts(folder: string): Promise<void> {
	await mkdir(join(folder, "fonts"), { recursive: true });
	for (const [name, source] of Object.entries(WEIGHTS)) {
		const whole = await readFile(source);
		const part = await subsetFont(whole, letters(), OPTIONS);
		await writeFile(join(folder, "fonts", name), part);
	}
}
