/**
 * Makes the plan, its contacts and the pages read work without a connection. Pages and figures come from the network
 * while there is one (what is kept may be old), files of the build from the device. Nothing that was posted is kept.
 */

/** What is used of a service worker's surroundings (the types of pages and of workers exclude each other). */
interface WorkerEvent extends Event {
	waitUntil(task: Promise<unknown>): void;
}
interface FetchedEvent extends WorkerEvent {
	readonly request: Request;
	respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
	addEventListener(kind: "install" | "activate", act: (event: WorkerEvent) => void): void;
	addEventListener(kind: "fetch", act: (event: FetchedEvent) => void): void;
	skipWaiting(): Promise<void>;
	readonly clients: { claim(): Promise<void> };
	readonly location: Location;
}
const scope = self as unknown as WorkerScope;

/** The plan with its files, the pages read, the files of the build. */
const PLAN = "plan";
const PAGES = "pages";
const FILES = "files";
/** So many pages are kept; the oldest go first. Those of the plan stay. */
const MAX_PAGES = 120;
const SHELL = "/offline.json";

scope.addEventListener("install", (event) => {
	event.waitUntil(prepare());
});
scope.addEventListener("activate", (event) => {
	event.waitUntil(scope.clients.claim());
});
scope.addEventListener("fetch", (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== "GET" || origin !== scope.location.origin || pathname.startsWith("/api/")) return;
	event.respondWith(pathname.startsWith("/assets/") ? fromDevice(request) : fromNetwork(request));
});

/** The plan in every language with all that it needs. */
async function prepare(): Promise<void> {
	const { pages, files } = (await (await fetch(SHELL)).json()) as { pages: string[]; files: string[] };
	await (await caches.open(FILES)).addAll(files);
	await (await caches.open(PLAN)).addAll(pages);
	await scope.skipWaiting();
}

/** Files of the build carry their content in their name: they never change. */
async function fromDevice(request: Request): Promise<Response> {
	const kept = await caches.match(request);
	if (kept) return kept;
	const response = await fetch(request);
	if (response.ok) await (await caches.open(FILES)).put(request, response.clone());
	return response;
}

async function fromNetwork(request: Request): Promise<Response> {
	try {
		const response = await fetch(request);
		const mayKeep = response.ok && !/no-store/.test(response.headers.get("Cache-Control") ?? "");
		if (mayKeep) {
			const { pathname } = new URL(request.url);
			const name = /^\/(?:plan-data\/|[a-z]{2}\/plan$)/.test(pathname) ? PLAN : PAGES;
			const cache = await caches.open(name);
			await cache.put(request, response.clone());
			if (name === PLAN) return response;
			const kept = await cache.keys();
			for (const old of kept.slice(0, Math.max(0, kept.length - MAX_PAGES))) await cache.delete(old);
		}
		return response;
	} catch (error) {
		const kept = await caches.match(request, { ignoreVary: true });
		if (kept) return kept;
		const plan = request.mode === "navigate" ? await planOf(new URL(request.url).pathname) : undefined;
		if (plan) return plan;
		throw error;
	}
}

/** Without a connection a page that was never read gives way to the plan in its language. */
function planOf(pathname: string): Promise<Response | undefined> {
	return caches.match(`/${pathname.split("/")[1]}/plan`, { ignoreVary: true });
}
