/** Ask: the chat, and around it what else there is. */

import type { Folder } from "../../knowledge/index";
import { Chat, type ChatState } from "../answer/chat";
import type { ViewData } from "../answer/view";
import { Icon } from "../icons";
import { Document, toHtml } from "../layout/document";
import type { TextKey } from "../texts/texts";
import { ContactCards } from "./contact-list";
import type { Page } from "./page";
import { ScriptData } from "./script-data";

/** What can be done without a question. */
const TOOLS: readonly { path: string; label: TextKey; needs: Folder }[] = [
	{ path: "recognition", label: "nav.recognition", needs: "occupations" },
	{ path: "letter", label: "nav.letter", needs: "letters" },
	{ path: "offer-check", label: "nav.offer", needs: "offer-signs" },
	{ path: "employers", label: "nav.employers", needs: "hire-rules" },
];

export function askPage(page: Page, state: ChatState): string {
	const { t } = page;
	const talking = state.exchanges.length > 0;
	return toHtml(
		Document({
			page,
			kind: talking ? "ask page-talking" : "ask",
			title: t("site.name"),
			islands: ["src/web/islands/chat.tsx"],
			switchByForm: talking,
			children: (
				<div class="columns columns-ask">
					<div class="column-main">
						<p class="automatic">
							<Icon name="info" />
							<span>{t("chat.automatic")}</span>
						</p>
						<div class="welcome">
							<Harbour />
							<h1>{t("chat.title")}</h1>
							<p class="lead">{t("chat.lead")}</p>
						</div>
						<div id="chat">
							<Chat state={state} view={page.view} runBy={page.runBy} />
						</div>
						<ScriptData id="chat-props" data={{ state, view: viewData(page), runBy: page.runBy }} />
					</div>
					<aside class="column-side" aria-label={t("ask.side")}>
						<section class="card">
							<h2>{t("ask.emergency")}</h2>
							<ContactCards page={page} ids={page.knowledge.pack.info.emergencyContacts} />
						</section>
						<section class="card">
							<h2>{t("ask.tools")}</h2>
							<ul class="links">
								{TOOLS.filter(({ needs }) => page.knowledge.pack[needs].length > 0).map(({ path, label }) => (
									<li key={path}>
										<a href={page.href(path)}>{t(label)}</a>
									</li>
								))}
							</ul>
						</section>
						<section class="card">
							<h2>{t("ask.people")}</h2>
							<p>{t("ask.people.lead")}</p>
							<ul class="links">
								{page.knowledge.pack.info.defaultContacts.map((id) => {
									const contact = page.knowledge.find("contacts", id);
									return contact ? (
										<li key={id}>
											<a href={page.href(`contacts/${id}`)}>{page.text(contact.name)}</a>
										</li>
									) : null;
								})}
							</ul>
						</section>
					</aside>
				</div>
			),
		}),
	);
}

/** The part of the view that is plain data. */
function viewData({ view: { language, labels, dial, emergencyPhones } }: Page): ViewData {
	return { language, labels, dial, emergencyPhones };
}

/** The quay, the sun and the boat that comes in. */
function Harbour() {
	return (
		<svg class="harbour" viewBox="0 0 640 150" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
			<circle class="harbour-sun" cx="470" cy="112" r="58" />
			<path
				class="harbour-town"
				d="M0 112 V74 h34 V58 l16 -14 l16 14 V78 h30 V46 h12 V30 l10 -22 l10 22 V46 h12 V84 h40 V64 h56 V90 h30 V112 Z"
			/>
			<path class="harbour-quay" d="M0 106 H262 L276 150 H0 Z" />
			<path
				class="harbour-sea"
				d="M0 150 V128 q20 -12 40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 V150 Z"
			/>
			<g class="harbour-boat">
				<path class="boat-sail" d="M402 40 L434 98 H370 Z" />
				<path class="boat-fold" d="M402 40 V98 H370 Z" />
				<path class="boat-hull" d="M340 88 L370 98 H434 L464 88 L442 126 H362 Z" />
				<path class="boat-edge" d="M370 98 L402 126 H362 L340 88 Z" />
			</g>
			<path class="harbour-wave" d="M280 138 q20 -12 40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0" />
		</svg>
	);
}
