import type { Platform } from '@/schemas/words';
import { avoidName, commonSense, copyFirst, copyFirstText, onlyOn, platformNames, sourcesHeading, steps as stepsHeading, whatIsLost, worked } from '@/texts';
import { bold, plain, type Block, type Item, type Line } from './blocks';
import { forPlatform, type DocumentStep, type FixDocument } from './document';
import { render, type Syntax } from './render';
import type { Run } from './runs';
import { riskLabel, switchTo } from '@/texts/share';

/** A fix as a post to paste, with the steps for one platform, or for each of its platforms, labelled. */
export function fixPost(fix: FixDocument, syntax: Syntax, platform?: Platform): string {
	return render(toBlocks(platform ? forPlatform(fix, platform) : fix), syntax);
}

function toBlocks(fix: FixDocument): Block[] {
	const names = fix.platforms.map((platform) => platformNames[platform]).join(', ');
	const about = (label: string, text: Run[]): Block => ({ line: [bold(`${label}:`), plain(' '), ...text] });
	const headed = (label: Line, items: Item[], list: { ordered?: true } = {}): Block[] => (items.length > 0 ? [{ line: label }, { items, ...list }] : []);
	return [
		{ line: [{ ...bold(fix.title), href: fix.address }] },
		{ line: [plain(`${names}. ${riskLabel}: `), bold(fix.risk.name), plain(`. ${fix.risk.meaning}`)] },
		{ line: fix.why },
		...(fix.avoid ? [about(avoidName, fix.avoid)] : []),
		...fix.loses.map(({ on, text }) => about(on ? `${whatIsLost} (${platformNames[on]})` : whatIsLost, text)),
		...headed([bold(`${copyFirst}:`), plain(` ${copyFirstText}`)], fix.needs.map(({ on, title, address }) => ({ lines: [[{ t: title, href: address }, plain(on ? `, ${onlyOn[on]}` : '')]] }))),
		...headed([bold(stepsHeading)], fix.steps.map(toItem), { ordered: true }),
		...(fix.worked ? [about(worked, fix.worked)] : []),
		...headed([bold(sourcesHeading)], fix.sources.map(({ title, address, publisher, kind }) => ({ lines: [[{ t: title, href: address }, plain(`, ${publisher} (${kind})`)]] }))),
		...(fix.sources.length > 0 ? [] : [{ line: [plain(commonSense)] }]),
	];
}

function toItem({ on, text, paths, turn, note, address }: DocumentStep): Item {
	const toPath = ({ on, labels }: DocumentStep['paths'][number]): Line => [
		plain(on ? `${platformNames[on]}: ` : ''),
		plain(labels.join(' › ') + (turn ? ` ${switchTo[turn]}` : '')),
	];
	return { lines: [on ? [bold(`${onlyOn[on]}:`), plain(' '), ...text] : text, ...paths.map(toPath), note ?? []], address };
}
