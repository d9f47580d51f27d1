/** The chat without script: the whole talk comes with each form, is answered anew, and is forgotten again. */
import { BadQuestion, Context, Profile, parseQuestion } from "../assistant";
import type { Answer } from "../assistant/contract";
import type { Language } from "../language/languages";
import type { ChatState, Starter, TalkStart } from "../web/answer/chat";
import type { Exchange } from "../web/answer/conversation";
import type { Page } from "../web/pages/page";
import type { Service } from "./service";

const MAX_EXCHANGES = 10;
const NOTHING_BEFORE: TalkStart = { context: null, profile: null };

/** The empty chat, with questions to begin with. */
export function emptyTalk(page: Page, problem: string | null = null): ChatState {
	return { exchanges: [], start: NOTHING_BEFORE, starters: startersOf(page), problem, draft: "", whole: false };
}

function startersOf(page: Page): Starter[] {
	return page.knowledge.pack.info.starters.flatMap((id) => {
		const article = page.knowledge.find("articles", id);
		if (!article) return [];
		const title = page.text(article.title);
		return [{ label: title, message: title }];
	});
}

/**
 * Answers what a form brings: earlier questions again, then the new one.
 * @param form `start`, any number of `turn`, and one of `message`, `suggestion`, `german` (an index), `switch`
 */
export function continueTalk(service: Service, page: Page, form: FormData): ChatState {
	const { language } = page;
	const earlier = form.getAll("turn").map(String).slice(-MAX_EXCHANGES);
	const start = readStart(form.get("start"));
	const german = wholeNumber(form.get("german"));
	const switched = form.has("switch");
	const typed = String(form.get("message") ?? "");
	const suggestion = form.get("suggestion");
	const asksNew = !switched && german === null && !form.has("german");
	const message = asksNew ? String(suggestion ?? typed) : null;

	const talk = new Talk(service, language, start);
	for (const [index, turn] of earlier.entries()) talk.ask(turn, index === german);
	let problem: string | null = null;
	if (message !== null) problem = talk.ask(message, false);
	return {
		...talk.shortened(),
		starters: startersOf(page),
		problem,
		draft: message === null || suggestion !== null || problem !== null ? typed : "",
		whole: form.has("start"),
	};
}

class Talk {
	private exchanges: Exchange[] = [];
	private context: TalkStart["context"];
	private profile: TalkStart["profile"];

	constructor(
		private readonly service: Service,
		private readonly language: Language,
		private readonly start: TalkStart,
	) {
		this.context = start.context;
		this.profile = start.profile;
	}

	/** @returns what is wrong with the question, or null */
	ask(message: string, alsoGerman: boolean): string | null {
		try {
			const answer = this.answer(message, this.language);
			const german = alsoGerman ? this.answer(message, "de") : null;
			this.exchanges.push({ id: `t${this.exchanges.length}`, message: message.trim(), answer, german });
			this.context = answer.context;
			this.profile = answer.profile;
			return null;
		} catch (error) {
			if (error instanceof BadQuestion) return error.message;
			throw error;
		}
	}

	private answer(message: string, language: Language): Answer {
		const memory = { ...(this.context && { context: this.context }), ...(this.profile && { profile: this.profile }) };
		return this.service.assistant.answer(parseQuestion({ message, language, ...memory }, this.language));
	}

	/** The last exchanges, and what the talk was about before them. */
	shortened(): { exchanges: Exchange[]; start: TalkStart } {
		const surplus = this.exchanges.length - MAX_EXCHANGES;
		const last = surplus > 0 ? this.exchanges[surplus - 1]?.answer : null;
		return {
			exchanges: surplus > 0 ? this.exchanges.slice(surplus) : this.exchanges,
			start: last ? { context: last.context, profile: last.profile } : this.start,
		};
	}
}

function readStart(field: FormDataEntryValue | null): TalkStart {
	if (typeof field !== "string") return NOTHING_BEFORE;
	try {
		const start = JSON.parse(field) as { context?: unknown; profile?: unknown };
		const context = Context.safeParse(start.context);
		const profile = Profile.safeParse(start.profile);
		return { context: context.success ? context.data : null, profile: profile.success ? profile.data : null };
	} catch {
		return NOTHING_BEFORE;
	}
}

function wholeNumber(field: FormDataEntryValue | null): number | null {
	return typeof field === "string" && /^\d{1,3}$/.test(field) ? Number(field) : null;
}
