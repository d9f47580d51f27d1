/** Reads a request's body up to a limit, whatever its header says about its length. */

/** The body is longer than allowed. */
export class BodyTooLarge extends Error {
	override readonly name = "BodyTooLarge";
	constructor(readonly limit: number) {
		super(`the body may have at most ${limit} bytes`);
	}
}

export const MAX_BODY_BYTES = 64 * 1024;

/** @throws {BodyTooLarge} */
export async function readBody(request: Request, limit: number = MAX_BODY_BYTES): Promise<Uint8Array<ArrayBuffer>> {
	if (Number(request.headers.get("content-length") ?? 0) > limit) throw new BodyTooLarge(limit);
	const chunks: Uint8Array[] = [];
	let size = 0;
	if (request.body) {
		const reader = request.body.getReader();
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			size += part.value.byteLength;
			if (size > limit) {
				await reader.cancel();
				throw new BodyTooLarge(limit);
			}
			chunks.push(part.value);
		}
	}
	const whole = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.byteLength;
	}
	return whole;
}

/** Reads a form, multipart or url-encoded. @throws {BodyTooLarge} @throws {TypeError} when it is neither */
export async function readForm(request: Request, limit: number = MAX_BODY_BYTES): Promise<FormData> {
	const body = await readBody(request, limit);
	return new Response(body, { headers: { "content-type": request.headers.get("content-type") ?? "" } }).formData();
}
