import { showToCopy } from '@/client/show-to-copy';
import { copiedAs, copyHere } from '@/texts/copy';

/** Copies a post and says so; where the browser refuses, shows it to be copied by hand. */
export async function copyPost(post: string, name: string, state: HTMLElement): Promise<void> {
	const done = await navigator.clipboard?.writeText(post).then(
		() => true,
		() => false,
	);
	state.textContent = done ? copiedAs(name) : copyHere;
	if (!done) showToCopy(post, state);
}
