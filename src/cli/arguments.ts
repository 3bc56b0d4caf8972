import type {Source} from './documents.ts';

/** How annotate is called. */
export const USAGE = `Usage: npm run --silent annotate -- FILE… [--url ADDRESS] [--workers N]
Reads .txt, .html and .jsonl files and writes one JSON line per document, in their order.
--url gives the address of the file before it (or of the first file).
--workers says how many threads read; without it as many as there are cores, and one for little text.
A .jsonl line is {"id", "url"?, "title"?, "published"?, "text" or "html"}.`;

/** What a call of annotate asks for; without a number of workers the input decides. */
export interface Arguments {
	sources: Source[];
	workers: number | null;
}

const MOST_WORKERS = 256;

const isAddress = (given: string): boolean => URL.canParse(given) && /^https?:$/u.test(new URL(given).protocol);

/** Takes in the words of a call one by one. */
class Reader {
	readonly sources: Source[] = [];
	workers: number | null = null;
	#forNext: string | null = null;

	/** Takes an option with the word behind it; a string says what is wrong. */
	option(name: string, value: string): string | null {
		if (name === '--url') {
			if (!isAddress(value)) return `--url needs a http or https address, not "${value}".`;
			const last = this.sources.at(-1);
			if (last) last.url = value;
			else this.#forNext = value;
			return null;
		}
		if (name !== '--workers') return `There is no option "${name}".`;
		this.workers = Number(value);
		const isCount = /^\d+$/u.test(value) && this.workers >= 1 && this.workers <= MOST_WORKERS;
		return isCount ? null : `--workers needs a number from 1 to ${MOST_WORKERS}, not "${value}".`;
	}

	file(file: string): void {
		this.sources.push({file, url: this.#forNext});
		this.#forNext = null;
	}
}

/** Reads the words of a call; a string says what is wrong with them. */
export function parseArguments(words: readonly string[]): Arguments | string {
	const reader = new Reader();
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at] ?? '';
		if (!word.startsWith('--')) reader.file(word);
		else {
			const wrong = reader.option(word, words[++at] ?? '');
			if (wrong !== null) return wrong;
		}
	}
	const {sources, workers} = reader;
	return sources.length === 0 ? 'No file is given.' : {sources, workers};
}
