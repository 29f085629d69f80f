import { probeBytes } from '@/tools/connection/endpoints';
import { formatMbps } from '@/tools/connection/line';
import { formatSize } from '@/tools/common/sizes';
import { lineCheckTexts as text, troubleTexts } from '@/texts/tools';
import { button, make } from '@/client/dom';
import { measureQuick } from '@/tools/common/own-site';

/** The quick check, which asks this site alone; it hands over its result in words. */
export function quickView(ended: (said: string) => void): { view: HTMLElement; start: () => void } {
	const result = make('div', { role: 'status' });
	const start = async () => {
		go.disabled = true;
		result.replaceChildren(make('p', {}, text.quickRunning));
		try {
			const { latency = 0, jitter = 0, download = 0 } = await measureQuick();
			const verdict = jitter > 100 ? text.quickShaky : latency > 500 ? text.quickSlow : text.quickGood;
			result.replaceChildren(
				make('p', { class: 'verdict', 'data-verdict': verdict === text.quickGood ? 'quick' : 'night' }, verdict),
				make(
					'p',
					{},
					text.quickFigures(Math.round(latency), Math.round(jitter), formatMbps(download)),
					' ',
					text.quickNext,
				),
			);
			ended(`${verdict} ${text.quickFigures(Math.round(latency), Math.round(jitter), formatMbps(download))}`);
		} catch {
			result.replaceChildren(make('p', { class: 'check-trouble', 'data-trouble': 'offline' }, troubleTexts.offline));
			ended(troubleTexts.offline);
		}
		go.disabled = false;
	};
	const go = button(text.quickStart, start);
	return {
		view: make(
			'div',
			{},
			make('p', { class: 'check-small' }, text.quickAbout(formatSize(probeBytes, 'up'))),
			go,
			result,
		),
		start,
	};
}
