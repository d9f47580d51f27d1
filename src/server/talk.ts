/** The chat without script: the whole talk comes with each form, is answered anew, and is forgotten again. */
import { BadQuestion, Context, type Explained, Profile, parseQuestion } from "../assistant";
import type { Language } from "../language/languages";
import type { ChatState, Starter, TalkStart } from "../web/answer/chat";
import type { Exchange } from "../web/answer/conversation";
import type { Page } from "../web/pages/page";
import type { Service } from "./service";

const MAX_EXCHANGES = 10;
const NOTHING_BEFORE: TalkStart = { context: null, profile: null };

/** The empty chat, with questions to begin with. */
export function emptyTalk(page: Page, problem: string | null = null): ChatState {
	return {
		exchanges: [],
		start: NOTHING_BEFORE,
		starters: startersOf(page),
		problem,
		draft: "",
		whole: false,
		agreed: null,
	};
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
 * @param form `start`, `agreed`, any number of `turn`, and one of `message`, `suggestion`, `german` (an index),
 * `generate` (an index), `agree`, `switch`
 */
export async function continueTalk(service: Service, page: Page, form: FormData): Promise<ChatState> {
	const { language } = page;
	const earlier = form.getAll("turn").map(String).slice(-MAX_EXCHANGES);
	const start = readStart(form.get("start"));
	const german = wholeNumber(form.get("german"));
	const switched = form.has("switch");
	const generate = wholeNumber(form.get("generate"));
	const agreed = agreementIn(form);
	const typed = String(form.get("message") ?? "");
	const suggestion = form.get("suggestion");
	const asksNew = !switched && !["german", "generate", "agree"].some((field) => form.has(field));
	const message = asksNew ? String(suggestion ?? typed) : null;

	const talk = new Talk(service, language, start);
	for (const [index, turn] of earlier.entries()) talk.ask(turn, index === german);
	let problem: string | null = null;
	if (message !== null) problem = talk.ask(message, false);
	// Without script a person waits for the model; only the question that was just asked, or the one pointed at, is sent.
	if (agreed) await talk.addSentences(generate ?? (message !== null && problem === null ? earlier.length : null));
	return {
		...talk.shortened(),
		starters: startersOf(page),
		problem,
		draft: message === null || suggestion !== null || problem !== null ? typed : "",
		whole: form.has("start"),
		agreed,
	};
}

/** Whether a language model may add to answers: as a button just said, or as was said before. */
function agreementIn(form: FormData): boolean | null {
	if (form.has("generate")) return true;
	const said = form.get("agree") ?? form.get("agreed");
	return said === "yes" ? true : said === "no" ? false : null;
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
			const { answer } = this.explain(message, this.language);
			const german = alsoGerman ? this.explain(message, "de").answer : null;
			this.exchanges.push({ id: `t${this.exchanges.length}`, message: message.trim(), answer, german });
			this.context = answer.context;
			this.profile = answer.profile;
			return null;
		} catch (error) {
			if (error instanceof BadQuestion) return error.message;
			throw error;
		}
	}

	private explain(message: string, language: Language): Explained {
		return this.service.assistant.explain(this.question(message, language, this.context, this.profile));
	}

	private question(message: string, language: Language, context: TalkStart["context"], profile: TalkStart["profile"]) {
		const history = this.exchanges.map((exchange) => ({ role: "user" as const, text: exchange.message }));
		const memory = { ...(context && { context }), ...(profile && { profile }) };
		return parseQuestion({ message, language, history, ...memory }, this.language);
	}

	/** Waits for a language model to add to the answer at this place, if one is set up. */
	async addSentences(index: number | null): Promise<void> {
		const generator = this.service.model?.generator;
		const exchange = index === null ? undefined : this.exchanges[index];
		if (!generator || !exchange?.answer || index === null) return;
		const before = this.exchanges[index - 1]?.answer ?? this.start;
		const question = {
			...this.question(exchange.message, this.language, before.context, before.profile),
			history: this.exchanges.slice(0, index).map((it) => ({ role: "user" as const, text: it.message })),
		};
		for await (const event of generator.add(this.service.assistant.explain(question), question)) {
			if (event.kind === "answer") this.exchanges[index] = { ...exchange, answer: event.answer };
		}
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
