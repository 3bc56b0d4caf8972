import {randomUUID} from 'node:crypto';
import {openSync, readSync, unlinkSync, writeSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {deserialize, serialize} from 'node:v8';
import type {Shelf} from '../story/groups.ts';
import type {Telling} from '../story/telling.ts';

/** A temporary file without a name: it goes with the process, however that ends. */
function openNameless(): number {
	const file = path.join(tmpdir(), `bang-giao-${randomUUID()}`);
	const opened = openSync(file, 'wx+', 0o600);
	unlinkSync(file);
	return opened;
}

/** Keeps tellings on disk, some 3 kB each. Its methods throw where the disk is full or the folder may not be written. */
export class FileShelf implements Shelf {
	#file: number | null = null;
	/** Where each telling begins, and where the last one ends; bytes. */
	readonly #starts = [0];

	put(telling: Telling): void {
		this.#file ??= openNameless();
		const bytes = serialize(telling);
		const start = this.#starts.at(-1) ?? 0;
		for (let done = 0; done < bytes.length; )
			done += writeSync(this.#file, bytes, done, bytes.length - done, start + done);
		this.#starts.push(start + bytes.length);
	}

	get(number: number): Telling {
		const [start, end] = this.#starts.slice(number, number + 2);
		if (this.#file === null || start === undefined || end === undefined) throw new Error(`no telling ${number}`);
		const bytes = Buffer.allocUnsafe(end - start);
		readSync(this.#file, bytes, 0, bytes.length, start);
		return deserialize(bytes);
	}
}
