import type { Reason } from './forecast';

/**
 * Ids of the fixes to try for each reason, in order. What interrupts a backup is named only where it has stopped or
 * loops: one that moves is best left alone.
 */
export const fixesFor: Record<Reason, readonly string[]> = {
	'on-its-way': ['keep-awake-and-charging'],
	'long-way': ['keep-awake-and-charging', 'measure-connection'],
	'weak-connection': ['move-closer', 'measure-connection', 'keep-awake-and-charging'],
	'below-connection': ['keep-awake-and-charging', 'allow-background', 'turn-off-vpn'],
	'no-change': ['measure-connection', 'cancel-and-retry', 'switch-network', 'restart-phone', 'leave-out-videos'],
	'never-began': ['measure-connection', 'turn-off-vpn', 'check-account', 'cancel-and-retry'],
	'fell-back': ['keep-awake-and-charging', 'measure-connection'],
	'again-and-again': ['switch-network', 'update-whatsapp', 'cancel-and-retry', 'leave-out-videos'],
	'other-size': [],
	'at-the-end': ['confirm-backup'],
	'no-reading': [],
	'one-reading': [],
	'too-soon': [],
};

/** The guide that tells more. */
export const guideFor: Partial<Record<Reason, string>> = {
	'long-way': 'causes/slow-connection',
	'weak-connection': 'causes/slow-connection',
	'below-connection': 'causes/background-limits',
	'no-change': 'symptoms/stuck-midway',
	'never-began': 'symptoms/stuck-at-0',
	'fell-back': 'symptoms/starts-over',
	'again-and-again': 'symptoms/starts-over',
	'at-the-end': 'symptoms/stuck-at-100',
};
