import type {Annotation} from './annotation.ts';
import {fromForeign, type Records, recordsOf, utcOf} from './imported.ts';
import {type Fields, fieldsOf, listOf, Malformed, own, textOf, textOrNull} from './parse.ts';

// Hypothesis' JSON: the client's export ({export_date, annotations}) and the answer of its search ({total, rows}); the
// records are those of its API, https://h.readthedocs.io/en/latest/api-reference/.

/** Most records taken from one file, and longest texts. */
const MOST = {records: 200_000, text: 100_000, quote: 300_000, address: 8_000, id: 100, context: 400} as const;

/** The list of records in what a file holds; null where the file is none of Hypothesis'. */
export function hypothesisRecords(value: unknown): unknown[] | null {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
	const list = Object.hasOwn(value, 'rows') ? own(value as Fields, 'rows') : own(value as Fields, 'annotations');
	return Array.isArray(list) ? list : null;
}

const text = (value: unknown, what: string, most: number): string => textOrNull(value, what, most) ?? '';

/** The quote selector of a target; a note on the whole page has none. */
function quoteOf(target: unknown): {exact: string; prefix: string; suffix: string} {
	const [first] = listOf(target ?? [], 'target', 100, (item) => fieldsOf(item, 'target'));
	const selectors = first
		? listOf(own(first, 'selector') ?? [], 'selector', 100, (item) => fieldsOf(item, 'selector'))
		: [];
	const quote = selectors.find((selector) => own(selector, 'type') === 'TextQuoteSelector');
	const part = (name: string, most: number) => (quote ? text(own(quote, name), name, most) : '');
	return {exact: part('exact', MOST.quote), prefix: part('prefix', MOST.context), suffix: part('suffix', MOST.context)};
}

function titleOf(document: unknown): string | null {
	const title = document === null ? null : own(fieldsOf(document, 'document'), 'title');
	return textOrNull(Array.isArray(title) ? title[0] : title, 'title', MOST.text);
}

function fromRecord(value: unknown): Annotation {
	const fields = fieldsOf(value, 'annotation');
	const references = own(fields, 'references');
	if (Array.isArray(references) && references.length > 0) throw new Malformed('a reply to another annotation');
	const created = utcOf(textOf(own(fields, 'created'), 'created', MOST.id), 'created');
	return fromForeign({
		id: `hypothesis-${textOf(own(fields, 'id'), 'id', MOST.id)}`,
		created,
		modified: utcOf(text(own(fields, 'updated'), 'updated', MOST.id) || created, 'updated'),
		address: textOf(own(fields, 'uri'), 'uri', MOST.address),
		title: titleOf(own(fields, 'document')),
		...quoteOf(own(fields, 'target')),
		note: text(own(fields, 'text'), 'text', MOST.text),
		tags: own(fields, 'tags') ?? [],
	});
}

/** Reads the records of Hypothesis' JSON. */
export function fromHypothesis(records: readonly unknown[]): Records {
	if (records.length > MOST.records) throw new Malformed(`more than ${MOST.records} annotations`);
	return recordsOf(records, fromRecord);
}
