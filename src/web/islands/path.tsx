/** Fits the path to the answers on the device, and puts it into the plan. */
import { render } from "preact";
import { composePath } from "../../plan/compose";
import { hasLost, takeWay } from "../../plan/plan";
import { type Answers, QUESTIONS, type Way } from "../../plan/types";
import { createView, type ViewData } from "../answer/view";
import { PathView } from "../plan/path-view";
import { createWords, type WordsData } from "../plan/words";
import { keepPlan, keptPlan } from "./keep-plan";
import { fetchFile } from "./plan-files";
import { worksOffline } from "./works-offline";

interface PathProps {
	readonly answers: Answers;
	readonly chosen?: string;
	readonly words: WordsData;
	readonly view: ViewData;
}

const place = document.getElementById("path");
const data = document.getElementById("path-props")?.textContent;
const form = document.querySelector<HTMLFormElement>("#path-form");
if (place && data && form) {
	const props = JSON.parse(data) as PathProps;
	const words = createWords(props.words);
	const view = createView(props.view);
	const occupation = place.dataset.way ?? "";
	let chosen = props.chosen;
	let german = false;
	let way: Promise<Way | null> | null = null;

	const loadWay = () => {
		way ??= fetchFile<Way>(`ways/${occupation}.json`).catch(() => {
			way = null;
			return null;
		});
		return way;
	};
	const answersNow = (): Answers => {
		const fields = new FormData(form);
		const told = QUESTIONS.flatMap((name) => {
			const value = fields.get(name);
			return typeof value === "string" && value !== "" ? [[name, value] as const] : [];
		});
		return Object.fromEntries(told);
	};
	/** @returns whether it could be shown here */
	const show = async (): Promise<boolean> => {
		const loaded = await loadWay();
		if (!loaded) return false;
		render(
			<PathView way={loaded} answers={answersNow()} words={words} view={view} chosen={chosen} german={german} />,
			place,
		);
		return true;
	};
	const say = (text: string, isKept = true) => {
		const line = place.querySelector("[data-added]");
		if (!line) return;
		const link = document.createElement("a");
		link.href = `/${words.language}/plan`;
		link.textContent = words.t("plan.open");
		line.replaceChildren(text, ...(isKept ? [" ", link] : []));
	};
	const add = async () => {
		const loaded = await loadWay();
		if (!loaded) return say(words.t("plan.add.failed"), false);
		const answers = answersNow();
		const composed = composePath(loaded, answers, chosen);
		if (!composed) return;
		const before = keptPlan();
		const steps = composed.phases.flatMap((phase) => phase.steps);
		const after = { ...takeWay(before, steps), occupation, path: composed.path.id, answers };
		if (!keepPlan(after)) return say(words.t("plan.add.not-kept"), false);
		void worksOffline(after);
		const known = new Set(before.items.map(({ key }) => key));
		const added = after.items.filter(({ key }) => !known.has(key)).length;
		const told = added > 0 ? words.t("plan.added", added) : words.t("plan.added.none");
		say(hasLost(before, after) ? `${told} ${words.t("plan.replaced")}` : told);
	};

	form.addEventListener("change", () => void show());
	form.addEventListener("submit", (event) => {
		const picked = event.submitter?.getAttribute("name") === "path" ? event.submitter.getAttribute("value") : null;
		event.preventDefault();
		if (picked) chosen = picked;
		void show().then((shown) => {
			if (!shown) form.submit();
			else if (!picked) place.querySelector<HTMLElement>("#path-title")?.scrollIntoView();
		});
	});
	place.addEventListener("click", (event) => {
		if (!(event.target instanceof Element)) return;
		if (event.target.closest("[data-add-path]")) void add();
		if (event.target.closest("[data-german]")) {
			german = !german;
			void show();
		}
	});
	// Who has a plan already told us once: the same answers again.
	const { answers, occupation: planned } = keptPlan();
	if (Object.keys(props.answers).length === 0 && Object.keys(answers).length > 0) {
		for (const name of QUESTIONS) {
			const field = form.elements.namedItem(name);
			if (field instanceof HTMLSelectElement && (name !== "stage" || planned === occupation))
				field.value = answers[name] ?? "";
		}
		void show();
	}
	place.dataset.live = "path";
}
