import {readFileSync} from 'node:fs';
import type {OwnItem} from '../../src/messages/own.ts';
import type {AnnotationDraft} from '../../src/messages.ts';
import {type DrivenPage, evaluate, type Session} from '../drive/session.ts';
import {readSamples} from '../read-samples.ts';
import {inProject} from '../root.ts';
import {type ArticleState, keepNotes, NOTES, SAMPLE} from '../sample-notes.ts';

// What the gallery and the accessibility tests show the extension with: pages, and what a reader keeps on them.

/** The sample page on a listed site; as another paper carries it; on a site that the reader silenced; and no article. */
export const ADDRESSES = {
	sample: SAMPLE,
	elsewhere: 'https://tuoitre.vn/bai-mau-hai-nuoc-ban-ke-hoach-dao-tao-20231206100000001.htm',
	silenced: 'https://nhandan.vn/bai-mau-viet-nam-nhat-ban-post700001.html',
	none: 'https://vnexpress.net/lien-he',
} as const;

/** Ids of the tabs that show them. */
export type Tabs = Record<keyof typeof ADDRESSES, number>;

const SILENCED_HOST = 'nhandan.vn';
const CONTACT = '<!doctype html><title>Liên hệ</title><h1>Liên hệ</h1><p>Gọi cho chúng tôi vào giờ hành chính.</p>';

const LOST = 'một câu mà tòa soạn đã gỡ khỏi bài';

/** What another paper says in words of its own, and what it leaves out. */
const RETOLD = [
	[
		'Trưởng đoàn Nhật Bản, bà Sato Mihon, cho biết phía Nhật Bản sẽ dành khoảng 2,5 triệu USD cho giai đoạn 2024-2026.',
		'Bà Sato Mihon, trưởng đoàn Nhật Bản, cho biết phía Nhật Bản sẽ dành khoảng 2,5 triệu USD trong ba năm tới.',
	],
	['Anh Đức, một điều dưỡng trẻ có mặt tại buổi làm việc, cho biết anh đang học tiếng Nhật vào mỗi tối chủ nhật.', ''],
] as const;

/** The sample as another paper tells it. */
function retell(html: string): string {
	return RETOLD.reduce((told, [here, there]) => {
		if (!told.includes(here)) throw new Error(`the sample does not say: ${here}`);
		return told.replace(here, there);
	}, html);
}

/** Articles that the files are looked at with. */
const READ = 60;

async function keep(session: Session, draft: AnnotationDraft): Promise<void> {
	const kept = await session.ask('annotation.keep', draft);
	if (!kept.ok) throw new Error(`${kept.code}: ${kept.detail}`);
}

/** The sample's notes, one whose words are gone, and a note on the whole article. */
async function keepAll(session: Session, state: ArticleState): Promise<void> {
	await keepNotes(session, state);
	const {record} = state;
	const lost = {type: 'TextQuoteSelector', exact: LOST, prefix: '', suffix: ''} as const;
	const plain = {article: record, colour: 'purple', tags: []} as const;
	await keep(session, {...plain, tags: [], selectors: [lost], quote: LOST, snapshot: `${LOST}.`, note: 'Vì sao gỡ?'});
	const whole = {about: 'article', selectors: [], quote: '', snapshot: '', note: 'Đọc lại trước cuộc họp.'} as const;
	await keep(session, {...plain, ...whole, selectors: [], tags: []});
}

const own = (number: number): string => `00000000-0000-4000-8000-00000000000${number}`;

const taught = ({record}: ArticleState): OwnItem[] => [
	{
		kind: 'entity',
		id: `own.${own(1)}`,
		type: 'person',
		name: 'Trần Văn Mẫu',
		aliases: ['ông Mẫu'],
		country: 'VN',
		offices: [{title: 'Vụ trưởng', organisation: 'Vụ Hợp tác quốc tế', from: '2022', to: null}],
	},
	{kind: 'alias', id: own(2), entity: 'JP', of: 'Nhật Bản', alias: 'xứ mặt trời mọc'},
	{kind: 'not', id: own(3), name: 'Anh Đức', entity: null, of: null, article: null},
	{
		kind: 'verdict',
		id: own(4),
		article: {...record, key: 'mau', title: 'Bài mẫu khác'},
		is: false,
		was: true,
		scope: null,
	},
];

/** Opens the pages, on which nothing is kept yet. */
export async function visitAll(session: Session): Promise<{page: DrivenPage; tabs: Tabs}> {
	const html = readFileSync(inProject('assets/sample/sample.html'), 'utf8');
	for (const name of ['sample', 'silenced'] as const) session.serve(ADDRESSES[name], html);
	session.serve(ADDRESSES.elsewhere, retell(html));
	session.serve(ADDRESSES.none, CONTACT);
	await session.ask('site.set', {host: SILENCED_HOST, off: true});
	const page = await session.visit(ADDRESSES.sample);
	await session.untilState(ADDRESSES.sample, ({kind}) => kind === 'article');
	const tabs = {sample: 0, elsewhere: 0, silenced: 0, none: 0};
	for (const name of ['elsewhere', 'silenced', 'none'] as const) await session.visit(ADDRESSES[name]);
	for (const name of Object.keys(tabs) as (keyof Tabs)[]) tabs[name] = await session.tabOf(ADDRESSES[name]);
	return {page, tabs};
}

/** Keeps, teaches and reads what a reader has after a while: so many articles, and those of the pages. */
export async function fill(session: Session, articles = READ): Promise<void> {
	const state = await session.untilState(ADDRESSES.sample, ({kind}) => kind === 'article');
	await keepAll(session, state as ArticleState);
	await session.ask('own.take', {items: taught(state as ArticleState)});
	const seeding = await session.openExtensionPage('options.html');
	await readSamples(seeding, articles);
	await seeding.close();
	await session.untilState(
		ADDRESSES.sample,
		(now) => now.kind === 'article' && now.annotations.length === NOTES.length + 2,
	);
}

/** Chooses the language of the interface, as the options page keeps it. */
export async function speakOn(page: DrivenPage, language: 'vi' | 'en'): Promise<void> {
	await evaluate(
		page,
		(chosen: string) =>
			(globalThis as unknown as {chrome: typeof import('webextension-polyfill')}).chrome.storage.local.set({
				language: chosen,
			}),
		language,
	);
}
