import { test as base } from '@playwright/test';

/** A page that keeps every breach of its policy, every error and every request to another origin; the test asks for none. */
export const test = base.extend<{ breaches: string[] }>({
	breaches: async ({ context }, use) => {
		const breaches: string[] = [];
		await context.exposeFunction('breach', (text: string) => breaches.push(text));
		await context.addInitScript(() =>
			document.addEventListener('securitypolicyviolation', (event) => {
				void (self as unknown as { breach(text: string): void }).breach(
					`${location.pathname}: ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`,
				);
			}),
		);
		context.on('console', (message) => {
			if (/Content Security Policy|Trusted ?(Script|HTML|Type)/i.test(message.text()))
				breaches.push(`${message.page()?.url()}: ${message.text()}`);
		});
		context.on('weberror', (error) => breaches.push(`${error.page()?.url()}: ${error.error().message}`));
		context.on('request', (request) => {
			if (!/^(http:\/\/localhost:\d+\/|data:|blob:)/.test(request.url())) breaches.push(`a page asks ${request.url()}`);
		});
		await use(breaches);
	},
});
