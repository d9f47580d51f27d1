/** Phone numbers as written in records, and what a phone needs to dial them. */

/** Numbers in a field that may hold several: "0341 1 / 0341 2". */
export function phoneNumbers(field: string | null): string[] {
	if (!field) return [];
	return field
		.split(/\s*[;,|]\s*|\s+\/\s+|\s+(?:oder|or|або)\s+/)
		.map((number) => number.trim())
		.filter((number) => /\d/.test(number));
}

/** `tel:` with the calling code, so that a foreign card works too; short numbers stay as they are. */
export function phoneHref(number: string, dial: string): string {
	const digits = number.replace(/\(0\)/, "").replace(/[^\d+]/g, "");
	if (digits.startsWith("00")) return `tel:+${digits.slice(2)}`;
	if (digits.startsWith("0")) return `tel:+${dial}${digits.slice(1)}`;
	return `tel:${digits}`;
}
