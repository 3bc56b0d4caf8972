import type {Found} from './find.ts';

/** Watches a found article for changes that make another look worth while; the returned function stops watching. */
export function watchArticle(_found: Found | null, _onChange: () => void): () => void {
	return () => undefined;
}
