/** Which language a request is answered in, before anything of it is understood. */
import type { Language } from "../language/languages";

/**
 * The first of the browser's languages that is spoken here; Russian leads to Ukrainian.
 * @param header Accept-Language
 * @param languages those of the pack, the first is the default
 */
export function preferredLanguage(header: string | undefined, languages: readonly Language[]): Language {
	const wanted = (header ?? "")
		.split(",")
		.map((entry) => {
			const [tag = "", ...parameters] = entry.trim().toLowerCase().split(";");
			const quality = parameters.map((it) => it.trim()).find((it) => it.startsWith("q="));
			return { code: tag.split("-")[0] ?? "", q: quality ? Number(quality.slice(2)) || 0 : 1 };
		})
		.filter(({ code, q }) => code !== "" && q > 0)
		.sort((a, b) => b.q - a.q);
	for (const { code } of wanted) {
		const spoken = languages.find((language) => language === (code === "ru" ? "uk" : code));
		if (spoken) return spoken;
	}
	return languages[0] ?? "uk";
}
