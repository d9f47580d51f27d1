/** Brings the plan to life: everything in it lies on this device, and leaves it only by the person's own hand. */
import { render } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { BadCode, type Codebook, decodePlan, encodePlan } from "../../plan/code";
import { BadPlanFile, MAX_FILE_BYTES, readPlanFile, writePlan } from "../../plan/file";
import {
	changeItem,
	EMPTY_PLAN,
	isEmpty,
	keptOf,
	mergePlans,
	moveItem,
	type Plan,
	type PlanItem,
	putBack,
	removeItem,
	setPaper,
} from "../../plan/plan";
import { createView, type ViewData } from "../answer/view";
import type { PlanActions } from "../plan/beside";
import { EmptyPlan, SharedPlan } from "../plan/plan-cards";
import { type Code, PlanTake } from "../plan/plan-take";
import { PlanView } from "../plan/plan-view";
import { createWords, type PlanKey, type WordsData } from "../plan/words";
import { FORGET, forgetPages } from "./forget";
import { keepPlan, keptPlan, onPlanChange } from "./keep-plan";
import { fetchFile, type Loaded, loadSteps, NOTHING_LOADED } from "./plan-files";
import { save, saveCalendar, savePdf } from "./save-plan";
import { worksOffline } from "./works-offline";

interface PlanProps {
	readonly words: WordsData;
	readonly view: ViewData;
	readonly choices: Codebook["choices"];
	readonly papers: readonly string[];
	/** Addresses of the typefaces for paper. */
	readonly fonts: readonly string[];
}

/** In front of the code of a plan in the address, after the hash sign: never sent to a server. */
const CODE = "p=";

/** The code in the address, which is removed from it at once. */
function takeCode(): string | null {
	const hash = location.hash.slice(1);
	if (!hash.startsWith(CODE)) return null;
	history.replaceState(null, "", location.pathname);
	return hash.slice(CODE.length);
}

/** The day in the person's own time, YYYY-MM-DD. */
function today(): string {
	const now = new Date();
	const two = (value: number) => String(value).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function LivePlan({ words: wordsData, view: viewData, choices, papers, fonts }: PlanProps) {
	const words = useMemo(() => createWords(wordsData), [wordsData]);
	const view = useMemo(() => createView(viewData), [viewData]);
	const { t, language } = words;
	const [plan, setPlan] = useState<Plan>(keptPlan);
	const [shared, setShared] = useState<Plan | null>(null);
	const [loaded, setLoaded] = useState<Loaded>(NOTHING_LOADED);
	const [isKept, setKept] = useState(true);
	const [german, setGerman] = useState(false);
	const [working, setWorking] = useState(false);
	const [code, setCode] = useState<Code | null>(null);
	const [codeGerman, setCodeGerman] = useState(false);
	const [asking, setAsking] = useState(false);
	const [problem, setProblem] = useState<PlanKey | null>(null);
	const [say, setSay] = useState("");
	const [undo, setUndo] = useState<{ readonly item: PlanItem; readonly place: number } | null>(null);
	const shown = shared ?? plan;
	const keys = shown.items.map(({ key }) => key).join(" ");
	const latest = useRef(plan);
	latest.current = plan;

	useEffect(() => {
		const forget = () => {
			setUndo(null);
			setCode(null);
			setShared(null);
			setSay("");
		};
		addEventListener(FORGET, forget);
		const ignore = onPlanChange(() => setPlan(keptPlan()));
		return () => {
			removeEventListener(FORGET, forget);
			ignore();
		};
	}, []);
	useEffect(() => {
		const open = async () => {
			const text = takeCode();
			if (text === null) return;
			setProblem(null);
			try {
				const known = await fetchFile<string[]>("keys.json");
				if (!known) throw new BadCode("damaged");
				setShared(decodePlan(text, { keys: known, choices, papers }));
			} catch (error) {
				const reason = error instanceof BadCode ? error.reason : "offline";
				setProblem(
					reason === "future" ? "plan.bad.future" : reason === "offline" ? "plan.bad.offline" : "plan.bad.code",
				);
			}
		};
		void open();
		const again = () => void open();
		addEventListener("hashchange", again);
		return () => removeEventListener("hashchange", again);
	}, []);
	useEffect(() => {
		let current = true;
		const load = async () => {
			const found = await loadSteps(keys === "" ? [] : keys.split(" "), shown.occupation);
			if (current) setLoaded(found);
		};
		void load();
		const online = () => void load();
		addEventListener("online", online);
		return () => {
			current = false;
			removeEventListener("online", online);
		};
	}, [keys, shown.occupation]);
	useEffect(() => {
		if (!isEmpty(plan)) void worksOffline(plan);
	}, [plan.items.map(({ key }) => key).join(" ")]);

	const keep = (next: Plan) => {
		// Two changes may come before the next picture: the second builds on the first.
		latest.current = next;
		setKept(keepPlan(next));
		setPlan(next);
		setCode(null);
	};
	/** What a code names is filled with what it says today, so that it can be read without a connection. */
	const filled = (other: Plan): Plan => ({
		...other,
		items: other.items.map((item) => {
			const step = loaded.steps.get(item.key)?.step;
			return step && !item.kept ? { ...item, kept: keptOf(step) } : item;
		}),
	});
	const actions: PlanActions = {
		change: (key, change) => keep(changeItem(latest.current, key, change, today())),
		remove: (key) => {
			const place = latest.current.items.findIndex((item) => item.key === key);
			const item = latest.current.items[place];
			if (item) setUndo({ item, place });
			keep(removeItem(latest.current, key));
			setSay(t("plan.removed"));
			focusLater("#plan-undo");
		},
		move: (key, by) => {
			keep(moveItem(latest.current, key, by));
			const place = latest.current.items.findIndex((item) => item.key === key);
			focusLater(
				`#plan-${place + 1} [data-move="${by}"]:not(:disabled), #plan-${place + 1} [data-move]:not(:disabled)`,
			);
		},
		paper: (id, state) => keep(setPaper(latest.current, id, state)),
	};
	const takeOver = (next: Plan) => {
		keep(filled(next));
		setShared(null);
	};
	const addressFor = (place: string): string | null => {
		try {
			return `${location.origin}/${place}/plan#${CODE}${encodePlan(shown, { choices, papers })}`;
		} catch {
			return null;
		}
	};
	const work = async (task: () => Promise<void>) => {
		setWorking(true);
		setSay("");
		try {
			await task();
		} catch {
			setSay(t("plan.take.failed"));
		}
		setWorking(false);
	};
	const pdf = () =>
		work(() => savePdf({ plan: shown, loaded, words, today: today(), address: addressFor(language) }, fonts));
	const calendar = () => work(() => saveCalendar({ plan: shown, loaded, words }));
	const showCode = (forGerman: boolean) =>
		work(async () => {
			const address = addressFor(forGerman ? "de" : language);
			if (code && codeGerman === forGerman) return setCode(null);
			if (!address) return setSay(t("plan.move.too-large"));
			const { qrPath } = await import("../take-along/qr");
			setCodeGerman(forGerman);
			setCode({ address, ...qrPath(address) });
		});
	const loadFile = async (file: File) => {
		setProblem(null);
		try {
			if (file.size > MAX_FILE_BYTES) throw new BadPlanFile("large");
			const read = readPlanFile(await file.text());
			if (isEmpty(plan)) keep(read);
			else setShared(read);
		} catch (error) {
			const reason = error instanceof BadPlanFile ? error.reason : "damaged";
			setProblem(reason === "future" ? "plan.bad.future" : reason === "large" ? "plan.bad.large" : "plan.bad.file");
		}
	};

	return (
		<>
			{problem ? (
				<p class="problem" role="alert">
					{t(problem)}
				</p>
			) : null}
			{isKept ? null : <p class="problem">{t("plan.not-kept")}</p>}
			{shared ? (
				<SharedPlan
					words={words}
					alone={isEmpty(plan)}
					onReplace={() => takeOver(shared)}
					onMerge={() => takeOver(mergePlans(plan, filled(shared)))}
					onLeave={() => setShared(null)}
				/>
			) : null}
			{isEmpty(shown) ? (
				<EmptyPlan words={words} />
			) : (
				<PlanView
					plan={shown}
					loaded={loaded}
					words={words}
					view={view}
					german={german}
					today={today()}
					actions={shared ? null : actions}
				/>
			)}
			{undo && !shared ? (
				<p class="undo">
					<span>{t("plan.removed")}</span>
					<button
						id="plan-undo"
						type="button"
						class="button"
						onClick={() => {
							keep(putBack(latest.current, undo.item, undo.place));
							setUndo(null);
							setSay("");
						}}
					>
						{t("plan.undo")}
					</button>
				</p>
			) : null}
			<PlanTake
				words={words}
				german={german}
				working={working}
				code={code}
				codeGerman={codeGerman}
				hasDates={shown.items.some(({ due }) => due !== null)}
				asking={asking}
				say={say}
				empty={isEmpty(shown)}
				actions={{
					pdf,
					calendar,
					showCode,
					loadFile,
					print: () => window.print(),
					beside: () => setGerman(!german),
					copyLink: () => {
						if (!code) return;
						navigator.clipboard.writeText(code.address).then(
							() => setSay(t("plan.move.copied")),
							() => setSay(t("plan.take.failed")),
						);
					},
					saveFile: () => save(writePlan(shown), "application/json", "onboard-buddy-plan.json"),
					askDelete: setAsking,
					remove: () => {
						keep(EMPTY_PLAN);
						void forgetPages();
						setAsking(false);
						setUndo(null);
						setShared(null);
						setSay(t("plan.deleted"));
					},
				}}
			/>
		</>
	);
}

/** Keeps the place for those who use no mouse, once the page has changed. */
function focusLater(selector: string): void {
	setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus(), 60);
}

const place = document.getElementById("plan");
const data = document.getElementById("plan-props")?.textContent;
if (place && data) {
	place.replaceChildren();
	render(<LivePlan {...(JSON.parse(data) as PlanProps)} />, place);
	place.dataset.live = "plan";
}
