import {performance} from 'node:perf_hooks';
import {gzipSync} from 'node:zlib';
import {type Alias, compileLexicon, type Lexicon, openLexicon} from '../../src/tags/lexicon.ts';
import {makeAliases, makeText} from './invented.ts';
import {PEERS, type Peer} from './peers.ts';
import type {Row} from './row.ts';
import {loop, sink, time} from './time.ts';

/** Characters that peers search: some of them take a second for ten thousand. */
const SHORT = 10_000;
const LONG = 100_000;

function scan(lexicon: Lexicon, text: string): void {
	lexicon.scan(text, (_start, _end, spelling) => {
		sink.value ^= spelling;
	});
}

/** A peer's search, in milliseconds for so many characters as the scan beside it had. */
function benchPeer({name, open}: Peer, aliases: readonly Alias[], text: string): {name: string; took: number} {
	const search = open(aliases.map((alias) => alias.text));
	const short = text.slice(0, SHORT);
	const [took = 0] = time(() => {
		sink.value ^= search(short);
	});
	return {name, took: (took * LONG) / SHORT};
}

/** The scan of one dictionary beside the loop and the peers that can hold so many aliases. */
function benchDictionary(count: number): Row[] {
	const aliases = makeAliases(count);
	const text = makeText(LONG, aliases);
	const began = performance.now();
	const buffer = compileLexicon(aliases);
	const built = performance.now() - began;
	const lexicon = openLexicon(buffer);
	const [limit = 0, scanned = 0, opened = 0] = time(
		() => loop(text),
		() => scan(lexicon, text),
		() => openLexicon(buffer),
	);
	const peers = PEERS.filter(({most}) => count <= most).map((peer) => benchPeer(peer, aliases, text));
	const fastest = peers.toSorted((one, other) => one.took - other.took)[0];
	const unit = 'ms / 100k characters';
	return [
		{name: `scan, ${count} aliases`, unit, value: scanned, ratio: scanned / limit, held: 'low'},
		...peers.map(
			({name, took}): Row => ({
				name: `${name}, ${count} aliases`,
				unit,
				value: took,
				ratio: took / limit,
				note: `${(took / scanned).toFixed(1)} times the scan`,
			}),
		),
		...(fastest
			? [
					{
						name: `fastest peer against the scan, ${count} aliases`,
						unit: 'times',
						value: fastest.took / scanned,
						ratio: fastest.took / scanned,
						note: fastest.name,
						held: 'high' as const,
					},
				]
			: []),
		{name: `lexicon, ${count} aliases`, unit: 'KB gz', value: gzipSync(new Uint8Array(buffer)).length / 1000},
		{name: `lexicon opened, ${count} aliases`, unit: 'ms', value: opened},
		{name: `lexicon compiled, ${count} aliases`, unit: 'ms', value: built, note: 'once, at build time'},
	];
}

/** The scan of one dictionary over texts of growing length: the time per character should stay. */
function benchLength(): Row[] {
	const aliases = makeAliases(50_000);
	const lexicon = openLexicon(compileLexicon(aliases));
	return [1000, 10_000, 100_000, 1_000_000].map((length) => {
		const text = makeText(length, aliases);
		const [limit = 0, scanned = 0] = time(
			() => loop(text),
			() => scan(lexicon, text),
		);
		return {
			name: `scan, 50000 aliases, ${length} characters`,
			unit: 'ns / character',
			value: (scanned * 1e6) / length,
			ratio: scanned / limit,
		};
	});
}

/**
 * Measures the dictionary scan at 10k, 50k and 200k invented aliases and at 1k to 1M characters, beside the physical
 * limit (a loop that reads every character) and the peers. `ratio`: times the loop.
 */
export async function benchScan(): Promise<Row[]> {
	return [...[10_000, 50_000, 200_000].flatMap(benchDictionary), ...benchLength()];
}
