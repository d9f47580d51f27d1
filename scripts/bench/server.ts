/** What the benches of the built server share. */
import { readFileSync } from "node:fs";

export const rounded = (value: number, digits = 2) => Math.round(value * 10 ** digits) / 10 ** digits;

export async function untilReady(url: string): Promise<void> {
	for (let tries = 0; tries < 500; tries++) {
		const ready = await fetch(url).then(
			(response) => response.ok,
			() => false,
		);
		if (ready) return;
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	throw new Error("the built server did not answer; run `npm run build` first");
}

/** Resident memory of a process, from Linux's /proc; "unknown" elsewhere. */
export function residentMegabytes(pid: number | undefined): number | string {
	try {
		const kilobytes = readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)?.[1];
		return kilobytes ? rounded(Number(kilobytes) / 1024, 0) : "unknown";
	} catch {
		return "unknown";
	}
}
