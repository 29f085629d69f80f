import type { Platform } from '@/schemas/shared';
import {
	avoidName,
	commonSense,
	copyFirst,
	copyFirstText,
	steps as stepsHeading,
	whatIsLost,
	worked,
} from '@/texts/fix';
import { onlyOn, platformNames } from '@/texts/platforms';
import { sourcesHeading } from '@/texts/sources';
import { bold, plain, type Block, type Item, type Line } from './blocks';
import { forPlatform, type DocumentStep, type FixDocument } from './document';
import { render, type Syntax } from './render';
import type { Run } from './runs';
import { riskLabel, switchTo } from '@/texts/posts';

/** A fix as a post to paste, with the steps for one platform, or for each of its platforms, labelled. */
export function fixPost(fix: FixDocument, syntax: Syntax, platform?: Platform): string {
	return render(toBlocks(platform ? forPlatform(fix, platform) : fix), syntax);
}

/** A step in lines, with all that it warns of: the phone it is for, the way there, how the switch has to stand, its note. */
export function stepLines({ on, text, paths, turn, note }: DocumentStep): Line[] {
	const toPath = ({ on, labels }: DocumentStep['paths'][number]): Line => [
		plain(on ? `${platformNames[on]}: ` : ''),
		plain(labels.join(' › ') + (turn ? ` ${switchTo[turn]}` : '')),
	];
	return [on ? [bold(`${onlyOn[on]}:`), plain(' '), ...text] : text, ...paths.map(toPath), ...(note ? [note] : [])];
}

/** What a fix can lose, a line for each phone where they differ, with its label. */
export function lossLines({ loses }: FixDocument): { label: string; text: Run[] }[] {
	return loses.map(({ on, text }) => ({ label: on ? `${whatIsLost} (${platformNames[on]})` : whatIsLost, text }));
}

/** A copy that comes first, and the phone it is for. */
export function needLine({ on, title, address }: FixDocument['needs'][number]): Line {
	return [{ t: title, href: address }, plain(on ? `, ${onlyOn[on]}` : '')];
}

function toBlocks(fix: FixDocument): Block[] {
	const names = fix.platforms.map((platform) => platformNames[platform]).join(', ');
	const about = (label: string, text: Run[]): Block => ({ line: [bold(`${label}:`), plain(' '), ...text] });
	const headed = (label: Line, items: Item[], list: { ordered?: true } = {}): Block[] =>
		items.length > 0 ? [{ line: label }, { items, ...list }] : [];
	return [
		{ line: [{ ...bold(fix.title), href: fix.address }] },
		{ line: [plain(`${names}. ${riskLabel}: `), bold(fix.risk.name), plain(`. ${fix.risk.meaning}`)] },
		{ line: fix.why },
		...(fix.avoid ? [about(avoidName, fix.avoid)] : []),
		...lossLines(fix).map(({ label, text }) => about(label, text)),
		...headed(
			[bold(`${copyFirst}:`), plain(` ${copyFirstText}`)],
			fix.needs.map((need) => ({ lines: [needLine(need)] })),
		),
		...headed([bold(stepsHeading)], fix.steps.map(toItem), { ordered: true }),
		...(fix.worked ? [about(worked, fix.worked)] : []),
		...headed(
			[bold(sourcesHeading)],
			fix.sources.map(({ title, address, publisher, kind }) => ({
				lines: [[{ t: title, href: address }, plain(`, ${publisher} (${kind})`)]],
			})),
		),
		...(fix.sources.length > 0 ? [] : [{ line: [plain(commonSense)] }]),
	];
}

function toItem(step: DocumentStep): Item {
	return { lines: stepLines(step), address: step.address };
}
