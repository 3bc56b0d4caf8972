import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Entity} from '../../src/tags/entity.ts';

/** Where a record stands, for messages. */
export interface Placed {
	entity: Entity;
	file: string;
	line: number;
}

/** What the dataset says of itself: the day until which its offices are known, and what it was built from. */
export interface About {
	factsUntil: string;
	attributions: string[];
}

/** The dataset's sources as read, not yet checked. */
export interface Sources {
	about: About;
	placed: Placed[];
}

function readLines(folder: string, file: string): Placed[] {
	return readFileSync(path.join(folder, file), 'utf8')
		.split('\n')
		.flatMap((text, index) => {
			if (text.trim() === '') return [];
			try {
				return [{entity: JSON.parse(text) as Entity, file, line: index + 1}];
			} catch (error) {
				throw new Error(`${file}:${index + 1}: ${error instanceof Error ? error.message : 'is no JSON'}`);
			}
		});
}

/** Reads every .jsonl file of the folder and `about.json`. Throws an `Error` with file and line where one is no JSON. */
export function readSources(folder: string): Sources {
	const files = readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.sort();
	return {
		about: JSON.parse(readFileSync(path.join(folder, 'about.json'), 'utf8')) as About,
		placed: files.flatMap((file) => readLines(folder, file)),
	};
}
