/** FNV-1a over UTF-16 units, 32 bits, in base 36 (http://www.isthe.com/chongo/tech/comp/fnv/). Tells texts apart, keeps no secret. */
export function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return (hash >>> 0).toString(36);
}
