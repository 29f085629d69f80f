import { draw, make } from '@/client/dom';
import { factsOf, wordsOf, type ShownReport } from '@/documents/report';
import { codeName, triedNothing } from '@/texts/report';

/** Shows a report. All of it may come from a stranger's link, so it goes in as text only. */
export function drawReport(place: Element, report: ShownReport): void {
	const facts = factsOf(report).flatMap(({ label, run: { t, href } }) => [
		make('dt', {}, label),
		make('dd', {}, href ? make('a', { href }, t) : t),
	]);
	const fixes = report.fixes.map((fix) => {
		const [words, about] = wordsOf(fix);
		const outcome = make('span', { class: 'report-outcome', 'data-outcome': fix.outcome ?? '' }, words);
		const link = make('a', { href: fix.address }, fix.title);
		const meta = make('span', { class: 'meta' }, outcome, ' ', make('span', { class: 'report-about' }, about));
		return make('li', {}, link, ' ', meta);
	});
	place.replaceChildren(
		...(facts.length > 0 ? [make('dl', { class: 'report-facts' }, ...facts)] : []),
		fixes.length > 0 ? make('ul', { class: 'report-fixes' }, ...fixes) : make('p', {}, triedNothing),
	);
}

/**
 * A link as a QR code for the camera of a phone: dark on light in either theme, with the quiet border that readers want.
 * @throws {Error} when the code that makes it cannot be had
 */
export async function drawCode(link: string): Promise<SVGElement> {
	const { encode } = await import('uqr');
	const { data, size } = encode(link, { ecc: 'L', border: 4 });
	const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
	return draw(
		'svg',
		{
			viewBox: `0 0 ${size} ${size}`,
			role: 'img',
			'aria-label': codeName,
			'shape-rendering': 'crispEdges',
			class: 'report-code',
		},
		draw('path', { fill: '#fff', d: `M0 0h${size}v${size}H0z` }),
		draw('path', { fill: '#000', d: squares.join('') }),
	);
}
