/** Bars drawn beside figures. They say nothing to a screen reader; the figures do. */
interface Part {
	readonly share: number;
	/** Ending of the class that gives the colour. */
	readonly tone: "sure" | "half" | "unsure" | "plain";
}

/** One bar of several parts; shares of 1, what is left stays empty. */
export function Bar({ parts }: { readonly parts: readonly Part[] }) {
	let from = 0;
	return (
		<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			{parts.map(({ share, tone }) => {
				const x = from;
				from += share * 100;
				return share > 0 ? (
					<rect key={tone} class={`bar-${tone}`} x={x.toFixed(2)} width={(share * 100).toFixed(2)} height="10" />
				) : null;
			})}
		</svg>
	);
}

/** Counts with bars, the largest as long as there is room. */
export function Bars({ rows }: { readonly rows: readonly (readonly [label: string, count: number])[] }) {
	const most = Math.max(1, ...rows.map(([, count]) => count));
	return (
		<dl class="bars">
			{rows.map(([label, count]) => (
				<div key={label}>
					<dt>{label}</dt>
					<dd>
						<Bar parts={[{ share: count / most, tone: "plain" }]} />
						<span class="bar-count">{count}</span>
					</dd>
				</div>
			))}
		</dl>
	);
}
