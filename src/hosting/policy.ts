import { speedServer } from '../tools/connection/endpoints.ts';

/*
 * What a page of this site may load and do. The build writes it into every page, with the hashes of what is really in that
 * page (src/integrations/csp.ts), and into the headers for hosts (src/integrations/hosting.ts).
 */

/** Origins beside its own that a page may speak to, by the address of the page. Nothing is asked before the reader agrees. */
const foreign: Record<string, string[]> = { 'tools/connection/': [speedServer(process.env)] };

export type Policy = Record<string, string[]>;

/** What holds for every page. A directive without a value is a switch. */
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

/** The policy of one page, for its `<meta>`, from the hashes of the scripts, styles and style attributes in it. */
export function pagePolicy(
	address: string,
	hashes: { scripts: string[]; styles: string[]; attributes: string[] },
): string {
	const { 'script-src': scripts, ...rest } = everywhere;
	return text({
		'default-src': ["'none'"],
		'script-src': [...scripts!, ...hashes.scripts],
		'style-src': ["'self'", ...hashes.styles],
		// Scripts set styles through the object model, which needs no leave; an attribute in the HTML is named by its hash.
		'style-src-attr': hashes.attributes.length > 0 ? ["'unsafe-hashes'", ...hashes.attributes] : ["'none'"],
		'connect-src': ["'self'", ...(foreign[address] ?? [])],
		...rest,
	});
}

/**
 * The policy that a server sends with everything: what is the same on every page, and who may frame it, which a page cannot
 * say of itself. Styles differ from page to page and stand in the page, which narrows the rest further.
 */
export function headerPolicy(scripts: string[]): string {
	return text({
		...everywhere,
		'script-src': [...everywhere['script-src']!, ...scripts],
		'connect-src': ["'self'", ...Object.values(foreign).flat()],
		'frame-ancestors': ["'none'"],
	});
}

/** Headers beside the policy that every answer carries. */
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
