import type { Sign, StateData } from '@/schemas/state';

export const side = 40;
/** In units of the square that rings and signs are drawn in. */
export const ring = { radius: 17, width: 4 };

export const signs: Record<Sign, string> = {
	dots: 'M13 20h.01M20 20h.01M27 20h.01',
	wifi: 'M11.5 17.5a12.5 12.5 0 0 1 17 0M15 21.8a7.5 7.5 0 0 1 10 0M20 26.5h.01',
	again: 'M27.4 17.5a8 8 0 1 0 .3 4.6M28 12.5v5.5h-5.5',
	warning: 'M20 12v9M20 27.5h.01',
	full: 'M12 13h16v5.5H12zM12 21.5h16V27H12z',
	person: 'M20 19.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8M12.5 28.5c.6-4 3.6-5.8 7.5-5.8s6.9 1.8 7.5 5.8',
	calendar: 'M12 14h16v13.5H12zM12 18.5h16M16 11.5v4M24 11.5v4',
	cloud: 'M14.5 26a4.5 4.5 0 0 1-.2-9 6.5 6.5 0 0 1 12.2 1.4A3.9 3.9 0 0 1 26 26z',
	bubble: 'M12 13h16v11h-9l-4 4v-4h-3z',
	key: 'M15.5 28a4 4 0 1 0 0-8 4 4 0 0 0 0 8M18.4 21.1 27 12.5M23.8 15.7l3 3',
	transfer: 'M12 16h15.5l-4-4M28 24H12.5l4 4',
	phone: 'M15.5 11.5h9v17h-9zM11.5 28.5l17-17',
	smaller: 'M20 12v15M14 21l6 6 6-6',
	apps: 'M12 12h10.5v10.5H12zM17.5 26v2.5H28V18h-2',
};

/** How much of the ring is drawn, of 100: so that 99 is seen not to be all, and 1 not to be nothing. */
export function arc({ progress = 0 }: StateData): number {
	return progress === 0 || progress === 100 ? progress : Math.min(96, Math.max(4, progress));
}
