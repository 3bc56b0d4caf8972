/** The automaton's arrays, as they lie in one buffer; see `TrieBuilder` for the trie and `Spelling` for demands. */
export interface LexiconArrays {
	/** Root of all keys, and of those that may start with a small letter. */
	roots: Int32Array;
	base: Int32Array;
	/** Case demand of each spelling. */
	demands: Uint32Array;
	/** Words that begin an alias, and those that begin one written small: sets of lexicon-words.ts. */
	firsts: Uint32Array;
	lowerFirsts: Uint32Array;
	/** The first two words of each alias, of which the second may be none. */
	openings: Uint32Array;
	/** Where the entries of each spelling begin; one more than spellings. */
	starts: Uint32Array;
	records: Uint32Array;
	label: Uint16Array;
	tail: Uint16Array;
	/** The unit of each letter code, from code 1. */
	alphabet: Uint16Array;
	flags: Uint8Array;
}

const MAGIC = 0x4c58_4742; // "BGXL"
const VERSION = 2;
const SECTIONS = [
	['roots', Int32Array],
	['base', Int32Array],
	['demands', Uint32Array],
	['firsts', Uint32Array],
	['lowerFirsts', Uint32Array],
	['openings', Uint32Array],
	['starts', Uint32Array],
	['records', Uint32Array],
	['label', Uint16Array],
	['tail', Uint16Array],
	['alphabet', Uint16Array],
	['flags', Uint8Array],
] as const;
/** Magic, version, byte length, checksum, then the length of each section. */
const HEADER = 4 + SECTIONS.length;

/** FNV-1a over 32-bit words, everything after the header. */
function checksum(buffer: ArrayBuffer): number {
	const words = new Uint32Array(buffer, HEADER * 4);
	let hash = 0x811c9dc5;
	for (let index = 0; index < words.length; index++) hash = Math.imul(hash ^ (words[index] ?? 0), 0x01000193);
	return hash >>> 0;
}

const padded = (bytes: number): number => (bytes + 3) & ~3;

/** Lays the arrays out in one buffer. */
export function writeArrays(arrays: LexiconArrays): ArrayBuffer {
	const bytes = SECTIONS.reduce((sum, [name]) => sum + padded(arrays[name].byteLength), HEADER * 4);
	const buffer = new ArrayBuffer(bytes);
	let offset = HEADER * 4;
	for (const [name] of SECTIONS) {
		const {buffer: from, byteOffset, byteLength} = arrays[name];
		new Uint8Array(buffer, offset).set(new Uint8Array(from, byteOffset, byteLength));
		offset += padded(byteLength);
	}
	const header = new Uint32Array(buffer, 0, HEADER);
	header.set([MAGIC, VERSION, bytes, checksum(buffer), ...SECTIONS.map(([name]) => arrays[name].length)]);
	return buffer;
}

function refuse(why: string): never {
	throw new Error(`The lexicon cannot be opened: ${why}.`);
}

/** Views into a buffer that `writeArrays` made; nothing is copied. Throws an `Error` that says why on any other buffer. */
export function readArrays(buffer: ArrayBuffer): LexiconArrays {
	if (buffer.byteLength < HEADER * 4 || buffer.byteLength % 4 !== 0)
		refuse(`${buffer.byteLength} bytes are no lexicon`);
	const [magic, version, bytes, sum, ...lengths] = new Uint32Array(buffer, 0, HEADER);
	if (magic !== MAGIC) refuse('it does not begin like one');
	if (version !== VERSION) refuse(`its version is ${version}, not ${VERSION}`);
	if (bytes !== buffer.byteLength) refuse(`it has ${buffer.byteLength} bytes of ${bytes}`);
	const used = SECTIONS.reduce(
		(offset, [, Kind], index) => offset + padded((lengths[index] ?? 0) * Kind.BYTES_PER_ELEMENT),
		HEADER * 4,
	);
	if (used !== bytes) refuse('its parts do not fill it');
	if (sum !== checksum(buffer)) refuse('its checksum is wrong');
	let offset = HEADER * 4;
	const views = SECTIONS.map(([name, Kind], index) => {
		const view = new Kind(buffer, offset, lengths[index]);
		offset += padded(view.byteLength);
		return [name, view];
	});
	return Object.fromEntries(views) as LexiconArrays;
}
