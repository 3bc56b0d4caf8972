import {writeFileSync} from 'node:fs';
import {datasetFolder, openDataset} from '../src/cli/dataset.ts';
import {addDecision, addSets, emptyTally, ratesOf, type Tally} from '../src/cli/evaluation/tally.ts';
import {kindsOf} from '../src/cooperation/kinds.ts';
import {type Model, probability} from '../src/cooperation/model.ts';
import {partnersIn} from '../src/cooperation/partners.ts';
import {sectorsOf} from '../src/cooperation/sectors.ts';
import {fitModel} from './fit/model.ts';
import {type LabelledText, labelledTexts} from './fit/texts.ts';
import {inProject} from './root.ts';

// node build/run.mjs fit [--errors]: fits the weights of the verdict and its frame on the labelled texts beside the project, prints what
// cross-validation says of them, and writes them to src/cooperation/weights.json. The same texts give the same weights.

const PARTS = 5;

/** A number from a string that spreads well: FNV-1a. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
	return value;
}

interface Scores {
	clear: Tally;
	all: Tally;
	partners: Tally;
	kinds: Tally;
	sectors: Tally;
	main: Tally;
	scope: Tally;
}

const emptyScores = (): Scores => ({
	clear: emptyTally(),
	all: emptyTally(),
	partners: emptyTally(),
	kinds: emptyTally(),
	sectors: emptyTally(),
	main: emptyTally(),
	scope: emptyTally(),
});

function scoreFrame(
	{scene, features}: LabelledText['readings'][number],
	text: LabelledText,
	model: Model,
	into: Scores,
) {
	const hasFrame = probability(features, model.verdict) >= model.thresholds.frame;
	if (text.partners) addSets(into.partners, hasFrame ? partnersIn(scene, model) : [], text.partners);
	if (text.kinds) addSets(into.kinds, hasFrame ? kindsOf(features, model) : [], text.kinds);
	if (!text.sectors) return;
	const sectors = hasFrame ? sectorsOf(features, model) : [];
	addSets(into.sectors, sectors, text.sectors);
	addSets(into.main, sectors.slice(0, 1), text.sectors.slice(0, 1));
}

function score(text: LabelledText, model: Model, into: Scores): boolean {
	const [reading] = text.readings;
	if (!reading) return false;
	const is = probability(reading.features, model.verdict) >= model.thresholds.verdict;
	addDecision(into.all, is, text.is);
	const scope = is
		? 'international'
		: probability(reading.features, model.domestic) >= model.thresholds.domestic
			? 'domestic'
			: 'none';
	addSets(into.scope, [scope], [text.scope ?? 'none']);
	if (!text.borderline) addDecision(into.clear, is, text.is);
	if (text.is) scoreFrame(reading, text, model, into);
	return is;
}

const shown = (name: string, tally: Tally): string => {
	const {precision, recall, f1} = ratesOf(tally);
	return `  ${name.padEnd(26)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  of ${tally.wanted}`;
};

function report(title: string, scores: Scores): void {
	const rows = [
		shown('detection, clear', scores.clear),
		shown('detection, all', scores.all),
		shown('partners', scores.partners),
		shown('kinds', scores.kinds),
		shown('sectors', scores.sectors),
		shown('main sector', scores.main),
		shown('scope', scores.scope),
	];
	process.stdout.write(`${title}\n${rows.join('\n')}\n`);
}

const isIn = ({group}: LabelledText, part: number): boolean => hash(group) % PARTS === part;

/** Every text is judged by a model that was fitted without its part. */
function crossValidate(texts: readonly LabelledText[], named: string): void {
	const scores = {dev: emptyScores(), pool: emptyScores()};
	const wrong: string[] = [];
	for (let part = 0; part < PARTS; part += 1) {
		const model = fitModel(texts.filter((text) => !isIn(text, part)));
		for (const text of texts.filter((one) => isIn(one, part)))
			if (score(text, model, scores[text.from]) !== text.is) wrong.push(mistakeOf(text));
	}
	for (const from of ['dev', 'pool'] as const)
		if (scores[from].all.wanted > 0) report(`${named}, ${from} texts:`, scores[from]);
	if (process.argv.includes('--errors')) process.stdout.write(`${wrong.sort().join('\n')}\n`);
}

const mistakeOf = ({id, borderline, is}: LabelledText): string =>
	`${id}${borderline ? ' (borderline)' : ''} ${is ? 'missed' : 'wrongly found'}`;

const texts = await labelledTexts(await openDataset(datasetFolder()));
const dev = texts.filter(({from}) => from === 'dev');
const pool = texts.filter(({from}) => from === 'pool');
process.stdout.write(`${dev.length} dev texts, ${pool.length} pool texts\n`);
crossValidate(texts, `${PARTS}-fold, fitted on both`);
crossValidate(dev, `${PARTS}-fold, fitted on the dev texts alone`);
const fromPool = fitModel(pool);
const held = emptyScores();
for (const text of dev) score(text, fromPool, held);
report('fitted on the pool texts alone, dev texts:', held);
const model = fitModel(texts);
const seen = emptyScores();
for (const text of dev) score(text, model, seen);
report('the model that is written, dev texts (seen while fitting):', seen);
const file = 'src/cooperation/weights.json';
writeFileSync(inProject(file), `${JSON.stringify(model, null, '\t')}\n`);
process.stdout.write(`written to ${file}\n`);
