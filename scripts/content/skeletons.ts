/** Well-formed records with nothing in them yet: every field, and what belongs into it. `TODO` is found by check:content. */
import type { Language } from "../../src/language";

export interface Skeleton {
	/** The folder of such records in a pack. */
	readonly folder: "articles" | "checklists" | "facts" | "glossary";
	/** @param day of today, YYYY-MM-DD */
	write(id: string, topic: string, languages: readonly Language[], day: string): string;
}

export type Kind = "article" | "checklist" | "fact" | "term";

export const SKELETONS: Readonly<Record<Kind, Skeleton>> = {
	article: {
		folder: "articles",
		write: (id, topic, languages) => `${head("article: one question that people have")}
id: ${id}
topic: ${topic}
# The question in the words of a person who has it.
title:
${texts(languages, 2)}
# seeker, employer, counsellor; whom it is written for stands first.
for: [seeker]
${ASKS}
# clarify: first-paper           # only if the answer depends on it: a record of clarify/ whose question is asked back once
# help: true                     # pressure, threats, heavy strain: help lines come first
# The answer. The first block answers the question and says first what to do.
answer:
  - id: short
    text:
${texts(languages, 6)}
    sources: [todo]              # ids of sources/
    confidence: to-verify        # confirmed: an official page or two others · single-source · to-verify
    # when: {role: [seeker], firstPaper: [before], german: [none, A1]}   # shown only to whom it fits
    # essential: true            # a condition, deadline or warning that must never be dropped
  # - use: a-passage             # a block of passages/ that several records share
# Further blocks of the same form, for those who want to know more.
more: []
# What to do, in order: at most seven. Without steps: []
steps:
  - id: first
    text:
${texts(languages, 6)}
    # detail: {de: …, en: …, uk: …}
    # contact: a-contact         # id of contacts/
contacts: []                     # ids of contacts/, at most three are shown
# checklist: a-checklist         # id of checklists/
related: []                      # ids of articles/
`,
	},
	checklist: {
		folder: "checklists",
		write: (id, _, languages) => `${head("checklist: steps to tick off")}
id: ${id}
title:
${texts(languages, 2)}
# One or two sentences: for whom, and what one has at the end.
intro:
${texts(languages, 2)}
for: [seeker]                    # seeker, employer, counsellor
${ASKS}
# Steps in the order in which they are done, in one or several phases.
phases:
  - id: first
    # title: {de: …, en: …, uk: …}
    steps:
      - id: start
        text:
${texts(languages, 10)}
        # detail: {de: …, en: …, uk: …}
        # contact: a-contact     # id of contacts/
        # when: {firstPaper: [before]}
contacts: []                     # ids of contacts/
related: []                      # ids of articles/
sources: [todo]                  # ids of sources/
`,
	},
	fact: {
		folder: "facts",
		write: (id, _, languages, day) => `${head(`fact: one figure, date or level; texts call it {${id}}`)}
id: ${id}
# What the figure says, without the figure.
label:
${texts(languages, 2)}
unit: count                      # EUR EUR/hour EUR/month percent hours days weeks months years age count date level
threshold: false                 # true: a line; on one side of it something is allowed, owed or paid
# exceptions: []                 # beside every threshold: whom it does not count for; [] says that none was found
#   - {id: young, by: age, text: {de: …, en: …, uk: …}, sources: [todo], confidence: to-verify}
# until is the last day. A value is a number, [from, to], or a day or level in quotes.
periods:
  - {value: TODO}
  # - {from: '2027-01-01', until: '2027-12-31', value: 1}
sources: [todo]                  # ids of sources/
confidence: to-verify            # confirmed: an official page or two others · single-source · to-verify
readOn: '${day}'
checkedOn: null                  # a day only when somebody opened the live page or telephoned
reviewBy: '${day}'               # the day when somebody has to look again
decidedBy: todo                  # id of contacts/: who decides it or knows
`,
	},
	term: {
		folder: "glossary",
		write: (id, _, languages) => `${head("term: an official word that stands on letters")}
id: ${id}
# The German term exactly as offices write it.
term: TODO
# What people call it, and how they misspell it.
aliases:
  uk: []
  ru: []
  de: []
  en: []
# What it is, in one or two plain sentences.
plain:
${texts(languages, 2)}
# said: {uk: [], en: []}         # patterns of what our own texts call it where they do not use the German term
# avoid: {uk: [], en: []}        # patterns of names that our own texts do not use
# article: an-article            # id of articles/: says more
contacts: []                     # ids of contacts/
sources: [todo]                  # ids of sources/
`,
	},
};

const ASKS = `# How people really type it: short, spoken, as a story, as one word. How many are needed: docs/content-guide.md
asks:
  uk: []
  ru: []
  de: []
  en: []`;

function head(what: string): string {
	return `# A new ${what}.
# Replace every TODO and todo; take out the comments and what you do not need. The rules: docs/content-guide.md`;
}

function texts(languages: readonly Language[], indent: number): string {
	return languages.map((language) => `${" ".repeat(indent)}${language}: TODO`).join("\n");
}
