/** What a plan on paper says: plain data, already worded in the person's language and in German. */

/** One text twice: in the person's language, and in German for the counter; `null` where the person's language is German. */
export interface Line {
	readonly own: string;
	readonly german: string | null;
}

/** A counter to go to or to call. */
export interface SheetPlace {
	readonly name: string;
	readonly address: string | null;
	/** As written in the record. */
	readonly phone: string | null;
	/** `tel:+49…`: what the code to call holds. */
	readonly tel: string | null;
	/** An https address: what the code to the route holds. */
	readonly route: string | null;
	readonly web: string | null;
}

/** One step of the plan: an index card with a box to tick. */
export interface SheetItem {
	readonly text: Line;
	readonly detail: Line | null;
	readonly state: Line | null;
	/** The box is ticked already. */
	readonly done?: boolean;
	/** Nothing to tick. */
	readonly plain?: boolean;
	/** To bring, cost, who pays, period, … */
	readonly lines: readonly { readonly label: Line | null; readonly text: Line }[];
	readonly place: SheetPlace | null;
	/** The person's own words. */
	readonly note: { readonly label: Line; readonly text: string } | null;
	readonly sources: string | null;
}

/** A part of the plan: a heading and its cards. */
export interface SheetSection {
	readonly title: Line;
	/** Begins a page of its own. */
	readonly newPage?: boolean;
	readonly items: readonly SheetItem[];
}

/** The whole plan. */
export interface Sheet {
	readonly language: "de" | "en" | "uk";
	readonly title: Line;
	readonly lead: readonly Line[];
	readonly sections: readonly SheetSection[];
	/** General information, day, status. */
	readonly closing: readonly Line[];
	/** A code on the first page. */
	readonly link: { readonly label: Line; readonly address: string } | null;
	readonly labels: {
		readonly call: Line;
		readonly route: Line;
		/** With `{page}` and `{pages}`. */
		readonly page: string;
	};
}
