/** What a content pack holds once it is read: plain data, the same as files, as compiled JSON and in memory. */
import type { z } from "zod";
import type { ReviewCounts } from "./review-counts";
import type { ReviewTable } from "./reviews";
import {
	Article,
	Checklist,
	Clarification,
	Concepts,
	Contact,
	ContactCategory,
	Corrections,
	Degree,
	Facet,
	Fact,
	Frames,
	GlossaryTerm,
	Lookalikes,
	Occupation,
	OccupationGroup,
	PackInfo,
	Passage,
	Phrase,
	Places,
	Procedure,
	SafetySign,
	Source,
	Topic,
	UnlistedOccupations,
} from "./schema";
import { AmbiguousTitle, Paper, Path, PathQuestion } from "./schema-plan";
import {
	AdvertSign,
	Change,
	HandoutSheet,
	HireQuestion,
	HireRule,
	LetterKind,
	LetterLookalike,
	LetterSender,
	OfferSign,
	Onboarding,
	Subsidy,
	WorkWords,
} from "./schema-work";

/** Folders of a pack, each with the schema of its records. Files may lie in subfolders (articles do, by topic). */
export const FOLDERS = {
	ambiguous: AmbiguousTitle,
	articles: Article,
	categories: ContactCategory,
	checklists: Checklist,
	clarify: Clarification,
	concepts: Concepts,
	contacts: Contact,
	degrees: Degree,
	facets: Facet,
	facts: Fact,
	glossary: GlossaryTerm,
	lookalikes: Lookalikes,
	groups: OccupationGroup,
	occupations: Occupation,
	papers: Paper,
	passages: Passage,
	paths: Path,
	phrases: Phrase,
	procedures: Procedure,
	questions: PathQuestion,
	safety: SafetySign,
	sources: Source,
	topics: Topic,
	unlisted: UnlistedOccupations,
	"hire-questions": HireQuestion,
	"hire-rules": HireRule,
	subsidies: Subsidy,
	onboarding: Onboarding,
	sheets: HandoutSheet,
	workwords: WorkWords,
	"advert-signs": AdvertSign,
	"offer-signs": OfferSign,
	changes: Change,
	letters: LetterKind,
	"letter-senders": LetterSender,
	"letter-lookalikes": LetterLookalike,
} as const;

/** Single files of a pack. */
export const FILES = {
	"pack.yaml": PackInfo,
	"places.yaml": Places,
	"frames.yaml": Frames,
	"corrections.yaml": Corrections,
} as const;

/** Files that a pack may do without. */
export const OPTIONAL_FILES: readonly string[] = ["corrections.yaml"];

export type Folder = keyof typeof FOLDERS;
export type RecordOf<F extends Folder> = z.infer<(typeof FOLDERS)[F]>;

export type Pack = { readonly [F in Folder]: readonly RecordOf<F>[] } & {
	readonly info: z.infer<typeof PackInfo>;
	readonly places: z.infer<typeof Places>;
	readonly frames: z.infer<typeof Frames>;
	/** What was wrong and has been put right. */
	readonly corrections: z.infer<typeof Corrections>["corrections"];
	/** How many texts are written, compared and reviewed in each language. */
	readonly reviewCounts: ReviewCounts;
	/** Texts that are reviewed or stale; absent when none is. */
	readonly state?: ReviewTable;
	/** Fingerprint of all records; changes when any of them does. */
	readonly version: string;
};

export const FOLDER_NAMES = Object.keys(FOLDERS) as Folder[];
