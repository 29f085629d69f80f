import { link, make } from '@/client/dom';
import { PageElement } from '@/client/element';

import { lastRun } from '@/stores/last-run';
import { loadOutline } from '@/stores/outline';
import { $shown } from '@/stores/platform';
import { recentPages } from '@/stores/recent-pages';
import { nextAt, progressAt, unfinished } from '@/stores/resume';
import { $ticks } from '@/stores/ticks';
import { progressLabel } from '@/texts/count';
import { nextStep } from '@/texts/resume';

const most = 3;

/**
 * "Continue where you were": the unfinished guides, each with a link to its next open step. Hidden while there is
 * none.
 */
class ResumeList extends PageElement {
	connectedCallback() {
		this.follow([$ticks, $shown], async (ticks, shown) => {
			// Without the outline, offline, the list stays hidden; the guides are all still there.
			const outline = await loadOutline().catch(() => undefined);
			if (!outline) return void (this.hidden = true);
			const places = unfinished(outline, recentPages(), ticks, shown).slice(0, most);
			const entries = places.map((place) => {
				const { key, title, number } = nextAt(outline, place, ticks, shown)!;
				const { done, skipped, total } = progressAt(outline, place, ticks, shown);
				const lines = [nextStep(title, number), progressLabel(done, skipped, total)];
				const small = lines.map((line) => make('small', {}, line));
				const run = lastRun();
				const at = run?.guide === place.address ? `?run=1#${run.at}` : `#${key}`;
				return make('li', {}, link(`/${place.address}/${at}`, place.label, ...small));
			});
			this.find('ul').replaceChildren(...entries);
			this.hidden = entries.length === 0;
		});
	}
}
customElements.define('resume-list', ResumeList);
