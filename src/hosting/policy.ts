import { speedServer } from '../tools/connection/endpoints.ts';

/** What a page may load and do: in every page with its own hashes, and in headers for hosts. */

/** Other origins that a page may connect to, by its address. Nothing is asked before the reader agrees. */
const foreign: Record<string, string[]> = { 'tools/connection/': [speedServer(process.env)] };

type Policy = Record<string, string[]>;

const everywhere: Policy = {
	// Hashes of the page's own scripts are added. The search is WebAssembly.
	'script-src': ["'self'", "'wasm-unsafe-eval'"],
	// Pictures written into style sheets are data addresses.
	'img-src': ["'self'", 'data:'],
	'font-src': ["'self'"],
	'manifest-src': ["'self'"],
	'worker-src': ["'self'"],
	'frame-src': ["'none'"],
	'object-src': ["'none'"],
	'base-uri': ["'none'"],
	'form-action': ["'self'"],
	// Only the policy below may turn a text into the address of a script, and none may turn one into HTML.
	'require-trusted-types-for': ["'script'"],
	'trusted-types': ['default'],
};

/** The script that lets workers be started from the site's own addresses only, where the browser asks. */
export const trustedTypes =
	"self.trustedTypes?.createPolicy('default',{createScriptURL(u){if(new URL(u,location).origin===origin)return u;throw TypeError(u)}})";

export interface Hashes {
	scripts: string[];
	styles: string[];
	attributes: string[];
}

/** The policy for the `<meta>` of one page. */
export function pagePolicy(address: string, hashes: Hashes): string {
	const { 'script-src': scripts, ...rest } = everywhere;
	return text({
		'default-src': ["'none'"],
		'script-src': [...scripts!, ...hashes.scripts],
		'style-src': ["'self'", ...hashes.styles],
		// Scripts set styles through the object model, which is always allowed; attributes need hashes.
		'style-src-attr': hashes.attributes.length > 0 ? ["'unsafe-hashes'", ...hashes.attributes] : ["'none'"],
		'connect-src': ["'self'", ...(foreign[address] ?? [])],
		...rest,
	});
}

/** The policy for the header of every answer. Styles differ from page to page, so only the `<meta>` narrows them. */
export function headerPolicy(scripts: string[]): string {
	return text({
		...everywhere,
		'script-src': [...everywhere['script-src']!, ...scripts],
		'connect-src': ["'self'", ...Object.values(foreign).flat()],
		'frame-ancestors': ["'none'"],
	});
}

export const headers = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'same-origin',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

function text(policy: Policy): string {
	return Object.entries(policy)
		.map(([name, values]) => [name, ...values].join(' '))
		.join('; ');
}
