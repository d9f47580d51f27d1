/** What the sentence gate has to reach; the tests and `npm run eval -- generated` hold it. Figures: docs/measurements.md. */
export const FLOORS = {
	/** Share of faithful sentences that pass in their own words, at least. */
	faithful: 0.46,
	/** Share of faithful sentences of which neither the wording nor the block is shown, at most. */
	lost: 0.1,
	/** Share of altered negations and modals of the fuzzer that pass, at most. */
	fuzzedStrength: 0.05,
	/** Share of negations and modals altered by a person that pass, at most. */
	alteredStrength: 0.05,
} as const;
