import type {ReadArticle, ReadStatement} from '../src/store/reader.ts';
import type {Actor} from '../src/story/frame.ts';
import {type DrivenPage, evaluate} from './drive/session.ts';

// Articles that nobody wrote, for looking at the files and measuring them: as many as are asked for, the same each time.

const PARTNERS = ['JP', 'KR', 'US', 'LA', 'CN', 'AU', 'FR', 'DE', 'IN', 'SG', 'GB', 'WHO', 'KH', 'RU', 'TH', 'CU'];
const VIETNAMESE = new Intl.DisplayNames('vi', {type: 'region'});

/** What they are called: an organisation by its letters. */
const nameOf = (partner: string): string => (partner.length > 2 ? partner : (VIETNAMESE.of(partner) ?? partner));

const SECTORS = ['health', 'economy', 'education', 'defence', 'energy', 'culture', 'agriculture', 'science'];
const KINDS = ['meeting', 'visit', 'call', 'signing', 'aid', 'seminar'];
const ACTS = ['request', 'promise', 'agree', 'give', 'praise'] as const;
const OWN_PEOPLE = [
	'Trần Văn Mẫu',
	'Lê Thị Mẫu',
	'Phạm Mẫu An',
	'Nguyễn Mẫu Bình',
	'Hoàng Mẫu Chi',
	'Đỗ Mẫu Dung',
	'Vũ Mẫu Giang',
	'Bùi Mẫu Hà',
	'Đặng Mẫu Khánh',
];
const THEIR_PEOPLE = ['Mihon', 'Sampel'];
/** Days over which they are spread. */
const DAYS = 900;
const DAY = 86_400_000;
const LAST = Date.UTC(2026, 9, 12);

/** Small numbers first, as partners of a country are: a few carry most. */
const pick = <Item>(items: readonly Item[], number: number): Item =>
	items[Math.floor((((number * 7919) % 997) ** 2 / 997 ** 2) * items.length)] as Item;

const dayOf = (at: number): string => new Date(LAST - ((at * 37) % DAYS) * DAY).toISOString().slice(0, 10);

const BODIES = ['Cơ quan Hợp tác Mẫu', 'Ngân hàng Mẫu', 'Trường Đại học Mẫu', 'Bộ Mẫu', 'Viện Mẫu'];

const bodiesOf = (at: number): Actor[] => {
	const names = new Set([at, at >> 2].map((number) => pick(BODIES, number + 2)));
	return [...names].map((name) => ({who: `mau.body-${BODIES.indexOf(name)}`, name, country: null, office: null}));
};

/** Ids of the rest that is named: as many as an article names. */
const othersOf = (at: number): string[] =>
	Array.from({length: 20}, (_, number) => `mau.other-${(at * 7 + number * 13) % 4000}`);

const ownPerson = (at: number): string => OWN_PEOPLE[at % OWN_PEOPLE.length] ?? '';

function articleOf(at: number): ReadArticle {
	const partner = pick(PARTNERS, at + 1);
	const [own, theirs] = [at % OWN_PEOPLE.length, (at >> 3) % THEIR_PEOPLE.length];
	return {
		key: `bao.example/${at}`,
		url: `https://bao.example/mau-${at}.html`,
		title: `Bài mẫu số ${at}: Việt Nam và ${nameOf(partner)} bàn việc chung`,
		outlet: 'Báo Mẫu',
		author: null,
		published: dayOf(at),
		partners: [partner],
		sectors: [pick(SECTORS, at + 5)],
		kinds: [pick(KINDS, at + 3)],
		read: new Date(LAST + at * 1000).toISOString(),
		day: dayOf(at),
		entities: ['VN', partner, `mau.own-${own}`, ...bodiesOf(at).map(({who}) => who), ...othersOf(at)],
		bodies: bodiesOf(at),
		actors: [
			{who: `mau.own-${own}`, name: ownPerson(at), country: 'VN', office: 'Bộ trưởng'},
			{
				who: `mau.${partner}-${theirs}`,
				name: `${THEIR_PEOPLE[theirs]} (${nameOf(partner)})`,
				country: partner,
				office: 'Đại sứ',
			},
		],
	};
}

/** As many as an article has on the average. */
const STATEMENTS = 3;

function statementOf(at: number, which: number): ReadStatement {
	const {key, day = '', partners} = articleOf(at);
	return {
		id: `${key}#${which}`,
		article: key,
		day,
		quote: `${ownPerson(at)} nói câu mẫu số ${at}.${which} về việc chung của hai bên.`,
		entities: [],
		start: 0,
		end: 10,
		act: ACTS[(at + which) % ACTS.length] ?? 'agree',
		eventClass: {plover: 'CONSULT', cameo: '03'},
		speaker: [ownPerson(at)],
		addressee: partners.map(nameOf),
		about: 'việc chung',
		tense: 'future',
		negated: false,
	};
}

/** Articles handed over at once. */
const PART = 2000;

/**
 * Puts invented articles, with statements, into the reader's database, which an extension page has open.
 * @param count up to which number, @param from from which on
 */
export async function readSamples(page: DrivenPage, count: number, from = 0): Promise<void> {
	for (let first = from; first < count; first += PART) await putSamples(page, first, Math.min(count, first + PART));
}

async function putSamples(page: DrivenPage, from: number, to: number): Promise<void> {
	const rows = Array.from({length: to - from}, (_, at) => ({
		article: articleOf(from + at),
		statements: Array.from({length: STATEMENTS}, (__, which) => statementOf(from + at, which)),
	}));
	await evaluate(
		page,
		async (all: typeof rows) => {
			const opening = indexedDB.open('bang-giao');
			await new Promise((resolve) => {
				opening.onsuccess = resolve;
			});
			const writing = opening.result.transaction(['articles', 'statements'], 'readwrite');
			for (const {article, statements} of all) {
				writing.objectStore('articles').put(article);
				for (const statement of statements) writing.objectStore('statements').put(statement);
			}
			await new Promise((resolve) => {
				writing.oncomplete = resolve;
			});
			opening.result.close();
		},
		rows,
	);
}
