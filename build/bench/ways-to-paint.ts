import {openPainter, type Stretch} from '../../src/highlights/paint.ts';
import {markSheet} from '../../src/look/mark-sheet.ts';
import type {DomMap} from '../../src/page/map.ts';

/** One way to mark stretches of a page's text, for the comparison. */
export interface Way {
	paint(stretches: readonly Stretch[], map: DomMap): void;
	clear(): void;
}

const NAMES = [
	'bang-giao-person',
	'bang-giao-organisation',
	'bang-giao-country',
	'bang-giao-yellow',
	'bang-giao-green',
];

function ours(document: Document): Way {
	const painter = openPainter(document);
	return {
		paint(stretches, map) {
			const marking = new Map<string, Stretch[]>(NAMES.map((name) => [name, []]));
			for (const [at, stretch] of stretches.entries()) marking.get(NAMES[at % NAMES.length] ?? '')?.push(stretch);
			painter.paint(marking, map, markSheet('light'));
		},
		clear: painter.clear,
	};
}

/** What most annotation tools do: an element around each stretch. From the end, so that earlier offsets stay true. */
function wrapping(document: Document): Way {
	const marks: HTMLElement[] = [];
	return {
		paint(stretches, map) {
			for (const {start, end} of stretches.toReversed())
				for (const piece of map.pieces(start, end).toReversed()) {
					piece.node.splitText(piece.end);
					const inside = piece.node.splitText(piece.start);
					const mark = document.createElement('mark');
					inside.replaceWith(mark);
					mark.append(inside);
					marks.push(mark);
				}
		},
		clear() {
			for (const mark of marks) mark.replaceWith(...mark.childNodes);
			marks.length = 0;
			document.body.normalize();
		},
	};
}

/** A registered highlight with a live range and a rule of its own for each stretch. */
function oneEach(document: Document): Way {
	const sheet = new CSSStyleSheet();
	let painted = 0;
	return {
		paint(stretches, map) {
			for (const {start, end} of stretches) {
				const ranges = map.pieces(start, end).map((piece) => {
					const range = document.createRange();
					range.setStart(piece.node, piece.start);
					range.setEnd(piece.node, piece.end);
					return range;
				});
				CSS.highlights.set(`item-${painted++}`, new Highlight(...ranges));
			}
			sheet.replaceSync(stretches.map((_, at) => `::highlight(item-${at}) { background-color: #fd8 }`).join('\n'));
			document.adoptedStyleSheets.push(sheet);
		},
		clear() {
			for (let at = 0; at < painted; at++) CSS.highlights.delete(`item-${at}`);
			painted = 0;
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
		},
	};
}

/** The ways that are compared; `none` paints nothing: what the page itself costs. */
export const WAYS: Readonly<Record<string, (document: Document) => Way>> = {
	none: () => ({paint: () => undefined, clear: () => undefined}),
	ours,
	wrapping,
	'one Highlight each': oneEach,
};
