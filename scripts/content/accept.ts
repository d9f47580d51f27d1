/** `npm run content:accept -- <path or key …> | --all | --prune`: notes that the languages of texts were compared. */
import { parseArgs } from "node:util";
import { accept, orphans } from "../../src/knowledge/state";
import {
	type Command,
	CommandError,
	DEFAULT_PACK,
	type OpenPack,
	type Output,
	openPack,
	selectUnits,
	someOf,
	writeState,
} from "./open-pack";

const USAGE = `Notes that texts say the same in every language. Compare them first.

  npm run content:accept -- articles/bus-ticket              every text of a record
  npm run content:accept -- articles/bus-ticket#answer       some of its texts
  npm run content:accept -- content/leipzig/articles/money   a folder
  npm run content:accept -- --all                            everything
  npm run content:accept -- --prune                          takes out entries whose text is gone
  --pack folder                                              another pack (default ${DEFAULT_PACK})`;

export const acceptCommand: Command = {
	usage: USAGE,
	run(parameters, output) {
		const { values, positionals } = parseArgs({
			args: [...parameters],
			allowPositionals: true,
			options: {
				pack: { type: "string", default: DEFAULT_PACK },
				all: { type: "boolean", default: false },
				prune: { type: "boolean", default: false },
			},
		});
		if (positionals.length === 0 && !values.all && !values.prune)
			throw new CommandError(`Say which texts were compared.\n\n${USAGE}`);
		if (positionals.length > 0 && values.all) throw new CommandError("Either --all or the names of texts, not both.");
		let open = openPack(values.pack);
		if (open.unreadable > 0)
			output.complain(`${open.unreadable} file(s) cannot be read and are left out: npm run check:content`);
		if (values.prune) open = prune(open, output);
		if (positionals.length === 0 && !values.all) return true;

		const units = values.all ? open.units : selectUnits(open, positionals);
		const { state, accepted, refused } = accept(open.state, units, open.pack.info.languages.complete);
		if (accepted.length > 0) writeState(open, state);

		const changed = accepted.filter((it) => it.changed !== null);
		const fresh = accepted.filter((it) => it.changed === null);
		const lines = [...changed, ...fresh].map(({ key, changed: languages, ended }) => {
			const what = languages ? `changed in ${languages.join(", ")}` : "new";
			return `  ${key}: ${what}${ended.length > 0 ? `; its review in ${ended.join(", ")} has ended` : ""}`;
		});
		for (const line of someOf(lines)) output.say(line);
		output.say(
			`accepted: ${fresh.length} new, ${changed.length} changed; ${units.length - accepted.length - refused.length} were accepted before`,
		);
		if (refused.length > 0) {
			for (const line of someOf(refused.map(({ key, reason }) => `  ${key}: ${reason}`))) output.complain(line);
			output.complain(`refused: ${refused.length}`);
		}
		return refused.length === 0;
	},
};

function prune(open: OpenPack, output: Output): OpenPack {
	if (open.unreadable > 0) throw new CommandError("Nothing was taken out: what stands in those files cannot be told.");
	const gone = orphans(open.state, open.pack);
	const state = new Map([...open.state].filter(([key]) => !gone.includes(key)));
	for (const line of someOf(gone.map((key) => `  ${key}: taken out`))) output.say(line);
	output.say(`taken out: ${gone.length}`);
	if (gone.length > 0) writeState(open, state);
	return { ...open, state };
}
