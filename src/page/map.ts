import type {Block} from '../article/article.ts';

/** A stretch of one text node: `node.data.slice(start, end)`, UTF-16 offsets. */
export interface Piece {
	node: Text;
	start: number;
	end: number;
}

/** `length` units of `Article.text` from `at` on, which stand unchanged in `node.data` from `from` on. */
export interface Run {
	node: Text;
	from: number;
	at: number;
	length: number;
}

/** The way between `Article.text` and the live page. Offsets are UTF-16 units into `Article.text`. */
export interface DomMap {
	/**
	 * The stretches of text nodes that hold text[start, end), one per text node, in page order. Line breaks that stand
	 * between blocks or for a `<br>` belong to no node.
	 */
	pieces(start: number, end: number): Piece[];
	/**
	 * Offset of a point of the page, as a selection gives it (text node + units, or element + child index). A point in
	 * skipped content gives the next offset after it, a point outside the article its nearest end: a selection that lies
	 * wholly outside comes out empty. Null for a point of another or a removed tree.
	 */
	offsetOf(node: Node, offset: number): number | null;
	/** The block that holds the offset, its end included; null between blocks. */
	blockAt(offset: number): Block | null;
}

/** Index of the first item for which `reached` holds; items must be sorted so that it fails, then holds. */
function firstIndex<Item>(items: readonly Item[], reached: (item: Item) => boolean): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (reached(items[middle] as Item)) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}
	return low;
}

function piecesOf(runs: readonly Run[], start: number, end: number): Piece[] {
	const pieces: Piece[] = [];
	for (let index = firstIndex(runs, (run) => run.at + run.length > start); index < runs.length; index++) {
		const run = runs[index] as Run;
		if (run.at >= end) {
			break;
		}
		const from = run.from + Math.max(0, start - run.at);
		const to = run.from + Math.min(run.length, end - run.at);
		const last = pieces.at(-1);
		if (last?.node === run.node) {
			last.end = to;
		} else {
			pieces.push({node: run.node, start: from, end: to});
		}
	}
	return pieces;
}

/** The next run at or after a point of a text node that holds runs, or the end of its last one. */
function offsetInText(runs: readonly Run[], first: number, offset: number): number {
	const node = (runs[first] as Run).node;
	let index = first;
	let run = runs[index] as Run;
	while (run.from + run.length < offset && runs[index + 1]?.node === node) {
		index++;
		run = runs[index] as Run;
	}
	return run.at + Math.min(Math.max(0, offset - run.from), run.length);
}

/** Whether `node` lies at or after the boundary (`container`, `offset`) in page order. */
function isAfter(node: Node, container: Node, offset: number): boolean {
	const child = container.childNodes[offset];
	if (child) {
		return child.contains(node) || (child.compareDocumentPosition(node) & 4) !== 0;
	}
	return !container.contains(node) && (container.compareDocumentPosition(node) & 4) !== 0;
}

/** Builds the map from the runs, sorted by `at` and in page order, and the blocks of an article. */
export function mapRuns(runs: readonly Run[], blocks: readonly Block[]): DomMap {
	const firstRun = new Map<Node, number>();
	for (const [index, run] of runs.entries()) {
		if (!firstRun.has(run.node)) {
			firstRun.set(run.node, index);
		}
	}
	return {
		pieces: (start, end) => piecesOf(runs, start, end),
		offsetOf(node, offset) {
			const known = firstRun.get(node);
			if (known !== undefined) {
				return offsetInText(runs, known, offset);
			}
			const anchor = runs[0]?.node;
			if (!anchor || anchor.compareDocumentPosition(node) & 1) {
				return null;
			}
			const next = runs[firstIndex(runs, (run) => isAfter(run.node, node, offset))];
			const last = runs.at(-1) as Run;
			return next ? next.at : last.at + last.length;
		},
		blockAt(offset) {
			const block = blocks[firstIndex(blocks, (candidate) => candidate.end >= offset)];
			return block && block.start <= offset ? block : null;
		},
	};
}
