import {createReadStream, existsSync, readFileSync} from 'node:fs';
import {createInterface} from 'node:readline';
import {createGunzip} from 'node:zlib';
import {openArticle} from '../../src/cli/article.ts';
import {goldText} from '../../src/cli/evaluation/gold.ts';
import type {Features} from '../../src/cooperation/evidence.ts';
import {featuresOf} from '../../src/cooperation/features.ts';
import {candidatesIn} from '../../src/cooperation/partners.ts';
import {readScene, type Scene} from '../../src/cooperation/scene.ts';
import type {Expertise} from '../../src/reading.ts';
import {tag} from '../../src/tags/tag.ts';
import {readWordRow} from '../../src/tags/words.ts';
import {inProject} from '../root.ts';

/** What a labelled text shows: the evidence for the verdict, and for each side that may be a partner. */
export interface Reading {
	features: Features;
	scene: Scene;
	candidates: {code: string; features: Features}[];
}

/** A labelled text with its evidence, read with and without its headline where it has one apart. */
export interface LabelledText {
	id: string;
	from: 'dev' | 'pool';
	/** Texts of one story fall into one part of a cross-validation. */
	group: string;
	is: boolean;
	borderline: boolean;
	scope?: string;
	partners?: string[];
	kinds?: string[];
	sectors?: string[];
	/** The first is what the program would be given; others only help the fit. */
	readings: Reading[];
}

interface PoolLabel {
	id: string;
	is: boolean;
	borderline?: boolean;
	scope?: string;
	partners?: string[];
	kinds?: string[];
	sectors?: string[];
}

interface PoolText {
	id: string;
	url: string | null;
	date: string | null;
	title: string | null;
	text: string;
}

const SHARED = '../shared';

/** Texts of one month about the same partners may tell one story, wherever they were found. */
const storyOf = (date: string | null, partners: readonly string[]): string =>
	`${date?.slice(0, 7)} ${[...partners].sort().join(' ')}`;

const rowsOf = <Row>(file: string): Row[] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Row);

async function readOne(
	text: string,
	title: string | null,
	published: string | null,
	knowledge: Expertise,
): Promise<Reading> {
	const head = title === null || text.includes(title) ? '' : `${title}\n`;
	const given = {id: '', url: null, title, published, text: head + text};
	const {article} = await openArticle(given);
	const scene = readScene(article, await tag(article, knowledge), knowledge.judgement.cues, readWordRow(article));
	return {scene, features: featuresOf(scene), candidates: candidatesIn(scene)};
}

async function readAll(
	text: string,
	title: string | null,
	published: string | null,
	knowledge: Expertise,
): Promise<Reading[]> {
	const first = await readOne(text, title, published, knowledge);
	const isApart = title !== null && !text.includes(title) && text.length > 400;
	return isApart ? [first, await readOne(text, null, published, knowledge)] : [first];
}

async function devTexts(knowledge: Expertise): Promise<LabelledText[]> {
	const texts: LabelledText[] = [];
	for (const row of rowsOf<{story?: string | null}>(inProject(SHARED, 'eval/dev.jsonl'))) {
		const gold = goldText(row);
		const {id, is, scope, borderline, partners, kinds, sectors} = gold;
		texts.push({
			id,
			from: 'dev',
			group: is ? storyOf(gold.published ?? gold.date, partners) : (row.story ?? id),
			is,
			borderline,
			...(scope === null ? {} : {scope}),
			...(is ? {partners, kinds, sectors} : {}),
			readings: await readAll(gold.text, gold.title, gold.published, knowledge),
		});
	}
	return texts;
}

async function poolTexts(knowledge: Expertise): Promise<LabelledText[]> {
	const labels = new Map(rowsOf<PoolLabel>(inProject('build/labels/pool.jsonl')).map((label) => [label.id, label]));
	const lines = createInterface({
		input: createReadStream(inProject(SHARED, 'corpus/pool.jsonl.gz')).pipe(createGunzip()),
	});
	const texts: LabelledText[] = [];
	for await (const line of lines) {
		const {id, text, title, date} = JSON.parse(line) as PoolText;
		const label = labels.get(id);
		if (!label) continue;
		const {is, scope, borderline = false, partners, kinds, sectors} = label;
		texts.push({
			id,
			from: 'pool',
			group: is && partners ? storyOf(date, partners) : id,
			is,
			borderline,
			...(scope ? {scope} : {}),
			...(partners ? {partners} : {}),
			...(kinds ? {kinds} : {}),
			...(sectors ? {sectors} : {}),
			readings: await readAll(text, title, date || null, knowledge),
		});
	}
	return texts.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** All labelled texts that lie beside the project, read with the engine as it is. */
export async function labelledTexts(knowledge: Expertise): Promise<LabelledText[]> {
	if (!existsSync(inProject(SHARED, 'eval/dev.jsonl'))) throw new Error(`no labelled texts lie at ${SHARED}`);
	return [...(await devTexts(knowledge)), ...(await poolTexts(knowledge))];
}
