/** Where a problem of the content stands, and how a check reports it. */
import type { Folder, Pack } from "./pack";

export type Path = readonly (string | number)[];

export interface Place {
	readonly folder: Folder | null;
	readonly id: string;
	readonly path: Path;
}

/** The pack under test, the ids that it holds, and where problems go. */
export interface Check {
	readonly pack: Pack;
	readonly ids: Readonly<Record<Folder, ReadonlySet<string>>>;
	readonly report: (place: Place, message: string) => void;
	/** `file field`, to name another place in a message. */
	readonly nameOf: (place: Place) => string;
}
