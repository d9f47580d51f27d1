/** Makes the chat live: asks without leaving the page, keeps the talk in this tab, says what went wrong. */
import { hydrate } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Answer, GeneratedSentence, Question } from "../../assistant/contract";
import { Chat, type ChatState } from "../answer/chat";
import { CHAT_FORM, type Exchange } from "../answer/conversation";
import { createView, type ViewData } from "../answer/view";
import { askModel, askServer, NotAnswered } from "./ask-server";
import { FORGET } from "./forget";
import { keepTalk, keptTalk, shorten } from "./keep-talk";

export interface ChatProps {
	readonly state: ChatState;
	readonly view: ViewData;
	/** Who runs the language model; null where there is none. */
	readonly runBy: string | null;
}

function LiveChat({ state: first, view: data, runBy }: ChatProps) {
	const view = useMemo(() => createView(data), [data]);
	const [talk, setTalk] = useState(first);
	const [waiting, setWaiting] = useState(false);
	const [offline, setOffline] = useState(false);
	const failed = useRef<string | null>(null);
	const current = useRef(talk);
	current.current = talk;
	const busy = useRef(false);

	const change = (part: Partial<ChatState>) => {
		current.current = { ...current.current, ...part };
		setTalk(current.current);
	};

	useEffect(() => {
		const kept = first.whole ? null : keptTalk();
		if (kept) {
			const agreed = first.agreed ?? kept.agreed ?? null;
			change({ exchanges: [...kept.exchanges, ...first.exchanges], start: kept.start, agreed });
		}
		// A reload would ask to send the form again; the talk is kept in the tab anyway.
		history.replaceState(null, "", location.pathname);
		if (first.exchanges.length > 0) showLast();
		const forget = () => {
			change({ exchanges: [], start: { context: null, profile: null }, problem: null, draft: "", agreed: null });
			failed.current = null;
		};
		const network = () => setOffline(!navigator.onLine);
		network();
		addEventListener(FORGET, forget);
		addEventListener("online", network);
		addEventListener("offline", network);
		return () => {
			removeEventListener(FORGET, forget);
			removeEventListener("online", network);
			removeEventListener("offline", network);
		};
	}, []);

	useEffect(() => {
		if (!waiting) keepTalk({ exchanges: talk.exchanges, start: talk.start, agreed: talk.agreed });
	}, [talk.exchanges, talk.agreed, waiting]);

	const ask = async (message: string) => {
		const before = current.current.exchanges;
		const id = `x${Date.now().toString(36)}`;
		busy.current = true;
		setWaiting(true);
		change({ exchanges: [...before, { id, message, answer: null, german: null }], problem: null, draft: "" });
		showLast();
		try {
			const question = { message, language: data.language, ...memory(before, current.current) };
			const show = (answer: Answer) => {
				const exchanges = [...before, { id, message, answer, german: null }];
				change(shorten({ exchanges, start: current.current.start, agreed: current.current.agreed }));
				failed.current = null;
				setWaiting(false);
				showLast();
			};
			if (runBy && current.current.agreed) await addTo(id, question, show);
			else show(await askServer(question));
		} catch (error) {
			failed.current = message;
			const written = document.querySelector<HTMLTextAreaElement>("#message")?.value ?? "";
			change({ exchanges: before, problem: whatFailed(error, view.t), draft: written === "" ? message : written });
			setWaiting(false);
		}
		busy.current = false;
	};

	const put = (id: string, part: Partial<Exchange>) =>
		change({ exchanges: current.current.exchanges.map((it) => (it.id === id ? { ...it, ...part } : it)) });

	/** Lets the language model add to an answer. What is there stays, whatever becomes of it. */
	const addTo = async (id: string, question: Question, show: (answer: Answer) => void) => {
		let sentences: GeneratedSentence[] = [];
		let shown = false;
		try {
			const answer = await askModel(question, {
				curated: (curated) => {
					shown = true;
					show(curated);
					if (curated.kind === "answer") put(id, { adding: sentences });
				},
				sentence: (sentence) => {
					sentences = [...sentences, sentence];
					put(id, { adding: sentences });
				},
			});
			if (shown) put(id, { answer, adding: undefined });
			else show(answer);
		} catch (error) {
			if (!shown) throw error;
			const exchange = current.current.exchanges.find((it) => it.id === id);
			if (exchange?.answer) put(id, { answer: { ...exchange.answer, generatedNote: "failed" }, adding: undefined });
		}
	};

	const generate = async (index: number) => {
		const exchange = current.current.exchanges[index];
		change({ agreed: true });
		if (!exchange?.answer || busy.current) return;
		busy.current = true;
		const before = current.current.exchanges.slice(0, index);
		const question = { message: exchange.message, language: data.language, ...memory(before, current.current) };
		put(exchange.id, { adding: [] });
		await addTo(exchange.id, question, (answer) => put(exchange.id, { answer })).catch((error: unknown) => {
			put(exchange.id, { adding: undefined });
			change({ problem: whatFailed(error, view.t) });
		});
		busy.current = false;
	};

	const toggleGerman = async (index: number) => {
		const exchange = current.current.exchanges[index];
		if (!exchange) return;
		if (exchange.german) return put(exchange.id, { german: null });
		setWaiting(true);
		try {
			const before = current.current.exchanges.slice(0, index);
			const question = { message: exchange.message, language: "de" as const, ...memory(before, current.current) };
			put(exchange.id, { german: await askServer(question) });
			change({ problem: null });
		} catch (error) {
			change({ problem: whatFailed(error, view.t) });
		}
		setWaiting(false);
	};

	useEffect(() => {
		const submitted = (event: SubmitEvent) => {
			if (!(event.target instanceof HTMLFormElement) || event.target.id !== CHAT_FORM) return;
			const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
			if (button?.name === "switch") return;
			event.preventDefault();
			if (button?.name === "agree") return change({ agreed: false });
			if (busy.current) return;
			if (button?.name === "generate") return void generate(Number(button.value));
			if (button?.name === "german") {
				const all = current.current.exchanges;
				const index = all.findIndex((exchange) => button.closest(".exchange")?.id === exchange.id);
				void toggleGerman(index);
				return;
			}
			const field = document.querySelector<HTMLTextAreaElement>("#message");
			const message = (button?.name === "suggestion" ? button.value : (field?.value ?? "")).trim();
			field?.focus();
			if (message === "") return change({ problem: view.t("chat.empty") });
			void ask(message);
		};
		const typed = (event: KeyboardEvent) => {
			if (!(event.target instanceof HTMLTextAreaElement) || event.target.id !== "message") return;
			if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
			event.preventDefault();
			event.target.form?.requestSubmit();
		};
		const switched = (event: MouseEvent) => {
			const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-language]") : null;
			const form = document.getElementById(CHAT_FORM);
			if (!link || !(form instanceof HTMLFormElement) || current.current.exchanges.length === 0) return;
			event.preventDefault();
			form.action = link.pathname;
			const flag = Object.assign(document.createElement("input"), { type: "hidden", name: "switch", value: "1" });
			form.append(flag);
			form.submit();
		};
		addEventListener("submit", submitted);
		addEventListener("keydown", typed);
		addEventListener("click", switched);
		return () => {
			removeEventListener("submit", submitted);
			removeEventListener("keydown", typed);
			removeEventListener("click", switched);
		};
	}, [view]);

	const retry = failed.current;
	const problem = talk.problem ?? (offline ? view.t("chat.offline.now") : null);
	return (
		<Chat
			state={{ ...talk, problem }}
			view={view}
			waiting={waiting}
			live
			runBy={runBy}
			onDraft={(draft) => change({ draft })}
			onRetry={talk.problem && retry ? () => void ask(retry) : undefined}
		/>
	);
}

/** What the server needs to know of the talk so far. */
function memory(before: readonly Exchange[], talk: ChatState) {
	const last = before.findLast((exchange) => exchange.answer)?.answer ?? null;
	const context = last ? last.context : talk.start.context;
	const profile = last ? last.profile : talk.start.profile;
	const history = before
		.slice(-5)
		.flatMap(({ message, answer }) => [
			{ role: "user" as const, text: message },
			...(answer ? [{ role: "assistant" as const, answerId: answer.id, subject: answer.subject }] : []),
		]);
	return { history, ...(context && { context }), ...(profile && { profile }) };
}

function whatFailed(error: unknown, t: (key: "chat.failed" | "chat.offline") => string): string {
	if (error instanceof NotAnswered && error.words) return error.words;
	return navigator.onLine ? t("chat.failed") : t("chat.offline");
}

/** Brings the newest question to the top of the screen, once it stands there. */
function showLast(): void {
	const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
	requestAnimationFrame(() =>
		requestAnimationFrame(() => {
			const all = document.querySelectorAll(".exchange");
			all[all.length - 1]?.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
		}),
	);
}

const place = document.getElementById("chat");
const props = document.getElementById("chat-props")?.textContent;
if (place && props) {
	hydrate(<LiveChat {...(JSON.parse(props) as ChatProps)} />, place);
	document.documentElement.dataset.live = "chat";
}
