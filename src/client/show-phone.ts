import { $shown } from '@/stores/platform';

/* Lets what belongs to the other phone step aside; a style does it. */
$shown.subscribe((platform) => {
	if (platform) document.documentElement.dataset['platform'] = platform;
	else delete document.documentElement.dataset['platform'];
});
