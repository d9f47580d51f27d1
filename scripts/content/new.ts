/** `npm run content:new -- article <topic> <id>`: a new record with every field, ready to be filled in. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { dayIn } from "../../src/knowledge";
import { fileOf } from "../../src/knowledge/read-pack";
import { Id } from "../../src/knowledge/schema";
import { type Command, CommandError, DEFAULT_PACK, near, openPack } from "./open-pack";
import { type Kind, SKELETONS } from "./skeletons";

const USAGE = `Writes a new record with every field, ready to be filled in.

  npm run content:new -- article <topic> <id>
  npm run content:new -- checklist <id>
  npm run content:new -- fact <id>
  npm run content:new -- term <id>
  --pack folder    another pack (default ${DEFAULT_PACK})`;

const KINDS = Object.keys(SKELETONS) as Kind[];

export const newCommand: Command = {
	usage: USAGE,
	run(parameters, output) {
		const { values, positionals } = parseArgs({
			args: [...parameters],
			allowPositionals: true,
			options: { pack: { type: "string", default: DEFAULT_PACK } },
		});
		const [given, ...rest] = positionals;
		const kind = KINDS.find((known) => known === given);
		if (!kind)
			throw new CommandError(`Say what is new: ${KINDS.join(", ")}${given ? `, not "${given}"` : ""}.\n\n${USAGE}`);
		const [topic = "", id = "", ...more] = kind === "article" ? rest : ["", ...rest];
		if (id === "" || more.length > 0) throw new CommandError(`Too few or too many words.\n\n${USAGE}`);

		const { pack, folder, files } = openPack(values.pack);
		const { folder: kept, write } = SKELETONS[kind];
		const valid = Id.safeParse(id);
		if (!valid.success) throw new CommandError(`"${id}" cannot be an id: ${valid.error.issues[0]?.message}.`);
		const topics = pack.topics.map((it) => it.id);
		if (kind === "article" && !topics.includes(topic))
			throw new CommandError(
				`No topic "${topic}" in topics/.${near(topic, topics)} All of them: ${topics.join(", ")}.`,
			);
		const taken = files.find((file) => file.folder === kept && file.file.endsWith(`/${id}.yaml`));
		if (taken) throw new CommandError(`The id "${id}" is taken: ${join(folder, taken.file)}.`);

		const below = kind === "article" ? `${kept}/${topic}/${id}.yaml` : fileOf(files, kept, id);
		const path = join(folder, below);
		const today = dayIn(new Date(), pack.info.timeZone);
		mkdirSync(dirname(path), { recursive: true });
		// Never over a file that is there.
		writeFileSync(path, write(id, topic, pack.info.languages.complete, today), { flag: "wx" });
		const elsewhere = values.pack === DEFAULT_PACK ? "" : ` --pack ${values.pack}`;
		output.say(`${path}
	Next:
	  1. Fill it in. What belongs where stands in the file; the rules stand in docs/content-guide.md.
	  2. npm run check:content --${elsewhere} --only ${below}       names what is missing
	  3. Compare the languages, then: npm run content:accept --${elsewhere} ${kept}/${id}`);
		return true;
	},
};
