/** An address without the characters that end a link in a forum's syntax. */
export function inLink(href: string): string {
	return href.replace(/[ "'();<>[\\\]`]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
