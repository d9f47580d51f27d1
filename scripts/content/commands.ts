/** The commands on the content by their names, and what happens when one of them fails. */
import { UnknownRecord } from "../../src/knowledge";
import { acceptCommand } from "./accept";
import { exportCommand } from "./export";
import { newCommand } from "./new";
import { type Command, CommandError, type Output } from "./open-pack";
import { reviewCommand } from "./review";
import { statusCommand } from "./status";

const COMMANDS: Readonly<Record<string, Command>> = {
	accept: acceptCommand,
	review: reviewCommand,
	status: statusCommand,
	export: exportCommand,
	new: newCommand,
};

/** Runs the command with this name. @returns the exit status: 1 when something was refused or went wrong */
export function runCommand(name: string, parameters: readonly string[], output: Output): number {
	const command = COMMANDS[name];
	if (!command) {
		output.complain(`No command "${name}". There are: ${Object.keys(COMMANDS).join(", ")}.`);
		return 1;
	}
	try {
		return command.run(parameters, output) ? 0 : 1;
	} catch (error) {
		const message = messageOf(error, command.usage);
		if (message === undefined) throw error;
		output.complain(message);
		return 1;
	}
}

/** What a person can do something about; undefined for an error of the program. */
function messageOf(error: unknown, usage: string): string | undefined {
	if (error instanceof CommandError) return error.message;
	if (error instanceof UnknownRecord) return `${error.message}; see npm run check:content`;
	if (!(error instanceof Error) || !("code" in error)) return undefined;
	if (String(error.code).startsWith("ERR_PARSE_ARGS")) return `${error.message}\n\n${usage}`;
	return "syscall" in error ? error.message : undefined;
}
