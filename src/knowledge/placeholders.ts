/** Placeholders in texts: `{fact-id}`, `{fact-id:form}`, `{name:contact-id}`, `{phone:contact-id}`, `{title}`. */

export type Placeholder =
	| { readonly kind: "fact"; readonly id: string; readonly form: FactForm }
	| { readonly kind: "name"; readonly id: string }
	| { readonly kind: "phone"; readonly id: string }
	| { readonly kind: "slot"; readonly id: string };

export const FACT_FORMS = ["plain", "num", "gen", "dat", "next", "next-from", "until"] as const;
export type FactForm = (typeof FACT_FORMS)[number];

/** Slots that the assistant fills itself. */
const SLOTS = ["title", "place", "occupation", "office", "count", "label", "date", "address"] as const;

const PATTERN = /\{([^{}]*)\}/g;

/** A text cut into what is literal and what is to be filled in. `null` marks a placeholder that cannot be read. */
export type Piece = string | Placeholder | { readonly kind: "bad"; readonly raw: string };

/** Cuts a text at its placeholders, in order. */
export function pieces(text: string): Piece[] {
	const result: Piece[] = [];
	let end = 0;
	for (const match of text.matchAll(PATTERN)) {
		if (match.index > end) result.push(text.slice(end, match.index));
		result.push(readPlaceholder(match[1] ?? ""));
		end = match.index + match[0].length;
	}
	if (end < text.length) result.push(text.slice(end));
	return result;
}

/** The placeholders of a text, without the literal parts. */
export function placeholders(text: string): Exclude<Piece, string>[] {
	return pieces(text).filter((piece) => typeof piece !== "string");
}

function readPlaceholder(raw: string): Exclude<Piece, string> {
	const [first = "", second, ...rest] = raw.split(":");
	const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
	if (rest.length > 0 || !id.test(first)) return { kind: "bad", raw };
	if ((first === "name" || first === "phone") && second !== undefined) {
		return id.test(second) ? { kind: first, id: second } : { kind: "bad", raw };
	}
	if (second === undefined) {
		return (SLOTS as readonly string[]).includes(first)
			? { kind: "slot", id: first }
			: { kind: "fact", id: first, form: "plain" };
	}
	const form = FACT_FORMS.find((known) => known === second);
	return form ? { kind: "fact", id: first, form } : { kind: "bad", raw };
}
