import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { fixSchema } from './schemas/fix';
import { guideFields } from './schemas/guide';
import { copiesSchema, journeySchema } from './schemas/diagram';
import { screenSchema } from './schemas/screen';
import { sourceSchema } from './schemas/source';
import { loadFolder } from './library/loader';
import type { Folder } from './library/read';
import { fields } from '@/schemas/shared';
import { onThisPage } from '@/texts/site';

/** Tests and benchmarks build other folders. */
const content = process.env['CONTENT'] || 'content';
/** The language of this build; every language is a build of its own, under a base path of its own. */
const locale = process.env['LOCALE'] || 'en';

const load = (folder: Folder) => loadFolder(content, folder, locale);

export const collections = {
	fixes: defineCollection({ loader: load('fixes'), schema: fixSchema }),
	sources: defineCollection({ loader: load('sources'), schema: sourceSchema }),
	screens: defineCollection({ loader: load('screens'), schema: screenSchema }),
	diagrams: defineCollection({ loader: load('diagrams'), schema: z.union([journeySchema, copiesSchema]) }),
	// Starlight's own words, where they are ours; without this collection it warns at every build.
	i18n: defineCollection({
		loader: () => [{ id: locale, 'tableOfContents.onThisPage': onThisPage }],
		schema: i18nSchema(),
	}),
	docs: defineCollection({
		loader: load('guides'),
		schema: (context) => fields(docsSchema({ extend: guideFields })(context).shape),
	}),
};
