/** The parts of Starlight's page that are ours; the rest is Starlight's. */
export const components = Object.fromEntries(
	['Footer', 'Header', 'PageFrame', 'PageTitle', 'Sidebar', 'ThemeProvider', 'TwoColumnContent'].map((name) => [
		name,
		`./src/components/starlight/${name}.astro`,
	]),
);
