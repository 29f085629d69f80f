import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { fixSchema } from './schemas/fix';
import { guideFields } from './schemas/guide';
import { copiesSchema, journeySchema } from './schemas/diagram';
import { screenSchema } from './schemas/screen';
import { sourceSchema } from './schemas/source';
import { translatedFiles, translatedGuides } from './library/translations';
import { fields } from '@/schemas/shared';
import { onThisPage } from '@/texts/site';

/** Tests and benchmarks build other folders. */
const content = process.env['CONTENT'] || 'content';
/** The language of this build; every language is a build of its own, under a base path of its own. */
const locale = process.env['LOCALE'] || 'en';

/** The key is the whole file name, so that two files that give one id are both seen, and refused. */
const named = (folder: string) =>
	glob({ base: `${content}/${folder}`, pattern: '**/*.{yml,yaml}', generateId: ({ entry }) => entry });

export const collections = {
	fixes: defineCollection({ loader: translatedFiles(content, locale, 'fixes', named('fixes')), schema: fixSchema }),
	sources: defineCollection({ loader: named('sources'), schema: sourceSchema }),
	screens: defineCollection({ loader: glob({ base: `${content}/screens`, pattern: '*.yml' }), schema: screenSchema }),
	diagrams: defineCollection({
		loader: glob({ base: `${content}/diagrams`, pattern: '*.yml' }),
		schema: z.union([journeySchema, copiesSchema]),
	}),
	// Starlight's own words, where they are ours; without this collection it warns at every build.
	i18n: defineCollection({
		loader: () => [{ id: locale, 'tableOfContents.onThisPage': onThisPage }],
		schema: i18nSchema(),
	}),
	docs: defineCollection({
		loader: translatedGuides(content, locale),
		schema: (context) => fields(docsSchema({ extend: guideFields })(context).shape),
	}),
};
