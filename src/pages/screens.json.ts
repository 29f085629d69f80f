import { pictures } from '@/library/pictures';
import type { Known } from '@/screens/frames';

/** For drawing menu paths in the browser: labels only. */
export async function GET(): Promise<Response> {
	const { screens } = await pictures();
	const known = [...screens.values()].map(({ look, path, rows }): Known => ({
		look,
		path,
		rows: rows.map(({ label, as, careful }) => ({ as, careful, ...(label ? { label } : {}) })),
	}));
	return Response.json(known);
}
