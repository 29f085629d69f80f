/** What the backup screen says: a percentage, or what is uploaded, of how much. Sizes are in bytes. */
export interface Progress {
	percent?: number;
	uploaded?: number;
	total?: number;
}

/** What the backup screen said at a moment, in milliseconds since 1970. */
export interface Reading extends Progress {
	at: number;
}
