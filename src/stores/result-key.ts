/** What the keys of kept results begin with. Apart from the rest, because the report looks there before it loads more. */
export const resultPrefix = 'unstuck:check:';
