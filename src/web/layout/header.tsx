/** The mark, the places and the language. */
import { CHAT_FORM } from "../answer/conversation";
import { Icon } from "../icons";
import { Boat } from "../mark";
import type { Page } from "../pages/page";
import { LANGUAGE_NAMES } from "../texts/names";
import { TopBar } from "./navigation";

interface Props {
	readonly page: Page;
	readonly alternates: boolean;
	readonly switchByForm: boolean;
	/** Nobody is named as operator yet. */
	readonly isTest: boolean;
}

export function Header({ page, alternates, switchByForm, isTest }: Props) {
	return (
		<header class="site-header">
			{isTest ? <p class="banner">{page.t("site.test-operation")}</p> : null}
			<div class="site-header-row">
				<a class="brand" href={page.href()}>
					<Boat />
					<span>{page.t("site.name")}</span>
				</a>
				<TopBar page={page} />
				<details class="languages">
					<summary>
						<span class="visually-hidden">{page.t("site.language")}: </span>
						{LANGUAGE_NAMES[page.language]}
						<Icon name="chevron" />
					</summary>
					<ul>
						{page.languages.map((language) => {
							const address = alternates && page.path !== "" ? `/${language}/${page.path}` : `/${language}`;
							const current = language === page.language;
							return (
								<li key={language}>
									{switchByForm && !current ? (
										<button
											type="submit"
											form={CHAT_FORM}
											formNoValidate
											formAction={address}
											name="switch"
											value={language}
											lang={language}
										>
											{LANGUAGE_NAMES[language]}
										</button>
									) : (
										<a
											href={address}
											hreflang={language}
											lang={language}
											data-language={language}
											aria-current={current ? "true" : undefined}
										>
											{LANGUAGE_NAMES[language]}
										</a>
									)}
								</li>
							);
						})}
					</ul>
				</details>
			</div>
		</header>
	);
}
