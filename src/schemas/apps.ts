/** Apps that menu paths begin with, beside those of the screens in content/screens. As the phone shows them, or named in our words. */
export const apps = [
	'App Store',
	'Files',
	'Phone Master',
	'Play Store',
	'Settings',
	'The cloned WhatsApp',
	'WhatsApp',
	'WhatsApp Business',
];
