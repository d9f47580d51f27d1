/** The mark: a paper boat, folded and afloat. Taken on board. */

export function Boat() {
	return (
		<svg class="boat" viewBox="0 0 64 48" width="64" height="48" aria-hidden="true">
			<path class="boat-sail" d="M32 3 L47 30 H17 Z" />
			<path class="boat-fold" d="M32 3 L32 30 H17 Z" />
			<path class="boat-hull" d="M3 26 L17 30 H47 L61 26 L50 42 H14 Z" />
			<path class="boat-edge" d="M17 30 L32 42 H14 L3 26 Z" />
			<path class="boat-water" d="M1 45 q5 -4 10.5 0 t10.5 0 t10.5 0 t10.5 0 t10.5 0 t10.5 0" />
		</svg>
	);
}
