export const components = Object.fromEntries(
	[
		'ContentPanel',
		'Footer',
		'Header',
		'MarkdownContent',
		'PageFrame',
		'PageTitle',
		'Sidebar',
		'SkipLink',
		'ThemeProvider',
		'TwoColumnContent',
	].map((name) => [name, `./src/components/starlight/${name}.astro`]),
);
