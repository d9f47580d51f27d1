/** Links to the parts of a long page. */
export function OnPage({
	label,
	links,
}: {
	readonly label: string;
	readonly links: readonly (readonly [id: string, label: string])[];
}) {
	return (
		<nav class="on-page" aria-label={label}>
			<ul>
				{links.map(([id, words]) => (
					<li key={id}>
						<a href={`#${id}`}>{words}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
