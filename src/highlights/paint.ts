import {orderOf} from '../look/mark-sheet.ts';
import type {DomMap} from '../page/map.ts';

/** A stretch of the article under one mark. Offsets are UTF-16 into `Article.text`. */
export interface Stretch {
	start: number;
	end: number;
}

/** What is to be marked: the stretches of each mark, by its name. */
export type Marking = ReadonlyMap<string, readonly Stretch[]>;

/** Paints marks over a page's text without touching its nodes. */
export interface Painter {
	/** Replaces everything painted and its style rules, in one step and so without flicker. */
	paint(marking: Marking, map: DomMap, css: string): void;
	/** Replaces one mark and leaves the others. */
	paintOne(mark: string, stretches: readonly Stretch[], map: DomMap): void;
	/** Puts back what the page took away: the registry and the list of sheets are its own too. */
	mend(): void;
	/** Takes every mark and rule off the page. */
	clear(): void;
}

function rangesOf(stretches: readonly Stretch[], map: DomMap): StaticRange[] {
	return stretches.flatMap(({start, end}) =>
		map.pieces(start, end).map(
			(piece) =>
				new StaticRange({
					startContainer: piece.node,
					startOffset: piece.start,
					endContainer: piece.node,
					endOffset: piece.end,
				}),
		),
	);
}

function highlightOf(mark: string, ranges: readonly StaticRange[]): Highlight {
	const highlight = new Highlight(...ranges);
	highlight.priority = orderOf(mark);
	return highlight;
}

/** The page may replace its list of sheets: ours is put back. */
function dress(document: Document, sheet: CSSStyleSheet): void {
	if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}

/**
 * A painter on the CSS Custom Highlight API. The registry is the page's too: only names of our own are ever set or
 * deleted, from a list kept here, since Firefox does not let a content script walk through the registry.
 * StaticRange, not Range: live ranges would tax every later change of the page.
 */
export function openPainter(document: Document): Painter {
	const painted = new Map<string, Highlight>();
	const sheet = new CSSStyleSheet();
	let written = '';

	const dressIn = (css: string) => {
		if (written !== css) sheet.replaceSync(css);
		written = css;
		dress(document, sheet);
	};
	const put = (mark: string, highlight: Highlight) => {
		painted.set(mark, highlight);
		CSS.highlights.set(mark, highlight);
	};
	const drop = (mark: string) => {
		if (painted.delete(mark)) CSS.highlights.delete(mark);
	};

	return {
		paint(marking, map, css) {
			dressIn(css);
			for (const mark of [...painted.keys()]) if (!marking.has(mark)) drop(mark);
			for (const [mark, stretches] of marking) put(mark, highlightOf(mark, rangesOf(stretches, map)));
		},
		paintOne(mark, stretches, map) {
			if (stretches.length === 0) drop(mark);
			else put(mark, highlightOf(mark, rangesOf(stretches, map)));
		},
		mend() {
			if (written) dress(document, sheet);
			for (const [mark, highlight] of painted) if (!CSS.highlights.has(mark)) CSS.highlights.set(mark, highlight);
		},
		clear() {
			for (const mark of [...painted.keys()]) drop(mark);
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
			written = '';
		},
	};
}
