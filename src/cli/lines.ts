/** A line of a file by its number from 1: its text, or why it has none. */
export type Line = {number: number} & ({text: string} | {error: string});

/** A longer line is refused: it would have to be held in memory whole. In bytes. */
const LONGEST_LINE = 64 * 1024 * 1024;
const LINE_FEED = 10;

/** Collects the bytes of one line, and forgets them once they are too many. */
class Pending {
	#parts: Uint8Array[] = [];
	#length = 0;
	#number = 0;
	readonly #decoder = new TextDecoder('utf-8', {fatal: true});

	get isEmpty(): boolean {
		return this.#length === 0;
	}

	add(part: Uint8Array): void {
		this.#length += part.length;
		if (this.#length > LONGEST_LINE) this.#parts = [];
		else if (part.length > 0) this.#parts.push(part);
	}

	/** Gives the collected bytes as a line and starts the next. */
	end(): Line {
		const number = ++this.#number;
		const parts = this.#parts;
		const tooLong = this.#length > LONGEST_LINE;
		this.#parts = [];
		this.#length = 0;
		if (tooLong) return {number, error: 'the line is longer than 64 MB'};
		try {
			return {number, text: this.#decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts))};
		} catch {
			return {number, error: 'the line is not valid UTF-8'};
		}
	}
}

/** Cuts a stream of bytes at line feeds, decoding line by line so that one bad line spoils no other. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
	const pending = new Pending();
	for await (const chunk of chunks) {
		let from = 0;
		for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
			pending.add(chunk.subarray(from, at));
			yield pending.end();
			from = at + 1;
		}
		pending.add(chunk.subarray(from));
	}
	if (!pending.isEmpty) yield pending.end();
}
