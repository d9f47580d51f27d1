import type { Contact } from "../../knowledge/schema";
import { ContactCard } from "../answer/contact-card";
import type { Page } from "./page";

/** Cards of contacts by id; unknown ids are left out. */
export function ContactCards({ page, ids }: { readonly page: Page; readonly ids: Iterable<string> }) {
	const contacts = [...new Set(ids)]
		.map((id) => page.knowledge.find("contacts", id))
		.filter((contact): contact is Contact => contact !== undefined);
	return (
		<>
			{contacts.map((contact) => (
				<ContactCard key={contact.id} contact={page.renderer.contact(contact, page.language)} view={page.view} />
			))}
		</>
	);
}
