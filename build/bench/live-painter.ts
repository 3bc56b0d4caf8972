import {openPainter} from '../../src/highlights/paint.ts';
import {markSheet} from '../../src/look/mark-sheet.ts';
import {findArticle} from '../../src/page/find.ts';

// The content script of the measuring extension: paints two thousand marks some times and leaves the milliseconds on the
// page, registration and layout together; and what the marks moved.

const ROUNDS = 15;
const MARKS = 2000;
const NAMES = [
	'bang-giao-person',
	'bang-giao-organisation',
	'bang-giao-country',
	'bang-giao-yellow',
	'bang-giao-green',
];

const found = findArticle(document, location.href);
if (found) {
	const {map, article} = found;
	const step = Math.floor(article.text.length / MARKS);
	const marking = new Map<string, {start: number; end: number}[]>(NAMES.map((name) => [name, []]));
	for (let at = 0; at < MARKS; at++)
		marking.get(NAMES[at % NAMES.length] ?? '')?.push({start: at * step, end: at * step + Math.max(1, step - 2)});
	const painter = openPainter(document);
	const before = document.body.getBoundingClientRect();
	const times: number[] = [];
	for (let round = 0; round <= ROUNDS; round++) {
		const start = performance.now();
		painter.paint(marking, map, markSheet('light'));
		document.body.getBoundingClientRect();
		times.push(performance.now() - start);
	}
	const after = document.body.getBoundingClientRect();
	document.documentElement.dataset.times = times.join(' ');
	document.documentElement.dataset.moved = String(before.height - after.height);
}
