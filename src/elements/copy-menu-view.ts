import type { Platform } from '@/schemas/shared';
import { bothPlatforms, platformNames } from '@/texts/platforms';
import * as text from '@/texts/copy';
import type { FixDocument } from '@/documents/document';

/** Whether a post of the fix depends on the phone. */
export function differs({ steps, loses, platforms }: FixDocument): boolean {
	return platforms.length > 1 && [...steps, ...loses, ...steps.flatMap(({ paths }) => paths)].some(({ on }) => on);
}

/** What the copy menu of a fix holds: the choice of phone where it matters, the syntaxes, and room for what is said. */
export function drawMenu(fix: FixDocument, platform: Platform | undefined): HTMLElement[] {
	const choices = [...fix.platforms, ''] as (Platform | '')[];
	const phones = choices.map((value) =>
		make('button', value ? platformNames[value] : bothPlatforms, {
			name: 'platform',
			value,
			ariaPressed: String(value === (platform ?? '')),
		}),
	);
	const syntaxes = Object.entries({ ...text.syntaxNames, link: text.linkName }).map(([value, name]) =>
		make('button', name, { name: 'copy', value }),
	);
	const share = 'share' in navigator ? [make('button', text.shareName, { name: 'share' })] : [];
	return [
		...(differs(fix) ? [group(text.stepsFor, phones)] : []),
		group(text.copyName, [...syntaxes, ...share]),
		make('output', ''),
	];
}

/** What stands in place of the menu when its fix could not be loaded. */
export function drawFailure(): HTMLElement {
	return make('output', text.fixNotLoaded);
}

function group(label: string, buttons: HTMLElement[]): HTMLElement {
	const part = make('div', '', { role: 'group', ariaLabel: label, className: 'copy-group' });
	part.append(make('span', label, { ariaHidden: 'true' }), ...buttons);
	return part;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	content: string,
	properties: Partial<HTMLElementTagNameMap[Tag]> = {},
) {
	const element = Object.assign(document.createElement(tag), properties);
	if (element instanceof HTMLButtonElement) element.type = 'button';
	element.textContent = content;
	return element;
}
