import { check } from './check';

/*
 * `npm run check`: everything that content alone can get wrong, in seconds and in the words of the build. CONTENT=<folders>,
 * with commas between them and each laid over the one before, checks other content than that of the site.
 */
const { errors, advice, files } = check((process.env['CONTENT'] || 'content').split(','));
for (const text of advice) console.log(`May be better: ${text}`);
for (const text of errors) console.error(`Wrong: ${text}`);
const wrong = errors.length === 1 ? '1 mistake' : `${errors.length} mistakes`;
console.log(`${files} files: ${wrong}.${advice.length > 0 ? ` What may be better stands above.` : ''}`);
process.exitCode = errors.length > 0 ? 1 : 0;
