/** Keeps the talk in this tab only (sessionStorage), never what was said in danger. */
import type { TalkStart } from "../answer/chat";
import type { Exchange } from "../answer/conversation";

export interface Talk {
	readonly exchanges: readonly Exchange[];
	readonly start: TalkStart;
	/** Whether a language model may add to answers; null: not asked yet. */
	readonly agreed: boolean | null;
}

const KEY = "onboard-buddy.talk";
/** So many exchanges are kept and sent on; what the older ones were about stays known as `start`. */
const MAX_EXCHANGES = 10;

export function shorten(talk: Talk): Talk {
	const surplus = talk.exchanges.length - MAX_EXCHANGES;
	if (surplus <= 0) return talk;
	const last = talk.exchanges[surplus - 1]?.answer;
	return {
		...talk,
		exchanges: talk.exchanges.slice(surplus),
		start: last ? { context: last.context, profile: last.profile } : talk.start,
	};
}

export function keepTalk(talk: Talk): void {
	const exchanges = talk.exchanges
		.filter((exchange) => exchange.answer && exchange.answer.kind !== "crisis")
		.map(({ adding: _, ...exchange }) => exchange);
	try {
		if (exchanges.length === 0) sessionStorage.removeItem(KEY);
		else sessionStorage.setItem(KEY, JSON.stringify({ ...talk, exchanges }));
	} catch {
		// Storage is full or forbidden: the talk lives on the page only.
	}
}

export function keptTalk(): Talk | null {
	try {
		const kept = sessionStorage.getItem(KEY);
		const talk = kept ? (JSON.parse(kept) as Talk) : null;
		// Answers from before an update of the service may lack what the cards show today.
		return talk?.exchanges.every(({ answer }) => Array.isArray(answer?.terms)) ? talk : null;
	} catch {
		return null;
	}
}
