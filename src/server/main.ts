/** Starts the server: settings, content, port; and ends it without cutting anybody off. */
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { pino } from "pino";
import { ContentError } from "../knowledge/read-pack";
import { createApp } from "./app";
import { readAssets } from "./assets";
import { readCompiledPack, readPackFolder, readStoredIndex } from "./read-content";
import { createService } from "./service";
import { BadSettings, readSettings } from "./settings";

/** Open answers get so long to finish once the server is told to end. */
const PATIENCE_MS = 5_000;

async function start(): Promise<void> {
	const settings = readSettings(process.env);
	const log = pino({ level: settings.logLevel, base: null });
	const built = settings.built ?? resolve(dirname(fileURLToPath(import.meta.url)), "..");
	const pack = settings.content ? readPackFolder(settings.content) : readCompiledPack(join(built, "pack.json"));
	const storedIndex = settings.content ? undefined : readStoredIndex(join(built, "index.bin"), pack.version);
	const assets = readAssets(join(built, "client"));
	const connect = settings.model ? (await import("../model")).connectModel : undefined;
	const service = createService({ pack, storedIndex, assets, settings, log, clock: () => new Date(), connect });
	const app = createApp(service);

	const server = serve({ fetch: app.fetch, port: settings.port, hostname: settings.host }, (address) => {
		const host = settings.host && !["0.0.0.0", "::"].includes(settings.host) ? settings.host : "localhost";
		console.log(`OnBoard Buddy is ready: http://${host}:${address.port}`);
		void service.model?.check().then((problem) => {
			console.log(problem ?? `The language model ${service.model?.generator.model} works.`);
		});
	});
	server.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code === "EADDRINUSE")
			fail(`Port ${settings.port} is taken. Choose another one: PORT=${settings.port + 1} npm start`);
		if (error.code === "EACCES")
			fail(`Port ${settings.port} needs rights that this user has not. Choose one above 1023: PORT=3000 npm start`);
		fail(`The server cannot listen: ${error.code ?? error.name}`);
	});

	let ending = false;
	const end = () => {
		if (ending) process.exit(0);
		ending = true;
		server.close(() => process.exit(0));
		if ("closeIdleConnections" in server) server.closeIdleConnections();
		setTimeout(() => process.exit(0), PATIENCE_MS).unref();
	};
	process.on("SIGTERM", end);
	process.on("SIGINT", end);
}

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}

start().catch((error: unknown) => {
	if (error instanceof BadSettings || error instanceof ContentError) fail(error.message);
	throw error;
});
