/** Who helps: name, address, when, and what one can do at once. */
import type { AnswerContact } from "../../assistant/contract";
import { Icon } from "../icons";
import { hoursForPeople } from "./hours";
import { phoneHref, phoneNumbers } from "./phone";
import type { View } from "./view";

interface Props {
	readonly contact: AnswerContact;
	readonly view: View;
	/** Shows the name first and the rest on tap. */
	readonly folded?: boolean;
}

export function ContactCard({ contact, view, folded = false }: Props) {
	if (folded) {
		return (
			<details class="contact contact-folded">
				<summary>
					<h3 class="contact-name">{contact.name}</h3>
				</summary>
				<p class="contact-what">{contact.what}</p>
				<Where contact={contact} />
				<When contact={contact} view={view} />
				<Doors contact={contact} view={view} />
			</details>
		);
	}
	return (
		<section class={contact.emergency ? "contact contact-emergency" : "contact"}>
			<h3 class="contact-name">
				<a href={`/${view.language}/contacts/${contact.id}`}>{contact.name}</a>
			</h3>
			<p class="contact-what">{contact.what}</p>
			<Where contact={contact} />
			<When contact={contact} view={view} />
			<Doors contact={contact} view={view} />
		</section>
	);
}

export function Where({ contact }: { readonly contact: AnswerContact }) {
	const address = addressOf(contact);
	if (!address) return null;
	return (
		<p class="contact-line">
			<Icon name="contacts" />
			<span lang="de">{address}</span>
		</p>
	);
}

export function When({ contact, view }: { readonly contact: AnswerContact; readonly view: View }) {
	const { t, language } = view;
	if (contact.emergency) return null;
	const lines = contact.hours
		? hoursForPeople(contact.hours, language, { closed: t("contact.closed.day"), holidays: t("contact.holidays") })
		: [];
	return (
		<div class="contact-line">
			<Icon name="clock" />
			<div>
				{contact.open === null ? null : (
					<strong class={contact.open ? "is-open" : "is-closed"}>
						{t(contact.open ? "contact.open" : "contact.closed")}
					</strong>
				)}
				{lines.length === 0 ? <span>{t("contact.hours.unknown")}</span> : null}
				{lines.map((line) => (
					<span key={line} class="hours">
						{line}
					</span>
				))}
			</div>
		</div>
	);
}

/** Call, write, find the way, open the site, book. */
export function Doors({ contact, view }: { readonly contact: AnswerContact; readonly view: View }) {
	const { t } = view;
	const address = addressOf(contact);
	const phones = phoneNumbers(contact.phone);
	return (
		<div class="doors">
			{phones.map((number) => (
				<a key={number} class={contact.emergency ? "door door-call" : "door"} href={phoneHref(number, view.dial)}>
					<Icon name="phone" />
					<span>
						<span class="visually-hidden">{t("contact.call")} </span>
						{number}
					</span>
				</a>
			))}
			{contact.email ? (
				<a class="door" href={`mailto:${contact.email}`}>
					<Icon name="mail" />
					<span>{t("contact.mail")}</span>
				</a>
			) : null}
			{address ? (
				<a class="door" href={routeTo(address)} rel="noreferrer">
					<Icon name="route" />
					<span>{t("contact.route")}</span>
				</a>
			) : null}
			{contact.bookingUrl ? (
				<a class="door" href={contact.bookingUrl} rel="noreferrer">
					<Icon name="calendar" />
					<span>{t("contact.booking")}</span>
				</a>
			) : null}
			{contact.url ? (
				<a class="door" href={contact.url} rel="noreferrer">
					<Icon name="site" />
					<span>{t("contact.site")}</span>
				</a>
			) : null}
		</div>
	);
}

export function addressOf(contact: Pick<AnswerContact, "street" | "postcode" | "city">): string | null {
	if (!contact.street) return null;
	return [contact.street, [contact.postcode, contact.city].filter(Boolean).join(" ")].filter(Boolean).join(", ");
}

/** A link that the person may follow; nothing is loaded from there before. */
export function routeTo(address: string): string {
	return `https://www.openstreetmap.org/directions?to=${encodeURIComponent(address)}`;
}
