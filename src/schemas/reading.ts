/** What the backup screen says: a percentage, or what is uploaded, of how much. Sizes are in bytes. */
export interface Progress {
	percent?: number | undefined;
	uploaded?: number | undefined;
	total?: number | undefined;
}

/** What the backup screen said at a moment, in milliseconds since 1970. */
export interface Reading extends Progress {
	at: number;
}
