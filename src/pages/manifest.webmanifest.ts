import { language } from '@/texts/locale';
import { href } from '@/client/url';
import { siteDescription, siteName } from '@/texts/site';
import { sizes } from './icons/[name].png';

export const GET = () =>
	Response.json({
		id: href('/'),
		name: siteName,
		short_name: siteName,
		description: siteDescription,
		start_url: href('/'),
		scope: href('/'),
		display: 'minimal-ui',
		lang: language,
		background_color: '#f5f2ea',
		theme_color: '#0a4a7e',
		icons: Object.entries(sizes).map(([name, { size, purpose }]) => ({
			src: href(`/icons/${name}.png`),
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose,
		})),
	});
