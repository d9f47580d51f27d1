/** An answer as plain text for a terminal. */
import type { Answer } from "../assistant";

/** @returns several lines, without colour or markup but the steps' boxes */
export function formatAnswer(answer: Answer): string {
	const sections = [
		...answer.notices.filter((notice) => notice.kind === "emergency").map((notice) => `! ${notice.text}`),
		[answer.title, answer.subtitle].filter(Boolean).join("\n"),
		...answer.blocks.map((block) => block.text.replaceAll("**", "")),
		...answer.terms.filter((term) => term.asked).map((term) => `${term.term} – ${term.plain}`),
		answer.steps.map((step) => `☐ ${step.text}${step.detail ? `\n  ${step.detail}` : ""}`).join("\n"),
		...answer.contacts.map((contact) =>
			[
				`→ ${contact.name}`,
				[contact.street, [contact.postcode, contact.city].filter(Boolean).join(" ")].filter(Boolean).join(", "),
				contact.phone ?? "",
				contact.url ?? "",
			]
				.filter(Boolean)
				.join("\n  "),
		),
		answer.status ?? "",
		...answer.notices.filter((notice) => notice.kind !== "emergency").map((notice) => `· ${notice.text}`),
		answer.sources
			.map(
				(source) =>
					`[${source.publisher}] ${source.title}${source.url ? ` ${source.url}` : ""}${source.date ? ` (${source.date})` : ""}`,
			)
			.join("\n"),
		answer.suggestions.map((suggestion) => `? ${suggestion.label}`).join("\n"),
	];
	return sections.filter((section) => section !== "").join("\n\n");
}
