/** Words of a text for people, for lengths and readability. Markdown signs do not count; a placeholder counts as one word. */
export function countWords(text: string): number {
	return text.match(/\{[^}]*\}|[\p{L}\p{N}]+(?:[’'.,:/-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
