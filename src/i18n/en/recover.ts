export const beforeAnything = 'Before anything else';
/** Inline Markdown. */
export const emergencyRules = (howToTurnOff: string) => [
	'**Make no backup** on this phone. A new one can take the place of the good one.',
	'**Delete nothing:** not WhatsApp, not its data, no backup in the cloud. Keep the old phone as it is.',
	`**Set Automatic backups to Off** (older versions: **Never**; iPhone: **Auto Backup**). [How to turn it off](${howToTurnOff}). Is WhatsApp still being set up? Then leave its screen open.`,
];
