import { $shown } from '@/stores/platform';

// What belongs to the other phone steps aside; a style does it.
$shown.subscribe((platform) => {
	if (platform) document.documentElement.dataset.platform = platform;
	else delete document.documentElement.dataset.platform;
});
