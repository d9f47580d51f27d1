/** The five places of the site: a bar at the thumb on phones, a line at the top on wide screens. */
import { Icon, type IconName } from "../icons";
import type { Page } from "../pages/page";
import type { TextKey } from "../texts/texts";

const PLACES: readonly { path: string; icon: IconName; label: TextKey }[] = [
	{ path: "", icon: "ask", label: "nav.ask" },
	{ path: "topics", icon: "topics", label: "nav.topics" },
	{ path: "occupations", icon: "occupations", label: "nav.occupations" },
	{ path: "plan", icon: "plan", label: "nav.plan" },
	{ path: "contacts", icon: "contacts", label: "nav.contacts" },
];

export function TopBar({ page }: { readonly page: Page }) {
	return (
		<nav class="top-bar" aria-label={page.t("nav.label")}>
			<Places page={page} />
		</nav>
	);
}

export function BottomBar({ page }: { readonly page: Page }) {
	return (
		<nav class="bottom-bar" aria-label={page.t("nav.label")}>
			<Places page={page} />
		</nav>
	);
}

function Places({ page }: { readonly page: Page }) {
	const [here = ""] = page.path.split("/");
	return (
		<ul>
			{PLACES.map(({ path, icon, label }) => (
				<li key={path}>
					<a href={page.href(path)} aria-current={here === path ? (page.path === path ? "page" : "true") : undefined}>
						<Icon name={icon} />
						<span>{page.t(label)}</span>
					</a>
				</li>
			))}
		</ul>
	);
}
