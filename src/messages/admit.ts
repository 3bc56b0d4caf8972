import {
	annotationOf,
	anySelectorsOf,
	colourOf,
	type Fields,
	fieldsOf,
	flagOf,
	idOf,
	keyOf,
	listOf,
	Malformed,
	madeOf,
	noteOf,
	own,
	quoteOf,
	selectorsOf,
	tagsOf,
	textOf,
	textOrNull,
	wholeOf,
} from '../annotation/parse.ts';
import type {Article, Block, BlockLabel} from '../article/article.ts';
import {
	type AnnotationChange,
	type BackgroundCalls,
	failure,
	type NoteDraft,
	type Result,
	success,
} from '../messages.ts';
import {commitmentOf} from './commitment.ts';
import {MOST_ITEMS, ownItemOf} from './own.ts';
import type {Sender} from './wire.ts';

/** Longest article and lists taken from a message, in UTF-16 units or entries. */
const MOST = {
	text: 8_000_000,
	blocks: 400_000,
	host: 253,
	address: 8_000,
	title: 20_000,
	records: 1_000,
	parts: 1_000,
	names: 5000,
} as const;

/** Who may make a call: the extension's own pages, content scripts, or both. */
type From = 'own' | 'page' | 'any';

interface Rule<Ask> {
	from: From;
	parse: (payload: unknown, sender: Sender) => Ask;
}

const LABELS: ReadonlySet<unknown> = new Set<BlockLabel>([
	'title',
	'deck',
	'body',
	'quote',
	'caption',
	'byline',
	'date',
	'source',
	'related',
	'furniture',
]);

function blocksOf(value: unknown, length: number): Block[] {
	let before = 0;
	return listOf(value, 'blocks', MOST.blocks, (item) => {
		const fields = fieldsOf(item, 'block');
		const start = wholeOf(own(fields, 'start'), 'start', before, length);
		before = wholeOf(own(fields, 'end'), 'end', start, length);
		const label = own(fields, 'label');
		if (!LABELS.has(label)) throw new Malformed('unknown block');
		return {start, end: before, label: label as BlockLabel};
	});
}

function originalOf(value: unknown): Article['original'] {
	if (value === null) return null;
	const fields = fieldsOf(value, 'original');
	return {
		name: textOrNull(own(fields, 'name'), 'original', MOST.title),
		url: textOrNull(own(fields, 'url'), 'original', MOST.address),
	};
}

function articleOf(value: unknown): Article {
	const fields = fieldsOf(value, 'article');
	const text = textOf(own(fields, 'text'), 'text', MOST.text);
	const line = (key: string): string | null => textOrNull(own(fields, key), key, MOST.title);
	return {
		url: line('url'),
		key: line('key'),
		title: line('title'),
		author: line('author'),
		published: line('published'),
		updated: line('updated'),
		outlet: line('outlet'),
		original: originalOf(own(fields, 'original')),
		text,
		blocks: blocksOf(own(fields, 'blocks'), text.length),
	};
}

/** Host, with its port, of an address. */
const hostIn = (address: string): string | null => (URL.canParse(address) ? new URL(address).host : null);

const hostOf = (value: unknown): string => textOf(value, 'host', MOST.host);

/** A content script speaks for the host it runs on, and for no other. */
function ownHostOf(value: unknown, sender: Sender): string {
	const host = hostOf(value);
	if (!sender.own && hostIn(sender.address) !== host) throw new Malformed('another host');
	return host;
}

function changeOf(value: unknown): AnnotationChange {
	const fields = fieldsOf(value, 'change');
	const has = (key: string): boolean => own(fields, key) !== null;
	return {
		...(has('colour') ? {colour: colourOf(own(fields, 'colour'))} : {}),
		...(has('note') ? {note: noteOf(own(fields, 'note'))} : {}),
		...(has('tags') ? {tags: tagsOf(own(fields, 'tags'))} : {}),
		...(has('selectors') ? {selectors: selectorsOf(own(fields, 'selectors'))} : {}),
		...(has('quote') ? {quote: quoteOf(own(fields, 'quote'))} : {}),
		...(has('snapshot') ? {snapshot: quoteOf(own(fields, 'snapshot'), 'snapshot')} : {}),
		...(has('entity') ? {entity: idOf(own(fields, 'entity'))} : Object.hasOwn(fields, 'entity') ? {entity: null} : {}),
	};
}

function draftOf(value: unknown): NoteDraft | null {
	if (value === null) return null;
	const fields = fieldsOf(value, 'draft');
	const annotation = own(fields, 'annotation');
	return {
		annotation: annotation === null ? null : idOf(annotation),
		selectors: anySelectorsOf(own(fields, 'selectors')),
		quote: quoteOf(own(fields, 'quote')),
		colour: colourOf(own(fields, 'colour')),
		note: noteOf(own(fields, 'note')),
		tags: tagsOf(own(fields, 'tags')),
		entity: own(fields, 'entity') === null ? null : idOf(own(fields, 'entity')),
	};
}

function stateOf(value: unknown): 'open' | 'kept' | 'dropped' {
	if (value !== 'open' && value !== 'kept' && value !== 'dropped') throw new Malformed('state is none');
	return value;
}

function partOf(value: unknown): 'interact' | 'plain' {
	if (value !== 'interact' && value !== 'plain') throw new Malformed('part is none');
	return value;
}

const nothing = (): null => null;

const fielded =
	<Ask>(parse: (fields: Fields, sender: Sender) => Ask) =>
	(payload: unknown, sender: Sender): Ask =>
		parse(fieldsOf(payload, 'payload'), sender);

const named = fielded((fields) => ({id: idOf(own(fields, 'id'))}));
const revised = fielded((fields) => ({
	id: idOf(own(fields, 'id')),
	revision: wholeOf(own(fields, 'revision'), 'revision', 1),
}));

const idsOf = (value: unknown): string[] => listOf(value, 'ids', MOST.records * MOST.parts, idOf);
const many = fielded((fields) => ({ids: idsOf(own(fields, 'ids'))}));

const patterned = fielded((fields) => ({pattern: textOf(own(fields, 'pattern'), 'pattern', MOST.host)}));

const RULES: {[Name in keyof BackgroundCalls]: Rule<BackgroundCalls[Name]['ask']>} = {
	'page.read': {
		// The first-run page has its sample read.
		from: 'any',
		parse: fielded((fields, sender) => ({
			article: articleOf(own(fields, 'article')),
			host: ownHostOf(own(fields, 'host'), sender),
		})),
	},
	'entity.card': {
		from: 'any',
		parse: fielded((fields) => ({id: idOf(own(fields, 'id')), day: textOrNull(own(fields, 'day'), 'day', 40)})),
	},
	'commitment.set': {
		from: 'own',
		parse: fielded((fields) => ({
			id: textOf(own(fields, 'id'), 'id', MOST.address),
			state: stateOf(own(fields, 'state')),
		})),
	},
	'entity.names': {
		from: 'any',
		parse: fielded((fields) => ({ids: listOf(own(fields, 'ids'), 'ids', MOST.names, idOf)})),
	},
	'story.told': {from: 'page', parse: fielded((fields) => ({key: keyOf(own(fields, 'key'))}))},
	'annotation.keep': {from: 'any', parse: madeOf},
	'annotation.change': {
		from: 'any',
		parse: (payload, sender) => ({
			...revised(payload, sender),
			change: changeOf(own(fieldsOf(payload, 'payload'), 'change')),
		}),
	},
	'annotation.remove': {from: 'any', parse: revised},
	'annotation.restore': {from: 'any', parse: named},
	'tags.list': {from: 'any', parse: nothing},
	'site.get': {from: 'any', parse: fielded((fields, sender) => ({host: ownHostOf(own(fields, 'host'), sender)}))},
	'site.set': {
		from: 'any',
		parse: fielded((fields, sender) => ({
			host: ownHostOf(own(fields, 'host'), sender),
			off: flagOf(own(fields, 'off'), 'off'),
		})),
	},
	'dataset.state': {from: 'any', parse: nothing},
	'site.list': {from: 'own', parse: nothing},
	'added-sites.list': {from: 'own', parse: nothing},
	'added-sites.add': {from: 'own', parse: patterned},
	'added-sites.drop': {from: 'own', parse: patterned},
	'draft.keep': {
		from: 'any',
		parse: fielded((fields) => ({key: keyOf(own(fields, 'key')), draft: draftOf(own(fields, 'draft'))})),
	},
	'draft.get': {from: 'any', parse: fielded((fields) => ({key: keyOf(own(fields, 'key'))}))},
	'annotation.get': {from: 'any', parse: named},
	'entity.notes': {from: 'any', parse: named},
	'annotations.tag': {
		from: 'own',
		parse: fielded((fields) => ({
			ids: idsOf(own(fields, 'ids')),
			add: tagsOf(own(fields, 'add')),
			drop: tagsOf(own(fields, 'drop')),
		})),
	},
	'annotations.remove': {from: 'own', parse: many},
	'annotations.restore': {from: 'own', parse: many},
	'import.hold': {
		from: 'own',
		parse: fielded((fields) => ({
			name: idOf(own(fields, 'name')),
			part: wholeOf(own(fields, 'part'), 'part', 0, MOST.parts),
			records: listOf(own(fields, 'records'), 'records', MOST.records, annotationOf),
		})),
	},
	'import.finish': {
		from: 'own',
		parse: fielded((fields) => ({
			name: idOf(own(fields, 'name')),
			parts: wholeOf(own(fields, 'parts'), 'parts', 0, MOST.parts),
			own: listOf(own(fields, 'own') ?? [], 'own', MOST_ITEMS, ownItemOf),
			commitments: listOf(own(fields, 'commitments') ?? [], 'commitments', MOST_ITEMS, commitmentOf),
		})),
	},
	'import.drop': {from: 'own', parse: fielded((fields) => ({name: idOf(own(fields, 'name'))}))},
	'backup.list': {from: 'own', parse: nothing},
	'backup.restore': {from: 'own', parse: fielded((fields) => ({made: idOf(own(fields, 'made'))}))},
	'own.keep': {from: 'any', parse: ownItemOf},
	'own.remove': {from: 'any', parse: named},
	'own.restore': {from: 'any', parse: named},
	'own.take': {
		from: 'own',
		parse: fielded((fields) => ({items: listOf(own(fields, 'items'), 'items', MOST_ITEMS, ownItemOf)})),
	},
	'entity.find': {from: 'any', parse: fielded((fields) => ({name: textOf(own(fields, 'name'), 'name', MOST.host)}))},
	'data.erase': {from: 'own', parse: nothing},
	'page.equip': {from: 'page', parse: fielded((fields) => ({part: partOf(own(fields, 'part'))}))},
	'badge.set': {
		from: 'page',
		parse: fielded((fields) => {
			const count = own(fields, 'count');
			return {count: count === null ? null : wholeOf(count, 'count', 0, 1_000_000)};
		}),
	},
};

const admits = (from: From, sender: Sender): boolean =>
	from === 'any' || (from === 'own' ? sender.own : !sender.own && sender.tab !== null);

/** Lets a call through to the background's answers: its payload parsed, or why it is refused. */
export function admit(name: string, payload: unknown, sender: Sender): Result<unknown> {
	if (!Object.hasOwn(RULES, name)) return failure('bad-input', 'no such call');
	const rule = RULES[name as keyof BackgroundCalls];
	if (!admits(rule.from, sender)) return failure('bad-input', `${name} is not for this sender`);
	try {
		return success(rule.parse(payload, sender));
	} catch (thrown) {
		if (thrown instanceof Malformed) return failure('bad-input', thrown.message);
		throw thrown;
	}
}
