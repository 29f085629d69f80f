// First, because the others read the address.
import './clean-fragment';
import './show-phone';
import './copy-links';
import './deep-link';
import './print';
import '@/elements/chats-safe';
import '@/elements/check-here';
import '@/elements/check-list';
import '@/elements/did-it-work';
import '@/elements/fix-steps';
import '@/elements/guide-path';
import '@/elements/guide-questions';
import '@/elements/guide-run';
import '@/elements/last-backup';
import '@/elements/phone-choice';
import '@/elements/platform-switch';
import '@/elements/progress-marks';
import '@/elements/safeguard-gate';
import '@/elements/show-where';
import '@/elements/site-search';
import '@/elements/step-timer';
import '@/elements/theme-select';
import '@/offline/start';
import { partFailed } from '@/texts/late';
import { toast } from './toast';

/** The elements that only a few pages have; each comes as one file with the page that has it. */
const rare: Record<string, () => Promise<unknown>> = {
	'all-tried': () => import('@/elements/all-tried'),
	'backup-note': () => import('@/elements/backup-note'),
	'keep-copy': () => import('@/elements/keep-copy'),
	'let-it-run': () => import('@/elements/let-it-run'),
	'lost-page': () => import('@/elements/lost-page'),
	'resume-list': () => import('@/elements/resume-list'),
	'shared-report': () => import('@/elements/shared-report'),
	'start-over-all': () => import('@/elements/start-over-all'),
	'tried-list': () => import('@/elements/tried-list'),
	'tried-report': () => import('@/elements/tried-report'),
};

for (const { localName } of document.querySelectorAll(Object.keys(rare).join()))
	rare[localName]!().catch(() => toast(partFailed));
// Where the contents stand beside the page there is a mark in them; a phone does without.
if (matchMedia('(min-width: 80em)').matches && document.querySelector('toc-mark'))
	void import('@/elements/toc-mark').catch(() => {});
