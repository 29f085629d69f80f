import { askedGuide } from '@/client/asked-guide';
import { PageElement } from '@/client/element';
import { href } from '@/client/url';
import { shortDay } from '@/i18n/format';
import { $shown } from '@/stores/platform';
import { isMade, made } from '@/stores/safeguards';
import { $ticks } from '@/stores/ticks';
import { copyMade, noCopy } from '@/texts/ending';

/** The end of a path where nothing helped: which copy there is, the report of this guide, and the rest of its fixes. */
class AllTried extends PageElement {
	connectedCallback() {
		const guide = askedGuide();
		if (guide) {
			if (guide.startsWith('symptoms/'))
				this.find<HTMLAnchorElement>('.report-ready').search = new URLSearchParams({ symptom: guide }).toString();
			this.find('.more-of-guide').hidden = false;
			this.find<HTMLAnchorElement>('.more-of-guide a').href = href(`/${guide}/?run=1#more`);
		}
		this.follow([$ticks, $shown], (ticks, shown) => {
			const phones = shown ? [shown] : (['android', 'iphone'] as const);
			const copies = [...this.querySelectorAll<HTMLElement>('[data-copy-fix]')].flatMap((entry) =>
				phones.flatMap((phone) => {
					const steps = entry.dataset[phone];
					const copy = steps && made(ticks, entry.dataset.copyFix!, steps, Date.now());
					return copy && isMade(copy) ? [{ title: entry.textContent.trim(), at: copy.at }] : [];
				}),
			);
			const [last] = copies.sort((one, other) => other.at - one.at);
			this.find('.copy-state').textContent = last ? copyMade(last.title, shortDay(last.at)) : noCopy;
			this.find('.copies-to-make').hidden = last !== undefined;
		});
	}
}
customElements.define('all-tried', AllTried);
