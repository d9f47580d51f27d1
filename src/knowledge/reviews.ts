/** What a running server knows about reviews: which texts a person has reviewed, and which fell behind another language. */
import type { Language } from "../language/languages";
import { FOLDER_NAMES, type Pack } from "./pack";
import type { Text } from "./schema";
import { textsAt } from "./units";

export type Review = "unreviewed" | "reviewed" | "stale";

/** By key of a unit (`units.ts`) and language; whatever is not listed is `unreviewed`. */
export type ReviewTable = Readonly<Record<string, Readonly<Partial<Record<Language, Exclude<Review, "unreviewed">>>>>>;

/** Makes the look-up for the texts of a pack; a text that is no text of the pack counts as not reviewed. */
export function reviewsOf(pack: Pack): (text: Text, language: Language) => Review {
	const known = new WeakMap<Text, ReviewTable[string]>();
	const records = new Map<string, unknown>([
		...FOLDER_NAMES.flatMap((folder) => pack[folder].map((record) => [`${folder}/${record.id}`, record] as const)),
		["pack.yaml", pack.info],
		["frames.yaml", pack.frames],
	]);
	for (const [key, reviews] of Object.entries(pack.state ?? {})) {
		const [record = "", path = ""] = key.split("#");
		for (const text of textsAt(records.get(record), path)) known.set(text, reviews);
	}
	return (text, language) => known.get(text)?.[language] ?? "unreviewed";
}

/** The state of words that several texts were put together for: no better than the worst of them. */
export function leastReviewed(reviews: readonly Review[]): Review {
	if (reviews.includes("stale")) return "stale";
	return reviews.length > 0 && reviews.every((review) => review === "reviewed") ? "reviewed" : "unreviewed";
}
