import { askedGuide } from '@/client/asked-guide';
import { PageElement } from '@/client/element';
import { asked, href } from '@/client/url';
import { fixName, setOutcome } from '@/stores/outcomes';
import { $notes, measuredUpload } from '@/stores/readings';
import { formatDuration } from '@/tools/common/duration';
import { secondsNeeded } from '@/tools/common/upload';
import { movingNow } from '@/texts/ending';

/** After a fix that set the backup going: the time to expect, from what the reader noted, and the ways on. */
class LetItRun extends PageElement {
	connectedCallback() {
		const fix = asked('fix') ?? '';
		const guide = askedGuide();
		if (fixName.test(fix)) {
			this.find('.worked-now').onclick = () => setOutcome(fix, 'worked');
			const place = guide ? `/${guide}/?run=1#outcome-of-${fix}` : `/fixes/${fix}/`;
			this.find<HTMLAnchorElement>('.stopped').href = href(place);
		}
		this.follow([$notes], ({ total, mbps = measuredUpload() }) => {
			const time = total && mbps && formatDuration(secondsNeeded(total, mbps) / 100);
			this.find('.one-percent').textContent = time ? movingNow.onePercent(time) : '';
		});
	}
}
customElements.define('let-it-run', LetItRun);
