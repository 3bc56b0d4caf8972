import {withoutGuard} from './csv.ts';
import {fromForeign, idFor, type Records, recordsOf, utcOf} from './imported.ts';
import {Malformed} from './parse.ts';

/** What columns are called, by ourselves first and then by others, in lower case. */
const COLUMNS = {
	id: ['id'],
	created: ['created', 'date', 'created at', 'highlighted at', 'ngày'],
	modified: ['modified', 'updated'],
	entity: ['entity'],
	quote: ['quote', 'highlight', 'text', 'exact', 'trích dẫn'],
	note: ['note', 'comment', 'annotation', 'ghi chú'],
	tags: ['tags', 'tag', 'thẻ'],
	colour: ['colour', 'color'],
	url: ['url', 'uri', 'link', 'address', 'địa chỉ'],
	title: ['title', 'tiêu đề'],
	outlet: ['outlet', 'source', 'báo'],
	author: ['author', 'tác giả'],
	published: ['published'],
} as const;

type Column = keyof typeof COLUMNS;

/** Most rows taken from one file. */
const MOST = 200_000;

/** Where each column stands; -1 where it is missing. */
function placesOf(header: readonly string[]): Record<Column, number> {
	const names = header.map((name) => name.trim().toLowerCase());
	const place = (known: readonly string[]) => names.findIndex((name) => known.includes(name));
	const places = Object.fromEntries(Object.entries(COLUMNS).map(([column, known]) => [column, place(known)]));
	return places as Record<Column, number>;
}

/**
 * Reads annotations from the rows of a CSV file, header first: our own export, and other lists with an address and a quote
 * or a note.
 * @param now ISO 8601 UTC; when records without a time count as made
 * @throws Malformed where there is no column for addresses, or none for quotes and notes
 */
export function fromCsv([header = [], ...rows]: readonly (readonly string[])[], now: string): Records {
	const places = placesOf(header);
	if (places.url === -1) throw new Malformed('no column "url"');
	if (places.quote === -1 && places.note === -1) throw new Malformed('no column "quote" or "note"');
	if (rows.length > MOST) throw new Malformed(`more than ${MOST} rows`);
	return recordsOf(rows, (row) => {
		const cell = (column: Column): string => withoutGuard(row[places[column]] ?? '');
		const [address, quote, note] = [cell('url').trim(), cell('quote'), cell('note')];
		if (address === '') throw new Malformed('no address');
		if (quote.trim() === '' && note.trim() === '') throw new Malformed('neither quote nor note');
		const created = cell('created') === '' ? now : utcOf(cell('created'), 'created');
		return fromForeign({
			id: cell('id') || idFor('csv', [address, quote, note]),
			created,
			modified: cell('modified') === '' ? created : utcOf(cell('modified'), 'modified'),
			address,
			title: cell('title') || null,
			outlet: cell('outlet') || null,
			author: cell('author') || null,
			published: cell('published') || null,
			entity: cell('entity') || null,
			exact: quote,
			prefix: '',
			suffix: '',
			note,
			tags: cell('tags')
				.split(',')
				.map((tag) => tag.trim()),
			colour: cell('colour'),
		});
	});
}
