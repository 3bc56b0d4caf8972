import {Zip, ZipDeflate} from 'fflate';

const UTF_8 = new TextEncoder();

/** Several texts as one zip, file by file. Names may hold any letter: zips say themselves that they are UTF-8. */
export class ZipFile {
	readonly pieces: Uint8Array<ArrayBuffer>[] = [];
	readonly #made: Date;
	readonly #zip = new Zip((error, piece) => {
		if (error) throw error;
		this.pieces.push(new Uint8Array(piece));
	});

	/** @param made the date that its files are given */
	constructor(made: Date) {
		this.#made = made;
	}

	add(name: string, text: string): void {
		const file = new ZipDeflate(name, {level: 6});
		file.mtime = this.#made;
		this.#zip.add(file);
		file.push(UTF_8.encode(text), true);
	}

	/** Writes the list of files, after the last of them. */
	end(): void {
		this.#zip.end();
	}
}
