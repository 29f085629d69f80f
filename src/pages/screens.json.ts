import { library } from '@/library';
import type { Known } from '@/screens/frames';

/** For drawing menu paths in the browser: labels only. */
export const GET = async () =>
	Response.json(
		[...(await library()).screens.values()].map(({ look, path, rows }): Known => ({
			look,
			path,
			rows: rows.map(({ label, as, careful }) => ({ as, careful, label })),
		})),
	);
