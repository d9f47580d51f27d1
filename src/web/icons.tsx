/** All icons, drawn as lines on a 24 × 24 grid. They say nothing to a screen reader; the words beside them do. */
import type { ComponentChildren } from "preact";

const LINES = {
	ask: <path d="M4 5h16v11H11l-5 4v-4H4z" />,
	topics: <path d="M12 6.5C10 5 7 4.5 3.5 5v13c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5zm0 0v13" />,
	occupations: <path d="M4 8h16v11H4zM9 8V5h6v3M4 13h16M12 12v2" />,
	checklists: <path d="M9 6h11M9 12h11M9 18h11M3.5 6l1.5 1.5L7.5 4.5M3.5 12l1.5 1.5 2.5-3M3.5 18l1.5 1.5 2.5-3" />,
	contacts: (
		<>
			<path d="M12 21c4-4.5 6.5-8 6.5-11a6.5 6.5 0 1 0-13 0c0 3 2.5 6.5 6.5 11z" />
			<circle cx="12" cy="10" r="2.2" />
		</>
	),
	phone: (
		<path d="M6 3.5h3.5l1.5 4.5-2.2 1.7a12 12 0 0 0 5.5 5.5L16 13l4.5 1.5V18a2.5 2.5 0 0 1-2.7 2.5C10.5 20 4 13.5 3.5 6.2A2.5 2.5 0 0 1 6 3.5z" />
	),
	mail: <path d="M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5" />,
	route: <path d="M20 4L4 11l6.5 2.5L13 20z" />,
	site: (
		<>
			<circle cx="12" cy="12" r="8.5" />
			<path d="M3.5 12h17M12 3.5c-5 5-5 12 0 17M12 3.5c5 5 5 12 0 17" />
		</>
	),
	calendar: <path d="M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8" />,
	send: <path d="M12 20V5M5.5 11L12 4.5l6.5 6.5" />,
	close: <path d="M6 6l12 12M18 6L6 18" />,
	check: <path d="M5 12.5l4.5 4.5L19.5 7" />,
	info: (
		<>
			<circle cx="12" cy="12" r="8.5" />
			<path d="M12 11v5.5M12 7.5v.5" />
		</>
	),
	warning: <path d="M12 4L2.5 20h19zM12 10v5M12 17.2v.5" />,
	chevron: <path d="M6 9.5l6 6 6-6" />,
	up: <path d="M6 14.5l6-6 6 6" />,
	plan: <path d="M12 3v15M12 4l7 12h-7M12 7l-5 9h5M3.5 18h17l-2.5 3.5h-12z" />,
	arrow: <path d="M5 12h14M13 6l6 6-6 6" />,
	clock: (
		<>
			<circle cx="12" cy="12" r="8.5" />
			<path d="M12 7v5.5l3.5 2" />
		</>
	),
	print: <path d="M7 8.5V4h10v4.5M7 16.5H4v-8h16v8h-3M7 14h10v6H7z" />,
	search: (
		<>
			<circle cx="10.5" cy="10.5" r="6" />
			<path d="M15 15l5.5 5.5" />
		</>
	),
	languages: (
		<>
			<path d="M3.5 6h9M8 4v2c0 4-2 7-4.5 8.5M5.5 9c1 2.5 3 4.5 6 5.5" />
			<path d="M12.5 20.5l4-10 4 10M14 17h5" />
		</>
	),
} satisfies Record<string, ComponentChildren>;

export type IconName = keyof typeof LINES;

export function Icon({ name }: { readonly name: IconName }) {
	return (
		<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
			{LINES[name]}
		</svg>
	);
}
