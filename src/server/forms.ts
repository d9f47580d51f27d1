/** Takes a form that a page sent: within the limits, with what is wrong in the person's language. */
import type { Context } from "hono";
import type { Page } from "../web/pages/page";
import { BodyTooLarge, readForm } from "./body";
import { takeQuestion } from "./guard";
import type { Service } from "./service";

export interface TakenForm {
	readonly form: FormData | null;
	readonly status: 200 | 400 | 413 | 429;
	readonly problem: string | null;
}

/** @param tooLarge what is said of a form that is too long */
export async function takeForm(
	c: Context,
	service: Service,
	page: Page,
	tooLarge: string = page.t("chat.too-large"),
): Promise<TakenForm> {
	const wait = takeQuestion(c, service);
	if (wait > 0) {
		c.header("Retry-After", String(wait));
		const problem = page.t("error.too-many", { seconds: wait });
		// What was typed goes back with the answer: nothing is lost by waiting.
		const form = await readForm(c.req.raw).catch(() => null);
		return { form, status: 429, problem };
	}
	try {
		return { form: await readForm(c.req.raw), status: 200, problem: null };
	} catch (error) {
		const isTooLarge = error instanceof BodyTooLarge;
		return { form: null, status: isTooLarge ? 413 : 400, problem: isTooLarge ? tooLarge : page.t("error.form") };
	}
}
