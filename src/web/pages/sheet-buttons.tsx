/** PDF, print and link of what a page hands out; shown where script runs. */
import type { ComponentChildren } from "preact";
import { Icon } from "../icons";
import type { Page } from "./page";
import { ScriptData } from "./script-data";

interface Props {
	readonly page: Page;
	/** Of the script data that holds the sheet. */
	readonly id: string;
	/** The address of the page brings its state along and can be copied. */
	readonly share?: boolean;
	readonly children?: ComponentChildren;
}

export function SheetButtons({ page, id, share = false, children }: Props) {
	const { t } = page;
	return (
		<>
			<div class="actions">
				<button type="button" class="button button-ask" data-pdf={id} hidden>
					<Icon name="print" />
					<span>{t("sheet.pdf")}</span>
				</button>
				{children}
				{share ? (
					<button type="button" class="button" data-share hidden>
						{t("sheet.share")}
					</button>
				) : null}
			</div>
			<p role="status" class="said" data-handed />
			<ScriptData
				id={`${id}-words`}
				data={{
					fonts: page.assets.paths.filter((address) => address.endsWith(".ttf")),
					working: t("plan.take.working"),
					failed: t("sheet.failed"),
					copied: t("sheet.copied"),
					inAddress: t("sheet.in-address"),
					done: t("sheet.done"),
				}}
			/>
		</>
	);
}
