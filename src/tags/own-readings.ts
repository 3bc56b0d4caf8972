import type {Candidate} from './candidate.ts';
import type {Hit, Hits} from './hits.ts';
import {surnames} from './names.ts';
import {runsOn} from './persons.ts';
import {isWord} from './phrases.ts';
import {weights} from './weights.ts';
import {Gap, Shape, type Words} from './words.ts';

/** "Hoàng Trung" in "Hoàng Trung Dũng", "Văn Tuấn" in "Nguyễn Văn Tuấn": part of another's name. */
const isCut = (words: Words, {start, end}: Hit): boolean =>
	runsOn(words, end) ||
	(words.gaps[start] === Gap.space && words.shapes[start - 1] === Shape.capital && isWord(surnames, words, start - 1));

function readOne(words: Words, hit: Hit): Candidate | null {
	const [first] = hit.readings;
	if (!first?.own || first.ambiguous) return null;
	const {type, id, country} = first.entity;
	if (type === 'person' && isCut(words, hit)) return null;
	const owner = type === 'country' ? id : country;
	return {
		start: hit.start,
		end: hit.end,
		type,
		score: weights.own,
		reason: "reader's own name",
		own: true,
		records: hit.readings.flatMap(({entity}) => (entity.type === type ? [entity] : [])),
		...(owner ? {country: owner} : {}),
	};
}

/** Readings of the names that the reader gave. One syllable alone is left to the evidence around it. */
export const readOwn = (words: Words, hits: Hits): Candidate[] =>
	[...hits.values()].flat().flatMap((hit) => readOne(words, hit) ?? []);
