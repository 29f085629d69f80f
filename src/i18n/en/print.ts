export const onPaper = (page: string, origin: string) =>
	`This page: ${page} · Addresses that begin with a slash are on ${origin}`;
