import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {describe} from '../src/annotation/anchor.ts';
import type {PageState} from '../src/messages.ts';
import type {Browser} from './browsers.ts';
import {bundleExtension} from './bundle.ts';
import {type DrivenPage, evaluate, openSession, type Session} from './drive/session.ts';
import {inProject} from './root.ts';

// node build/run.mjs measure-seeds: the five seed texts as pages under their own addresses, in both browsers: are they
// read and marked, is an annotation back after the browser was closed, is the page's markup the same but for our host?

const SEEDS = inProject('../shared/seeds');
const LABELS = inProject('../shared/eval/dev.jsonl');

interface Seed {
	id: string;
	address: string;
	html: string;
}

type LineLabels = Record<string, number | number[] | null>;
type ArticleState = Extract<PageState, {kind: 'article'}>;

const asMarkup = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
const has = (lines: number | number[] | null | undefined, line: number): boolean =>
	Array.isArray(lines) ? lines.includes(line) : lines === line;

/** A line of a seed as an element of a page: headline, deck, caption and date in their places, furniture in a box. */
function element(line: string, number: number, labels: LineLabels): string {
	const text = asMarkup(line);
	if (has(labels.title, number)) return `<h1>${text}</h1>`;
	if (has(labels.deck, number)) return `<h2 class="sapo">${text}</h2>`;
	if (has(labels.caption, number)) return `<figure><figcaption>${text}</figcaption></figure>`;
	if (has(labels.date, number)) return `<div class="time">${text}</div>`;
	if (has(labels.furniture, number)) return `<aside class="box"><a href="#">${text}</a></aside>`;
	return `<p>${text}</p>`;
}

/** Addresses for the seeds whose own is not known, or names no article. */
const ADDRESSES: Record<string, string> = {
	'001': 'https://baohaugiang.com.vn/thoi-su/hai-bo-truong-dien-dam-90001.html',
	'002': 'https://baodautu.vn/hop-tac-y-te-viet-nam---nhat-ban-d400001.html',
	'004': 'https://suckhoeviet.org.vn/bo-y-te-trien-khai-cac-du-an-hop-tac-90002.html',
};

interface Labelled {
	id: string;
	url: string | null;
	lines?: LineLabels;
}

function readSeeds(): Seed[] {
	const labelled = readFileSync(LABELS, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Labelled);
	return readdirSync(SEEDS)
		.sort()
		.map((file) => {
			const number = file.slice(0, 3);
			const record = labelled.find(({id}) => id === `seed-${number}`);
			const lines = readFileSync(path.join(SEEDS, file), 'utf8').split('\n');
			const shown = lines.map((line, at) =>
				line.trim() === '' || /^https?:\/\//u.test(line) ? '' : element(line, at + 1, record?.lines ?? {}),
			);
			const news =
				'<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>';
			return {
				id: file,
				address: (ADDRESSES[number] ?? record?.url ?? '').replace('.vn//', '.vn/'),
				html: `<!doctype html><html><head><meta charset="utf-8"><title>${number}</title>${news}</head><body><main><article>${shown.join('\n')}</article></main></body></html>`,
			};
		});
}

/** A host on which the extension does not run: what the page's markup is without it. */
const ELSEWHERE = 'https://elsewhere.example/';

const hostless = (page: DrivenPage): Promise<string> =>
	evaluate(page, () => document.documentElement.outerHTML.replace(/<div data-bang-giao[^>]*><\/div>/u, ''), null);

/** Keeps the beginning of the article's last paragraph, described as the toolbar does it. */
async function keepOne(session: Session, {article}: ArticleState): Promise<string> {
	const {text, blocks, key, url, title, outlet, author, published} = article;
	const block = blocks.filter(({label}) => label === 'body').at(-1) ?? {start: 0, end: text.length};
	const described = describe(text, blocks, block.start, Math.min(block.start + 60, block.end));
	const record = {key: key ?? url ?? '', url, title, outlet, author, published, partners: [], sectors: [], kinds: []};
	const kept = await session.ask('annotation.keep', {
		...described,
		article: record,
		colour: 'green',
		note: 'measured',
		tags: [],
	});
	if (!kept.ok) throw new Error(`not kept: ${kept.code} ${kept.detail}`);
	return described.quote;
}

const countMarks = (page: DrivenPage): Promise<number> =>
	evaluate(
		page,
		() => [...CSS.highlights].reduce((sum, [name, {size}]) => sum + (name.startsWith('bang-giao-') ? size : 0), 0),
		null,
	);

const isArticle = ({kind}: PageState): boolean => kind === 'article';

async function visitFirst(session: Session, {id, address, html}: Seed): Promise<string> {
	session.serve(ELSEWHERE, html);
	const plain = await session.visit(ELSEWHERE);
	const before = await hostless(plain);
	await plain.close();
	const page = await session.visit(address);
	const state = (await session.untilState(address, isArticle)) as ArticleState;
	const {verdict, mentions} = state.reading;
	const marks = await countMarks(page);
	const markup = (await hostless(page)) === before ? 'same' : 'CHANGED';
	await page.screenshot({
		path: inProject('dist/seeds', `${session.browser}-${id}.png`) as `${string}.png`,
		fullPage: true,
	});
	const frame = [
		verdict.partners.join('+'),
		verdict.kinds.join('+'),
		verdict.sectors.join('+'),
		verdict.date?.iso,
		verdict.place,
	];
	process.stdout.write(
		`${session.browser} ${id} cooperation: ${verdict.is} | ${frame.map((part) => part || '-').join(' | ')} | mentions ${mentions.length}, marks ${marks}, markup ${markup}\n`,
	);
	const quote = await keepOne(session, state);
	await page.close();
	return quote;
}

async function visitAgain(session: Session, {id, address}: Seed, quote: string): Promise<void> {
	const page = await session.visit(address);
	const placed = (state: PageState) => state.kind === 'article' && state.annotations.length > 0;
	const {annotations, article} = (await session.untilState(address, placed)) as ArticleState;
	const back = annotations.filter(({place}) => place && article.text.slice(place.start, place.end) === quote);
	process.stdout.write(`${session.browser} ${id} annotation back in its place: ${back.length === 1 ? 'yes' : 'NO'}\n`);
	await page.close();
}

async function measure(browser: Browser, seeds: readonly Seed[]): Promise<void> {
	const extension = await bundleExtension(browser, `measure-${browser}`);
	const profile = mkdtempSync(path.join(os.tmpdir(), 'bang-giao-'));
	mkdirSync(inProject('dist/seeds'), {recursive: true});
	const open = async () => {
		const session = await openSession(browser, extension, {profile});
		for (const {address, html} of seeds) session.serve(address, html);
		return session;
	};
	const quotes: string[] = [];
	const first = await open();
	for (const seed of seeds) quotes.push(await visitFirst(first, seed));
	await first.close();
	const second = await open();
	for (const [at, seed] of seeds.entries()) await visitAgain(second, seed, quotes[at] ?? '');
	await second.close();
}

if (!existsSync(SEEDS)) throw new Error('The seed texts are not beside this checkout: there is nothing to measure.');
const seeds = readSeeds();
for (const browser of ['chromium', 'firefox'] as const) await measure(browser, seeds);
