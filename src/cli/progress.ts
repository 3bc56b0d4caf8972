/** Milliseconds between two reports on a terminal, and in a file, where each is a line of its own. */
const OFTEN = 500;
const SELDOM = 10_000;

/** Tells on stderr how many documents are done. */
export class Progress {
	readonly #started = performance.now();
	readonly #terminal: boolean;
	#next: number;
	#done = 0;
	#shown = false;

	/** @param terminal whether the line can be written over */
	constructor(terminal: boolean) {
		this.#terminal = terminal;
		this.#next = this.#started + (terminal ? OFTEN : SELDOM);
	}

	step(): void {
		this.#done += 1;
		const now = performance.now();
		if (now < this.#next) return;
		this.#next = now + (this.#terminal ? OFTEN : SELDOM);
		const perSecond = this.#done / ((now - this.#started) / 1000);
		this.#write(`${this.#done} documents, ${perSecond.toFixed(0)} a second`);
	}

	/** Takes the line away, so that what is written next stands alone. */
	clear(): void {
		if (this.#shown && this.#terminal) process.stderr.write('\r\u001b[K');
		this.#shown = false;
	}

	#write(text: string): void {
		process.stderr.write(this.#terminal ? `\r\u001b[K${text}` : `${text}\n`);
		this.#shown = true;
	}
}
