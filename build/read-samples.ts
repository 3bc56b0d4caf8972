import type {ReadArticle, ReadStatement} from '../src/store/reader.ts';
import {type DrivenPage, evaluate} from './drive/session.ts';

// Articles that nobody wrote, for looking at the files and measuring them: as many as are asked for, the same each time.

const PARTNERS = ['JP', 'KR', 'US', 'LA', 'CN', 'AU', 'FR', 'DE', 'IN', 'SG', 'GB', 'WHO', 'KH', 'RU', 'TH', 'CU'];
const SECTORS = ['health', 'economy', 'education', 'defence', 'energy', 'culture', 'agriculture', 'science'];
const KINDS = ['meeting', 'visit', 'call', 'signing', 'aid', 'seminar'];
const ACTS = ['request', 'promise', 'agree', 'give', 'praise'] as const;
const OWN_PEOPLE = 9;
const THEIR_PEOPLE = 2;
/** Days over which they are spread. */
const DAYS = 900;
const DAY = 86_400_000;
const LAST = Date.UTC(2031, 2, 12);

/** Small numbers first, as partners of a country are: a few carry most. */
const pick = <Item>(items: readonly Item[], number: number): Item =>
	items[Math.floor((((number * 7919) % 997) ** 2 / 997 ** 2) * items.length)] as Item;

const dayOf = (at: number): string => new Date(LAST - ((at * 37) % DAYS) * DAY).toISOString().slice(0, 10);

function articleOf(at: number): ReadArticle {
	const partner = pick(PARTNERS, at + 1);
	const [own, theirs] = [at % OWN_PEOPLE, (at >> 3) % THEIR_PEOPLE];
	return {
		key: `bao.example/${at}`,
		url: `https://bao.example/mau-${at}.html`,
		title: `Bài mẫu số ${at}: Việt Nam và ${partner} bàn việc chung`,
		outlet: 'Báo Mẫu',
		author: null,
		published: dayOf(at),
		partners: [partner],
		sectors: [pick(SECTORS, at + 5)],
		kinds: [pick(KINDS, at + 3)],
		read: new Date(LAST + at * 1000).toISOString(),
		day: dayOf(at),
		entities: ['VN', partner, `mau.own-${own}`],
		actors: [
			{who: `mau.own-${own}`, name: `Trần Văn Mẫu ${own}`, country: 'VN', office: 'Bộ trưởng'},
			{who: `mau.${partner}-${theirs}`, name: `Mihon ${partner} ${theirs}`, country: partner, office: 'Đại sứ'},
		],
	};
}

function statementOf(at: number): ReadStatement {
	const {key, day = '', partners} = articleOf(at);
	return {
		id: `${key}#0`,
		article: key,
		day,
		quote: `Ông Trần Văn Mẫu ${at % OWN_PEOPLE} nói câu mẫu số ${at} về việc chung của hai bên.`,
		entities: [],
		start: 0,
		end: 10,
		act: ACTS[at % ACTS.length] ?? 'agree',
		eventClass: {plover: 'CONSULT', cameo: '03'},
		speaker: [`Trần Văn Mẫu ${at % OWN_PEOPLE}`],
		addressee: partners,
		about: 'việc chung',
		tense: 'future',
		negated: false,
	};
}

/** Puts so many invented articles, with a statement each, into the reader's database, which an extension page has open. */
export async function readSamples(page: DrivenPage, count: number): Promise<void> {
	const rows = Array.from({length: count}, (_, at) => ({article: articleOf(at), statement: statementOf(at)}));
	await evaluate(
		page,
		async (all: typeof rows) => {
			const opening = indexedDB.open('bang-giao');
			await new Promise((resolve) => {
				opening.onsuccess = resolve;
			});
			const writing = opening.result.transaction(['articles', 'statements'], 'readwrite');
			for (const {article, statement} of all) {
				writing.objectStore('articles').put(article);
				writing.objectStore('statements').put(statement);
			}
			await new Promise((resolve) => {
				writing.oncomplete = resolve;
			});
			opening.result.close();
		},
		rows,
	);
}
