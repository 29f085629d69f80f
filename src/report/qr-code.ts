import { encode } from 'uqr';
import { codeName } from '@/texts/report';

/** A link as a QR code, to be photographed by a phone: dark on light in either theme, with the quiet border that readers want. */
export function drawCode(link: string): SVGElement {
	const { data, size } = encode(link, { ecc: 'L', border: 4 });
	const make = (tag: string, attributes: Record<string, string>) => {
		const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
		for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
		return element;
	};
	const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
	const svg = make('svg', {
		viewBox: `0 0 ${size} ${size}`,
		role: 'img',
		'aria-label': codeName,
		'shape-rendering': 'crispEdges',
		class: 'report-code',
	});
	svg.append(
		make('path', { fill: '#fff', d: `M0 0h${size}v${size}H0z` }),
		make('path', { fill: '#000', d: squares.join('') }),
	);
	return svg;
}
