/** A search field above a list. Hidden until the island that serves it is there. */
import type { ComponentChildren } from "preact";
import { Icon } from "../icons";
import type { Page } from "./page";

interface Props {
	readonly page: Page;
	readonly label: string;
	/** What is announced, with # for the number. */
	readonly found: string;
	readonly children?: ComponentChildren;
}

export function ListFilter({ page, label, found, children }: Props) {
	return (
		<search>
			<form class="filter" data-filter hidden action={page.href(page.path)}>
				<label class="filter-field" for="filter">
					<span>{label}</span>
				</label>
				<span class="filter-input">
					<Icon name="search" />
					<input id="filter" type="search" autocomplete="off" />
				</span>
				{children}
				<p role="status" class="soft" data-text={found} />
			</form>
		</search>
	);
}
