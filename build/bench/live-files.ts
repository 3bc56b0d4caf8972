import {openReader, type ReadTelling} from '../../src/store/reader.ts';
import {candidatesOf} from '../../src/store/stories.ts';
import {keysOf} from '../../src/story/candidates.ts';
import {fingerprintOf} from '../../src/story/fingerprint.ts';
import type {Telling} from '../../src/story/telling.ts';

// A script of the measuring extension, for its own pages: tellings that nobody wrote, and how long it takes to find their
// like in the database.

const SYLLABLES = 420;
const SENTENCES = 20;
const VOCABULARY = 3000;
const PEOPLE = 400;
const DAYS = 900;
const DAY = 86_400_000;
const LAST = Date.UTC(2031, 2, 12);

/** A telling of its own for each number, as long as articles are; a day has some twenty of them, with people in common. */
function tellingFor(at: number): Telling {
	let state = at + 1;
	const next = (below: number): number => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
		return (state >>> 8) % below;
	};
	// Few words carry most of a text.
	const word = (): number => Math.floor((next(VOCABULARY) * next(VOCABULARY)) / VOCABULARY);
	const syllables = Int32Array.from({length: SYLLABLES}, word);
	const every = SYLLABLES / SENTENCES;
	const marks = Int32Array.from({length: SENTENCES}, (_, sentence) => sentence * every);
	const headline = Int32Array.from({length: 14}, word);
	const day = new Date(LAST - (at % DAYS) * DAY).toISOString().slice(0, 10);
	const people = Array.from({length: 5}, () => {
		const who = `mau.${Math.floor((next(PEOPLE) * next(PEOPLE)) / PEOPLE)}`;
		return {who, name: who, country: 'VN', office: null};
	});
	return {
		frame: {
			partners: ['JP'],
			kinds: ['meeting'],
			people,
			day,
			published: day,
			headlineDays: [],
			sums: [],
			original: null,
		},
		sentences: {
			starts: marks,
			ends: marks.map((start) => start + every),
			firsts: Int32Array.from([...marks, SYLLABLES]),
			syllables,
		},
		headline,
		headlineNames: headline.slice(0, 5),
		names: syllables.slice(0, 60),
		people: {all: syllables.slice(0, 6), foremost: syllables.slice(0, 2)},
		ahead: 0,
	};
}

const rowFor = (at: number): ReadTelling => {
	const telling = tellingFor(at);
	return {key: `bao.example/${at}`, keys: keysOf(fingerprintOf(telling)), telling};
};

const BATCH = 1000;

async function fill(from: number, to: number): Promise<void> {
	const database = await openReader();
	for (let first = from; first < to; first += BATCH) {
		const rows = Array.from({length: Math.min(BATCH, to - first)}, (_, at) => rowFor(first + at));
		await database.tellings.bulkPut(rows);
	}
	database.close();
}

/** Milliseconds of each look-up among those that are there, of articles that are not among them. */
async function lookUp(count: number): Promise<number[]> {
	const database = await openReader();
	const times: number[] = [];
	for (let at = 0; at < count; at++) {
		const row = rowFor(1_000_000 + at * 37);
		const began = performance.now();
		await candidatesOf(database, row);
		times.push(performance.now() - began);
	}
	database.close();
	return times;
}

Object.assign(globalThis, {fillTellings: fill, lookUpTellings: lookUp});
