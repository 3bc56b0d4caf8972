import {AliasFlag, type Lexicon, openLexicon} from '../../src/tags/lexicon.ts';
import {aliasesOf} from './aliases.ts';
import {compileDataset, completeRecords} from './compile.ts';
import {coverNames, readTexts} from './coverage.ts';
import type {Sources} from './read.ts';

const MOST_NAMES = 1000;

function countLines(sources: Sources): string[] {
	const counts = new Map<string, {records: number; names: number; offices: number}>();
	for (const [number, entity] of completeRecords(sources).entries()) {
		const count = counts.get(entity.type) ?? {records: 0, names: 0, offices: 0};
		count.records++;
		count.names += aliasesOf(entity, number).length;
		count.offices += entity.offices?.length ?? 0;
		counts.set(entity.type, count);
	}
	return [...counts].map(
		([type, {records, names, offices}]) =>
			`${type.padEnd(14)}${String(records).padStart(7)} records${String(names).padStart(8)} names${offices > 0 ? String(offices).padStart(7).concat(' offices') : ''}`,
	);
}

/** How far the terms of office are known: those still held, those ended, and those that may reach further than proved. */
function termLine(sources: Sources): string {
	const terms = completeRecords(sources).flatMap(({offices}) => offices ?? []);
	const open = terms.filter(({to}) => to === null).length;
	const proved = terms.filter((term) => term.proved).length;
	return `Of ${terms.length} terms of office ${open} are held to the day until which facts are known, ${terms.length - open - proved} have ended, ${proved} are proved only for some time`;
}

function ambiguousCount(lexicon: Lexicon): number {
	let count = 0;
	for (let spelling = 0; spelling < lexicon.size; spelling++)
		if (lexicon.entries(spelling).some(({flags}) => flags & AliasFlag.ambiguous)) count++;
	return count;
}

function coverageLines(lexicon: Lexicon, corpus: string): string[] {
	const texts = readTexts(corpus);
	if (texts.length === 0) return [`No texts at ${corpus}: coverage of frequent names not measured.`];
	const names = coverNames(lexicon, texts, MOST_NAMES);
	const missing = names.filter(({count, held}) => held * 2 < count);
	return [
		`Of the ${names.length} most frequent capitalised names of ${texts.length} texts ${names.length - missing.length} are held.`,
		'Not held, with how often they occur:',
		missing.map(({name, count}) => `${name} ${count}`).join(', '),
	];
}

/**
 * What the dataset holds, in lines to print: records, names and offices by kind, size, the day until which facts are
 * known, and which of the most frequent capitalised names of a corpus (gzipped JSON lines) it does not hold.
 */
export function reportDataset(sources: Sources, corpus: string): string[] {
	const {lexicon: buffer, meta} = compileDataset(sources);
	const lexicon = openLexicon(buffer);
	return [
		...countLines(sources),
		`${meta.records} records, ${lexicon.size} spellings (${ambiguousCount(lexicon)} ambiguous), lexicon ${(buffer.byteLength / 1000).toFixed(0)} KB, version ${meta.version}`,
		`Facts known until ${meta.factsUntil}`,
		termLine(sources),
		...coverageLines(lexicon, corpus),
	];
}
