export const platformNames = { android: 'Android', iphone: 'iPhone' };
export const platformList = (platforms: (keyof typeof platformNames)[], separator: string) =>
	platforms.map((platform) => platformNames[platform]).join(separator);
export const platformQuestion = 'Which phone?';
export const bothPlatforms = 'Both';
export const onlyOn = { android: 'Android only', iphone: 'iPhone only' };
export const onPhone = { android: 'On Android', iphone: 'On an iPhone' };
export const phoneQuestion = 'Which phone do you have?';
export const phoneHint = 'Tap yours, then say what you see.';
export const phoneGuessed = 'We guessed your phone. Tap to change it.';
