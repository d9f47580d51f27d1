/** Who is behind it, what it is not, and the way to forget everything. */
import type { Folder } from "../../knowledge/index";
import type { Page } from "../pages/page";
import type { TextKey } from "../texts/texts";

/** `needs`: only where the pack holds such records. */
const LINKS: readonly { path: string; label: TextKey; needs?: Folder }[] = [
	{ path: "recognition", label: "nav.recognition" },
	{ path: "offer-check", label: "nav.offer", needs: "offer-signs" },
	{ path: "letter", label: "nav.letter", needs: "letters" },
	{ path: "employers", label: "nav.employers", needs: "hire-rules" },
	{ path: "checklists", label: "nav.checklists" },
	{ path: "glossary", label: "nav.glossary" },
	{ path: "degrees", label: "nav.degrees", needs: "degrees" },
	{ path: "changes", label: "nav.changes", needs: "changes" },
	{ path: "quality", label: "nav.quality" },
	{ path: "about", label: "nav.about" },
	{ path: "privacy", label: "nav.privacy" },
	{ path: "imprint", label: "nav.imprint" },
	{ path: "accessibility", label: "nav.accessibility" },
];

export function Footer({ page }: { readonly page: Page }) {
	const { t } = page;
	return (
		<footer class="site-footer">
			<svg class="shore" viewBox="0 0 1200 24" preserveAspectRatio="none" aria-hidden="true">
				<path d={waves(30, 40)} />
			</svg>
			<div class="site-footer-row">
				<p>{t("footer.general")}</p>
				<ul class="footer-links">
					{LINKS.filter(({ needs }) => !needs || page.knowledge.pack[needs].length > 0).map(({ path, label }) => (
						<li key={path}>
							<a href={page.href(path)} aria-current={page.path === path ? "page" : undefined}>
								{t(label)}
							</a>
						</li>
					))}
				</ul>
				<div class="forget">
					<button type="button" class="button button-quiet" data-forget hidden>
						{t("footer.forget")}
					</button>
					<p role="status" data-forgotten={t("footer.forgotten")} />
					<noscript>
						<p>{t("footer.nothing-kept")}</p>
					</noscript>
				</div>
			</div>
		</footer>
	);
}

function waves(count: number, width: number): string {
	const crest = `q${width / 2} -14 ${width} 0`;
	return `M0 14 ${Array.from({ length: count }, () => crest).join(" ")} V24 H0 Z`;
}
