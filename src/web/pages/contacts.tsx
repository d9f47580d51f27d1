/** Contacts: who helps, by category, with a filter; and one contact's page. */
import type { Contact } from "../../knowledge/schema";
import { addressOf, Doors, When, Where } from "../answer/contact-card";
import { phoneHref } from "../answer/phone";
import { dayInWords } from "../answer/view";
import { Icon } from "../icons";
import { Document, toHtml } from "../layout/document";
import { Evidence } from "./evidence";
import { ListFilter } from "./list-filter";
import type { Page } from "./page";
import { Crumbs, languagesInWords, SamePageInGerman } from "./parts";

/** A filter that leaves fewer than so many is not offered. */
const MIN_FILTERED = 8;

export function contactsPage(page: Page): string {
	const { t, knowledge } = page;
	const { contacts } = knowledge.pack;
	const categories = [...knowledge.pack.categories]
		.sort((a, b) => a.order - b.order)
		.filter((category) => contacts.some((contact) => contact.category === category.id));
	const offered = ["uk", "ru"].filter(
		(code) => contacts.filter((it) => it.languages.includes(code)).length >= MIN_FILTERED,
	);
	return toHtml(
		Document({
			page,
			kind: "contacts",
			title: t("nav.contacts"),
			islands: ["src/web/islands/filter.ts"],
			children: (
				<>
					<h1>{t("contacts.title")}</h1>
					<p class="lead">{t("contacts.lead", { count: contacts.length })}</p>
					<EmergencyLine page={page} />
					<ListFilter page={page} label={t("contacts.search")} found={t("contacts.found")}>
						<label class="filter-field" for="filter-category">
							<span>{t("contacts.category")}</span>
						</label>
						<select id="filter-category" name="category">
							<option value="">{t("contacts.category.all")}</option>
							{categories.map((category) => (
								<option key={category.id} value={category.id}>
									{page.text(category.title)}
								</option>
							))}
						</select>
						{offered.map((code) => (
							<label key={code} class="filter-tick">
								<input type="checkbox" name="languages" value={code} />
								<span>{t("contacts.speaks", { language: languagesInWords(page, [code]) })}</span>
							</label>
						))}
					</ListFilter>
					<p class="none" data-none hidden>
						{t("contacts.none")}
					</p>
					{categories.map((category) => (
						<section key={category.id} id={category.id} data-group>
							<h2>{page.text(category.title)}</h2>
							<ul class="contact-grid">
								{contacts
									.filter((contact) => contact.category === category.id)
									.map((contact) => (
										<ContactItem key={contact.id} page={page} contact={contact} />
									))}
							</ul>
						</section>
					))}
				</>
			),
		}),
	);
}

function EmergencyLine({ page }: { readonly page: Page }) {
	const lines = page.knowledge.pack.info.emergencyContacts
		.map((id) => page.knowledge.find("contacts", id))
		.filter((contact): contact is Contact => contact !== undefined && contact.phone !== null);
	return (
		<ul class="emergency-line" aria-label={page.t("ask.emergency")}>
			{lines.map((contact) => (
				<li key={contact.id}>
					<a href={phoneHref(contact.phone ?? "", page.view.dial)}>
						<Icon name="phone" />
						<strong>{contact.phone}</strong>
						<span>{page.text(contact.name)}</span>
					</a>
				</li>
			))}
		</ul>
	);
}

function ContactItem({ page, contact }: { readonly page: Page; readonly contact: Contact }) {
	const { t } = page;
	const shown = page.renderer.contact(contact, page.language);
	const address = addressOf(shown);
	const words = [...Object.values(contact.name), ...Object.values(contact.aliases).flat(), shown.what, address].join(
		" ",
	);
	return (
		<li
			class="card contact-item"
			data-words={words}
			data-category={contact.category}
			data-languages={contact.languages.join(" ")}
		>
			<h3>
				<a href={page.href(`contacts/${contact.id}`)}>{shown.name}</a>
			</h3>
			<p>{shown.what}</p>
			{address ? (
				<p class="soft" lang="de">
					{address}
				</p>
			) : null}
			{shown.open === null ? null : (
				<p>
					<strong class={shown.open ? "is-open" : "is-closed"}>
						{t(shown.open ? "contact.open" : "contact.closed")}
					</strong>
				</p>
			)}
			{shown.phone ? (
				<p>
					<a class="tel" href={phoneHref(shown.phone, page.view.dial)}>
						<Icon name="phone" />
						<span>{shown.phone}</span>
					</a>
				</p>
			) : null}
		</li>
	);
}

export function contactPage(page: Page, contact: Contact): string {
	const { t, knowledge } = page;
	const shown = page.renderer.contact(contact, page.language);
	const category = knowledge.find("categories", contact.category);
	const neighbours = knowledge.pack.contacts
		.filter((it) => it.category === contact.category && it.id !== contact.id)
		.slice(0, 6);
	const rows: [string, string | null][] = [
		[t("contact.languages"), contact.languages.length > 0 ? languagesInWords(page, contact.languages) : null],
		[t("contact.cost"), shown.cost],
		[t("contact.appointment"), shown.appointment],
		[t("contact.note"), shown.note],
	];
	return toHtml(
		Document({
			page,
			kind: "contact",
			title: shown.name,
			description: shown.what,
			children: (
				<>
					<Crumbs
						page={page}
						to={category ? `contacts#${category.id}` : "contacts"}
						label={category ? page.text(category.title) : t("nav.contacts")}
					/>
					<h1>{shown.name}</h1>
					{page.language !== "de" && contact.name.de && contact.name.de !== shown.name ? (
						<p class="german-term" lang="de">
							{contact.name.de}
						</p>
					) : null}
					<div class="columns">
						<article class="card folded column-main contact-full">
							<p class="lead">{shown.what}</p>
							<Where contact={shown} />
							<When contact={shown} view={page.view} />
							<Doors contact={shown} view={page.view} />
							<dl class="facts">
								{rows.map(([label, value]) =>
									value ? (
										<div key={label}>
											<dt>{label}</dt>
											<dd>{value}</dd>
										</div>
									) : null,
								)}
							</dl>
							{contact.confidence === "confirmed" || contact.emergency ? null : (
								<p class="notice" data-kind="unconfirmed">
									<Icon name="info" />
									<span>{t("contact.verify")}</span>
								</p>
							)}
							<p class="soft">
								{contact.checkedOn
									? t("contact.checked", { day: dayInWords(contact.checkedOn, page.language) })
									: t("contact.read", { day: dayInWords(contact.readOn, page.language) })}
							</p>
							<Evidence
								page={page}
								sources={contact.sources}
								confidences={[contact.confidence]}
								reviews={[contact.name, contact.what, contact.cost, contact.appointment, contact.note]
									.filter((text) => text !== null)
									.map((text) => page.knowledge.review(text, page.language))}
							/>
						</article>
						<aside class="column-side">
							{neighbours.length > 0 ? (
								<section>
									<h2>{t("contact.neighbours")}</h2>
									<ul class="links">
										{neighbours.map((other) => (
											<li key={other.id}>
												<a href={page.href(`contacts/${other.id}`)}>{page.text(other.name)}</a>
											</li>
										))}
									</ul>
								</section>
							) : null}
							<SamePageInGerman page={page} />
						</aside>
					</div>
				</>
			),
		}),
	);
}
