/** A number from 0 up to below `below`. */
export type Chance = (below: number) => number;

/** Mulberry32 (Tommy Ettinger, public domain): the same seed gives the same rounds. */
export function chanceFrom(seed: number): Chance {
	let state = seed >>> 0;
	return (below) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
	};
}

/** What parsers stumble over, beside chance bytes: signs of the formats, marks, edges of numbers. */
const PIECES = [
	...[
		'"',
		'\\',
		'{',
		'}',
		'[',
		']',
		',',
		':',
		'/',
		'//',
		'<',
		'>',
		'&',
		'%',
		'#',
		'?',
		'=',
		'\n',
		'\r\n',
		' ',
		'.',
		'-',
	],
	...['null', '__proto__', 'constructor', '-1', '1e999', '9007199254740993', '\\u0000', '\u0000', '\ufeff', '\u202e'],
	...['\u0301', '\u0323\u0302', '\ud83d\ude00', '\u200b', '\u00a0', '“', '”', '–', 'đ', 'Đ', 'hoà', 'ngày ', ' tháng '],
	...['Bộ ', 'Bộ trưởng ', 'Việt Nam', ' và ', 'tại ', '=cmd()', 'javascript:', 'data:', '<!--', '<script>', '</p><p>'],
].map((piece) => Buffer.from(piece));

const spliced = (data: Buffer, from: number, to: number, ...between: Buffer[]): Buffer =>
	Buffer.concat([data.subarray(0, from), ...between, data.subarray(to)]);

type Change = (data: Buffer, chance: Chance, other: Buffer) => Buffer;

const CHANGES: readonly Change[] = [
	(data, chance) => {
		const changed = Buffer.from(data);
		if (changed.length > 0) changed[chance(changed.length)] = chance(256);
		return changed;
	},
	(data, chance) => {
		const from = chance(data.length + 1);
		return spliced(data, from, from + chance(Math.min(64, data.length - from) + 1));
	},
	(data, chance) => {
		const at = chance(data.length + 1);
		return spliced(data, at, at, PIECES[chance(PIECES.length)] as Buffer);
	},
	(data, chance) => {
		const from = chance(data.length + 1);
		const piece = data.subarray(from, from + 1 + chance(32));
		return spliced(data, from, from, ...Array.from({length: 1 + chance(chance(20) === 0 ? 300 : 3)}, () => piece));
	},
	(data, chance, other) => {
		const from = chance(other.length + 1);
		const at = chance(data.length + 1);
		const to = chance(2) === 0 ? at : at + chance(data.length - at + 1);
		return spliced(data, at, to, other.subarray(from, from + chance(other.length - from + 1)));
	},
];

/** Changes an input once to eight times; `other` is what pieces are taken from. */
export function mutate(data: Buffer, other: Buffer, chance: Chance, longest: number): Buffer {
	let changed = data;
	for (let times = 1 + chance(8); times > 0; times--)
		changed = (CHANGES[chance(CHANGES.length)] as Change)(changed, chance, other).subarray(0, longest);
	return changed;
}
