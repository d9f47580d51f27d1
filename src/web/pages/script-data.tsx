/** Data for an island: a script that never runs. `<` is escaped, so that no text can end it. */
export function ScriptData({ id, data }: { readonly id: string; readonly data: unknown }) {
	const json = JSON.stringify(data).replaceAll("<", "\\u003c");
	return <script id={id} type="application/json" dangerouslySetInnerHTML={{ __html: json }} />;
}
