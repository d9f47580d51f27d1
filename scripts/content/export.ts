/** `npm run content:export -- <contact-id> [--out file.html] [--language de]`: the texts about an office, for its correction. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createKnowledge, createRenderer, dayIn } from "../../src/knowledge";
import { mentionsOf } from "../../src/knowledge/mentions";
import { Day } from "../../src/knowledge/schema";
import { sheetHtml } from "./export-sheet";
import { type Command, CommandError, DEFAULT_PACK, near, openPack } from "./open-pack";

const USAGE = `Writes every text that names an office on one sheet, to send to that office for correction.

  npm run --silent content:export -- jobcenter-leipzig --out jobcenter.html
  --out       the file to write (default: standard output)
  --language  of the sheet (default: de)
  --now day   with the figures of this day, YYYY-MM-DD (default: today)
  --pack      another pack (default ${DEFAULT_PACK})`;

export const exportCommand: Command = {
	usage: USAGE,
	run(parameters, output) {
		const { values, positionals } = parseArgs({
			args: [...parameters],
			allowPositionals: true,
			options: {
				pack: { type: "string", default: DEFAULT_PACK },
				out: { type: "string" },
				language: { type: "string", default: "de" },
				now: { type: "string" },
			},
		});
		const [id] = positionals;
		if (id === undefined || positionals.length > 1) throw new CommandError(`Name one contact.\n\n${USAGE}`);
		const { pack } = openPack(values.pack);
		const contact = pack.contacts.find((it) => it.id === id);
		if (!contact) {
			const ids = pack.contacts.map((it) => it.id);
			throw new CommandError(`No contact "${id}" in contacts/.${near(id, ids)}`);
		}
		const languages = [...pack.info.languages.complete, ...pack.info.languages.partial];
		const language = languages.find((known) => known === values.language);
		if (!language) throw new CommandError(`--language is one of ${languages.join(", ")}, not "${values.language}".`);
		const day = values.now ?? dayIn(new Date(), pack.info.timeZone);
		if (!Day.safeParse(day).success)
			throw new CommandError(`--now is a day that exists, written YYYY-MM-DD, not "${day}".`);

		const renderer = createRenderer(createKnowledge(pack), new Date(`${day}T12:00:00Z`));
		const mentions = mentionsOf(pack, contact, language);
		const html = sheetHtml({ contact, mentions, language, renderer });
		if (values.out === undefined) output.say(html);
		else {
			writeFileSync(values.out, html);
			const texts = mentions.flatMap((mention) => mention.units).filter((it) => !it.repeated).length;
			output.say(`${values.out}: ${texts} text(s) in ${mentions.length} record(s), in ${language}`);
		}
		return true;
	},
};
