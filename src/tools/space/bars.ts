import { p } from '@/tools/common/parts';
import { formatSize } from '@/tools/common/sizes';
import { spaceTexts as text } from '@/texts/space';
import type { Bar } from './space';
import { draw, make } from '@/client/dom';

/** Each place as a bar: what is free, and a mark at what is needed. The words beside it say the same. */
export function bars(places: readonly Bar[]): HTMLElement[] {
	const longest = Math.max(1, ...places.flatMap(({ free = 0, need = 0 }) => [free, need]));
	return places.map(({ place, verdict, free, need, text: sentence }) => {
		const label = text.places[place];
		const width = (size = 0) => Math.round((size / longest) * 300);
		const words = text.bar(
			label,
			free === undefined ? '?' : formatSize(free),
			need === undefined ? '?' : formatSize(need, 'up'),
		);
		return make(
			'div',
			{ class: 'check-bar', 'data-verdict': verdict },
			p('check-bar-name', make('strong', {}, label), ' ', sentence),
			draw(
				'svg',
				{ viewBox: '0 0 300 28', role: 'img', 'aria-label': words },
				draw('rect', { class: 'bar-ground', x: 0, y: 4, width: 300, height: 20, rx: 5 }),
				draw('rect', { class: 'bar-free', x: 0, y: 4, width: width(free), height: 20, rx: 5 }),
				need !== undefined &&
					draw('path', { class: 'bar-need', d: `M${Math.min(298, Math.max(2, width(need)))},0v28` }),
			),
			p(
				'check-small',
				[free !== undefined && text.free(formatSize(free)), need !== undefined && text.need(formatSize(need, 'up'))]
					.filter(Boolean)
					.join(' · '),
			),
		);
	});
}
