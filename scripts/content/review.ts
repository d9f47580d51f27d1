/** `npm run content:review -- <path or key …> --language uk --by native-speaker [--on day]`: notes a person's review. */
import { parseArgs } from "node:util";
import { dayIn } from "../../src/knowledge";
import { Day } from "../../src/knowledge/schema";
import { REVIEW_ROLES, type ReviewRole, review } from "../../src/knowledge/state";
import { ANSWER_LANGUAGES } from "../../src/language";
import { type Command, CommandError, DEFAULT_PACK, openPack, selectUnits, someOf, writeState } from "./open-pack";

const ROLES = Object.keys(REVIEW_ROLES) as ReviewRole[];
const USAGE = `Notes that a person has reviewed texts in one language, exactly as they stand now.

  npm run content:review -- articles/bus-ticket --language uk --by native-speaker
  npm run content:review -- procedures/nurse --language de --by office --on 2026-11-25

  --language  ${ANSWER_LANGUAGES.join(" | ")}
  --by        ${ROLES.map((role) => `${role} (${REVIEW_ROLES[role]})`).join("\n              ")}
  --on        the day of the review, YYYY-MM-DD (default: today)
  --pack      another pack (default ${DEFAULT_PACK})`;

export const reviewCommand: Command = {
	usage: USAGE,
	run(parameters, output) {
		const { values, positionals } = parseArgs({
			args: [...parameters],
			allowPositionals: true,
			options: {
				pack: { type: "string", default: DEFAULT_PACK },
				language: { type: "string" },
				by: { type: "string" },
				on: { type: "string" },
			},
		});
		if (positionals.length === 0) throw new CommandError(`Say which texts were reviewed.\n\n${USAGE}`);
		const open = openPack(values.pack);
		const { complete, partial } = open.pack.info.languages;
		const language = ANSWER_LANGUAGES.find((known) => known === values.language);
		if (!language || ![...complete, ...partial].includes(language))
			throw new CommandError(`--language is one of ${[...complete, ...partial].join(", ")}${given(values.language)}.`);
		const by = ROLES.find((role) => role === values.by);
		if (!by) throw new CommandError(`--by is one of ${ROLES.join(", ")}${given(values.by)}.`);
		const on = values.on ?? dayIn(new Date(), open.pack.info.timeZone);
		if (!Day.safeParse(on).success)
			throw new CommandError(`--on is a day that exists, written YYYY-MM-DD${given(values.on)}.`);

		const units = selectUnits(open, positionals);
		const { state, reviewed, refused } = review(open.state, units, { language, by, on });
		if (reviewed.length > 0) writeState(open, state);
		for (const line of someOf(reviewed.map((key) => `  ${key}`))) output.say(line);
		output.say(`reviewed in ${language} by ${by} on ${on}: ${reviewed.length} text(s)`);
		if (refused.length > 0) {
			for (const line of someOf(refused.map(({ key, reason }) => `  ${key}: ${reason}`))) output.complain(line);
			output.complain(
				`refused: ${refused.length}. Compare the languages of these texts, then npm run content:accept, then review.`,
			);
		}
		return refused.length === 0;
	},
};

function given(value: string | undefined): string {
	return value === undefined ? "; it was not given" : `, not "${value}"`;
}
