import type { APIRoute } from 'astro';
import { reminderFile, type Interval, intervals } from '@/library/reminders';
import { href } from '@/client/url';

export const getStaticPaths = () => intervals.map((interval) => ({ params: { interval } }));

/** A plain link opens it in the calendar of the phone, with nothing to load. */
export const GET: APIRoute = ({ params, site }) =>
	new Response(reminderFile(params.interval as Interval, new URL(href('/fixes/read-last-backup/'), site)), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
	});
