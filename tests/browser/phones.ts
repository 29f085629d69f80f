/** The two phones, as their browsers name themselves. */
export const phones = {
	android: {
		userAgent: 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
		viewport: { width: 390, height: 844 },
	},
	iphone: {
		userAgent:
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
		viewport: { width: 390, height: 844 },
	},
};
export const platforms = ['android', 'iphone'] as const;
