/** `npm run dev`: builds islands and styles anew on each change, and restarts the server from the sources. */
import { spawn } from "node:child_process";

const node = process.execPath;
const running = [
	spawn(node, ["node_modules/vite/bin/vite.js", "build", "--watch", "--emptyOutDir", "false"], { stdio: "inherit" }),
	spawn(node, ["node_modules/tsx/dist/cli.mjs", "watch", "--include", "content/**", "src/server/dev.ts"], {
		stdio: "inherit",
	}),
];
for (const signal of ["SIGINT", "SIGTERM"] as const) {
	process.on(signal, () => {
		for (const child of running) child.kill(signal);
	});
}
