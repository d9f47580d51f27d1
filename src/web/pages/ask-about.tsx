import { Icon } from "../icons";
import type { Page } from "./page";

/** Carries a question from a page into the chat, by form: no question stands in an address. */
export function AskAbout({
	page,
	message,
	label,
}: {
	readonly page: Page;
	readonly message: string;
	readonly label?: string;
}) {
	return (
		<form class="ask-about" method="post" action={page.href()} encType="multipart/form-data">
			<button type="submit" class="button button-ask" name="suggestion" value={message}>
				<Icon name="ask" />
				<span>{label ?? page.t("ask-about")}</span>
			</button>
		</form>
	);
}
