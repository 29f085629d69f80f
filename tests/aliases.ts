import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/*
 * `node --import ./tests/aliases.ts <file>.ts` finds modules as a build does: `@/schemas/fix` and `./fix` are fix.ts.
 */
const src = new URL('../src/', import.meta.url);

registerHooks({
	resolve(specifier, context, next) {
		const url = specifier.startsWith('@/texts/')
			? new URL(specifier.replace('@/texts/', 'i18n/en/'), src)
			: specifier.startsWith('@/')
				? new URL(specifier.slice(2), src)
				: specifier.startsWith('.') && context.parentURL
					? new URL(specifier, context.parentURL)
					: undefined;
		const path = url && fileURLToPath(url);
		const file = path && [`${path}.ts`, `${path}/index.ts`].find((one) => existsSync(one));
		return next(file ? pathToFileURL(file).href : specifier, context);
	},
});
