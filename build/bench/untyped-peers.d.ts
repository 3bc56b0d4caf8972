declare module 'ahocorasick' {
	class AhoCorasick {
		constructor(words: string[]);
		search(text: string): [end: number, words: string[]][];
	}
	export = AhoCorasick;
}

declare module 'fastscan' {
	class FastScanner {
		constructor(words: string[]);
		search(text: string): [start: number, word: string][];
	}
	export = FastScanner;
}
