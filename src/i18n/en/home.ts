export const chatsQuestion = 'Are all your chats on this phone?';
export const chatsHere = {
	say: 'Yes, they are all here',
	about: 'The backup is stuck, or it fails.',
};
export const chatsMissing = {
	say: 'No, or some are missing',
	about: 'A new phone, an empty WhatsApp, or nothing to restore.',
};
export const somethingElse = 'Something else';
