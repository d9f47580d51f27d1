/** `npm run content:accept`, `content:review`, `content:status`, `content:export`, `content:new`: see `content/commands.ts`. */
import { runCommand } from "./content/commands";

const [name = "", ...parameters] = process.argv.slice(2);
process.exitCode = runCommand(name, parameters, { say: console.log, complain: console.error });
