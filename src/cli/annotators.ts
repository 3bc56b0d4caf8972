import {Worker} from 'node:worker_threads';
import {datasetFolder, openDataset} from './dataset.ts';
import type {Broken, Given} from './documents.ts';
import {type Annotated, annotateDocument} from './record.ts';

/** What reads documents, one or several at a time. */
export interface Annotators {
	/** How many documents may be under way at once. */
	readonly width: number;
	annotate(document: Given | Broken): Promise<Annotated | Broken>;
	close(): Promise<void>;
}

/** A document for a worker, and what it answers with. */
export interface Task {
	number: number;
	document: Given | Broken;
	grouped: boolean;
}
export interface Answer {
	number: number;
	result: Annotated | Broken;
}

/** Documents handed to a worker ahead of time, so that it does not wait for the next; all of them lie in memory. */
const AHEAD = 8;

/** Reads in this thread, one document after the other. */
async function singly(grouped: boolean): Promise<Annotators> {
	const expertise = await openDataset(datasetFolder());
	return {
		width: 1,
		annotate: (document) => annotateDocument(document, expertise, grouped),
		close: () => Promise.resolve(),
	};
}

interface Waiting {
	document: Given | Broken;
	resolve: (result: Annotated | Broken) => void;
}

/** One thread and the documents it has not yet answered. A thread that dies fails those, and the next gets a new one. */
class Thread {
	readonly #file: URL;
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | null = null;
	#last = 0;

	constructor(file: URL) {
		this.#file = file;
	}

	get load(): number {
		return this.#waiting.size;
	}

	annotate(document: Given | Broken, grouped: boolean): Promise<Annotated | Broken> {
		this.#worker ??= this.#start();
		const task: Task = {number: ++this.#last, document, grouped};
		return new Promise((resolve) => {
			this.#waiting.set(task.number, {document, resolve});
			this.#worker?.postMessage(task);
		});
	}

	async close(): Promise<void> {
		await this.#worker?.terminate();
	}

	#start(): Worker {
		const worker = new Worker(this.#file);
		worker.on('message', ({number, result}: Answer) => {
			this.#waiting.get(number)?.resolve(result);
			this.#waiting.delete(number);
		});
		worker.on('error', (failure) => this.#fail(worker, failure.message));
		worker.on('exit', () => this.#fail(worker, 'the thread that read it ended'));
		return worker;
	}

	#fail(worker: Worker, why: string): void {
		if (this.#worker !== worker) return;
		this.#worker = null;
		for (const {document, resolve} of this.#waiting.values()) resolve({id: document.id, url: document.url, error: why});
		this.#waiting.clear();
	}
}

/**
 * Opens what reads documents. Reading and judging is done in `count` threads, each with the dataset of its own; with one
 * in this thread.
 * @param file the program of the threads, which answers each `Task`
 */
export async function openAnnotators(count: number, grouped: boolean, file: URL): Promise<Annotators> {
	if (count === 1) return singly(grouped);
	const threads = Array.from({length: count}, () => new Thread(file));
	return {
		width: count * AHEAD,
		annotate(document) {
			const [least] = threads.toSorted((one, other) => one.load - other.load);
			return (least as Thread).annotate(document, grouped);
		},
		async close() {
			await Promise.all(threads.map((thread) => thread.close()));
		},
	};
}
