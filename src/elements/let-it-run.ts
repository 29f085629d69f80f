import { PageElement } from '@/client/element';
import { href } from '@/client/url';
import { fixName, setOutcome } from '@/stores/outcomes';
import { $notes, measuredUpload } from '@/stores/readings';
import { formatDuration } from '@/tools/common/duration';
import { secondsNeeded } from '@/tools/common/upload';
import { movingNow } from '@/texts/outcome';

/** After a fix that set the backup going: the time to expect, from what the reader noted, and the ways on. */
class LetItRun extends PageElement {
	connectedCallback() {
		const asked = new URLSearchParams(location.search);
		const [fix, guide] = [asked.get('fix') ?? '', asked.get('guide') ?? ''];
		const isGuide = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(guide);
		if (fixName.test(fix)) {
			this.find('.worked-now').addEventListener('click', () => setOutcome(fix, 'worked'));
			const place = isGuide ? `/${guide}/?run=1#outcome-of-${fix}` : `/fixes/${fix}/`;
			this.find<HTMLAnchorElement>('.stopped').href = href(place);
		}
		this.follow([$notes], ({ total, mbps = measuredUpload() }) => {
			const isKnown = total !== undefined && mbps !== undefined;
			this.find('.one-percent').textContent = isKnown
				? movingNow.onePercent(formatDuration(secondsNeeded(total, mbps) / 100))
				: '';
		});
	}
}
customElements.define('let-it-run', LetItRun);
