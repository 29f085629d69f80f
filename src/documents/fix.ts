import type { FixDocument } from '@/schemas/fixes-file';
import type { Platform } from '@/schemas/shared';
import * as text from '@/texts/fix';
import { onlyOn, platformList, platformNames } from '@/texts/platforms';
import { moreAbout, riskLabel, switchTo } from '@/texts/posts';
import { sourcesHeading } from '@/texts/sources';
import { bold, headed, labelled, plain, type Block, type Line } from './model';
import { render, type Syntax } from './render';

type Step = FixDocument['steps'][number];

/** What of a fix is for one platform. A fix that is not for it stays as it is, so that it says what it is for. */
export function forPlatform(fix: FixDocument, platform: Platform): FixDocument {
	if (!fix.platforms.includes(platform)) return fix;
	const keep = <P extends { on?: Platform }>(parts: P[]) =>
		parts.filter(({ on = platform }) => on === platform).map(({ on: _, ...part }) => part);
	const line = (runs: Line) => keep(runs.filter(({ label }) => !label));
	const maybe = (runs?: Line) => (runs && line(runs).length > 0 ? line(runs) : undefined);
	const steps = keep(fix.steps).map((step) => ({
		...step,
		text: line(step.text),
		paths: keep(step.paths),
		note: maybe(step.note),
	}));
	const texts = { why: line(fix.why), worked: maybe(fix.worked) };
	return { ...fix, ...texts, platforms: [platform], loses: keep(fix.loses), needs: keep(fix.needs), steps };
}

/**
 * A fix with the addresses of the site that shows it: what was built for one address may be served from another.
 * @param home The address of the site's home page.
 */
export function servedFrom(fix: FixDocument, home: string): FixDocument {
	const built = fix.address.slice(0, -`fixes/${fix.id}/`.length);
	const move = (_: string, value: unknown) =>
		typeof value === 'string' && value.startsWith(built) ? home + value.slice(built.length) : value;
	return JSON.parse(JSON.stringify(fix), move) as FixDocument;
}

/** A `short` post has what to do and what it can cost, and one link at its end; a `full` one has all. */
export type Length = 'short' | 'full';

/** A fix as a post to paste, for one platform or for all of its own. */
export function fixPost(fix: FixDocument, syntax: Syntax, platform?: Platform, length: Length = 'full'): string {
	const toBlocks = length === 'short' ? shortBlocks : fullBlocks;
	return render(toBlocks(platform ? forPlatform(fix, platform) : fix), syntax);
}

/** A step with all its warnings. */
export function stepLines({ on, text, onlyIf, paths, turn, note }: Step): Line[] {
	const toPath = ({ on, labels }: Step['paths'][number]): Line => [
		plain((on ? `${platformNames[on]}: ` : '') + labels.join(' › ') + (turn ? ` ${switchTo[turn]}` : '')),
	];
	return [
		on ? labelled(onlyOn[on], ...text) : text,
		...(onlyIf ? [onlyIf] : []),
		...paths.map(toPath),
		...(note ? [note] : []),
	];
}

/** What a fix can lose, with its label. */
export function lossLines({ loses }: FixDocument): { label: string; text: Line }[] {
	return loses.map((loss) => ({
		label: text.whatIsLost + (loss.on ? ` (${platformNames[loss.on]})` : ''),
		text: loss.text,
	}));
}

/** A copy that comes first, and the phone it is for. */
export function needLine({ on, title, address }: FixDocument['needs'][number]): Line {
	return [{ t: title, href: address }, plain(on ? `, ${onlyOn[on]}` : '')];
}

const about = (label: string, line?: Line): Block[] => (line ? [{ line: labelled(label, ...line) }] : []);

/** What no post leaves out: what a fix can cost, and what comes before it. */
function dangers(fix: FixDocument): Block[] {
	return [
		...about(text.costs, fix.cost),
		...about(text.avoidName, fix.avoid),
		...lossLines(fix).flatMap(({ label, text }) => about(label, text)),
		...headed(
			labelled(text.copyFirst, plain(text.copyFirstText)),
			fix.needs.map((need) => ({ lines: [needLine(need)] })),
		),
	];
}

function shortBlocks(fix: FixDocument): Block[] {
	const steps = fix.steps.map(({ note: _, ...step }) => ({ lines: stepLines(step) }));
	return [
		{ line: [bold(fix.title), ...(fix.risk.level === 'none' ? [] : [plain(`. ${fix.risk.name}.`)])] },
		...dangers(fix),
		...(steps.length > 0 ? [{ items: steps, ordered: true as const }] : []),
		{ line: [{ t: moreAbout, href: fix.address }] },
	];
}

function fullBlocks(fix: FixDocument): Block[] {
	const names = platformList(fix.platforms, ', ');
	return [
		{ line: [{ ...bold(fix.title), href: fix.address }] },
		{ line: [plain(`${names}. ${riskLabel}: `), bold(fix.risk.name), plain(`. ${fix.risk.meaning}`)] },
		{ line: fix.why },
		...dangers(fix),
		...headed(
			[bold(text.steps)],
			fix.steps.map((step) => ({ lines: stepLines(step), address: step.address })),
			{ ordered: true },
		),
		...about(text.worked, fix.worked),
		...headed(
			[bold(sourcesHeading)],
			fix.sources.map(({ title, address, publisher, kind }) => ({
				lines: [[{ t: title, href: address }, plain(`, ${publisher} (${kind})`)]],
			})),
		),
		...(fix.sources.length > 0 ? [] : [{ line: [plain(text.commonSense)] }]),
	];
}
