/** The built files for the browser, held in memory with their compressed forms. */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Handler } from "hono";

interface Asset {
	readonly type: string;
	readonly immutable: boolean;
	readonly plain: Buffer;
	readonly gzip?: Buffer;
	readonly br?: Buffer;
}

export interface Assets {
	/** Addresses of an entry: its script, its styles. */
	entry(source: string): { readonly script: string | undefined; readonly styles: readonly string[] };
	/** Addresses of built files whose source path ends so, for preloading. */
	built(sourceEnd: string): string | undefined;
	/** Serves a file, or calls the next handler. */
	readonly serve: Handler;
	readonly paths: readonly string[];
}

interface ManifestChunk {
	readonly file: string;
	readonly css?: string[];
	readonly src?: string;
}

const TYPES: Readonly<Record<string, string>> = {
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".svg": "image/svg+xml",
	".ttf": "font/ttf",
	".woff2": "font/woff2",
	".png": "image/png",
	".ico": "image/x-icon",
	".txt": "text/plain; charset=utf-8",
	".webmanifest": "application/manifest+json",
};

/** @param folder what `vite build` wrote for the browser */
export function readAssets(folder: string): Assets {
	const manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8")) as Record<
		string,
		ManifestChunk
	>;
	const files = (readdirSync(folder, { recursive: true }) as string[]).map((name) => name.replaceAll("\\", "/"));
	const assets = new Map<string, Asset>();
	for (const name of files) {
		const type = TYPES[extname(name)];
		if (!type || name.startsWith(".vite/")) continue;
		const variant = (end: string) => (files.includes(name + end) ? readFileSync(join(folder, name + end)) : undefined);
		assets.set(`/${name}`, {
			type,
			immutable: name.startsWith("assets/"),
			plain: readFileSync(join(folder, name)),
			gzip: variant(".gz"),
			br: variant(".br"),
		});
	}
	return {
		entry(source) {
			const chunk = manifest[source];
			if (!chunk) return { script: undefined, styles: [] };
			const isStyle = chunk.file.endsWith(".css");
			const styles = [...(isStyle ? [chunk.file] : []), ...(chunk.css ?? [])].map((file) => `/${file}`);
			return { script: isStyle ? undefined : `/${chunk.file}`, styles };
		},
		built(sourceEnd) {
			const chunk = Object.entries(manifest).find(([source]) => source.endsWith(sourceEnd))?.[1];
			return chunk && `/${chunk.file}`;
		},
		paths: [...assets.keys()],
		serve: async (c, next) => {
			const asset = assets.get(c.req.path);
			if (!asset) return next();
			const accepted = c.req.header("accept-encoding") ?? "";
			const encoding =
				asset.br && /\bbr\b/.test(accepted) ? "br" : asset.gzip && /\bgzip\b/.test(accepted) ? "gzip" : null;
			const body = (encoding && asset[encoding]) || asset.plain;
			c.header("Content-Type", asset.type);
			c.header("Cache-Control", asset.immutable ? "public, max-age=31536000, immutable" : "public, max-age=3600");
			c.header("Vary", "Accept-Encoding");
			if (encoding) c.header("Content-Encoding", encoding);
			return c.body(new Uint8Array(body));
		},
	};
}
