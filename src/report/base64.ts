/** A text as base64url of its UTF-8, without the characters at its end that need more than so many bytes. */
export function toBase64(text: string, mostBytes: number): string {
	let kept = [...text];
	let bytes = new TextEncoder().encode(text);
	while (bytes.length > mostBytes) {
		kept = kept.slice(0, -1);
		bytes = new TextEncoder().encode(kept.join(''));
	}
	return btoa(String.fromCharCode(...bytes))
		.replace(/\+/g, '-')
		.replace(/\//g, '_')
		.replace(/=/g, '');
}

/** The text of base64url; bytes that are no UTF-8 become replacement characters. Its length must not leave 1 over 4. */
export function fromBase64(text: string): string {
	const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
	return new TextDecoder().decode(bytes);
}
