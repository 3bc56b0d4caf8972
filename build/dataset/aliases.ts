import type {Entity} from '../../src/tags/entity.ts';
import {type Alias, AliasFlag} from '../../src/tags/lexicon.ts';
import {includes, spell} from '../../src/tags/lexicon-spelling.ts';
import {fold} from '../../src/text/fold.ts';
import {lower} from '../../src/text/letters.ts';
import {syllables} from '../../src/text/syllables.ts';

/** Acronyms up to this length are words of other languages when not all in capitals ("Who", "Un", "Eu"). */
const SHORT_ACRONYM = 3;
/** One written syllable of Vietnamese: such a name is also a given name, a pronoun, a part of something else. */
const ONE_SYLLABLE =
	/^(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvxz])?[aăâeêioôơuưy]{1,3}(ch|ng|nh|[cmnpt])?$/u;
/** Countries whose people write the family name first while foreign papers may turn it round. */
const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set(['JP', 'KR', 'KP', 'CN', 'TW', 'HK', 'MO', 'HU', 'KH', 'MN']);

const capitalsOf = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0;

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const withoutTone = (text: string): string => text.normalize('NFD').replace(TONE, '').normalize('NFC');

/** Whether a folded word is one written syllable of Vietnamese, in any case. */
export const isOneSyllable = (word: string): boolean => ONE_SYLLABLE.test(withoutTone(lower(word)));

function isAcronym(text: string): boolean {
	return text === text.toUpperCase() && text !== text.toLowerCase() && syllables(text).length === 1;
}

/** Short names that also mean other things: one syllable, or two letters that are not the organisation's very code. */
function isAmbiguous(text: string, acronym: boolean, {id, type}: Entity): boolean {
	if (acronym) return text.length <= 2 && !(type === 'organisation' && text === id);
	return text.length <= 2 || isOneSyllable(text);
}

function flagsOf(text: string, entity: Entity, ambiguous: ReadonlySet<string>): number {
	const acronym = isAcronym(text);
	const own = text === entity.name.vi || text === entity.name.en;
	const full = own || (!acronym && syllables(text).length > 1);
	return (
		(full ? AliasFlag.full : 0) |
		(ambiguous.has(text) || isAmbiguous(text, acronym, entity) ? AliasFlag.ambiguous : 0) |
		(acronym && text.length <= SHORT_ACRONYM ? AliasFlag.exactCase : 0)
	);
}

/** Both orders of a name in two or three plain words, where the person's country makes both usual. */
function turned(name: string, country: string | undefined): string[] {
	if (!country || !FAMILY_NAME_FIRST.has(country) || !/^[A-Za-z'-]+( [A-Za-z'-]+){1,2}$/u.test(name)) return [];
	const words = name.split(' ');
	return [[...words.slice(1), words[0]].join(' '), [words.at(-1), ...words.slice(0, -1)].join(' ')];
}

/**
 * Leaves out the spellings that another one of the record includes: "Điện Kremlin" beside "điện Kremlin", which may be
 * written either way. Its flags go to the other.
 */
function widest(aliases: readonly Alias[]): Alias[] {
	const demandOf = ({text, flags}: Alias): number => spell(text, (flags & AliasFlag.exactCase) !== 0).demand;
	const kept = new Map<string, Alias[]>();
	for (const alias of [...aliases].sort((a, b) => capitalsOf(a.text) - capitalsOf(b.text))) {
		const key = lower(alias.text);
		const same = kept.get(key) ?? [];
		const wider = same.find((other) => includes(demandOf(other), demandOf(alias)));
		if (wider) wider.flags |= alias.flags;
		else kept.set(key, [...same, {...alias}]);
	}
	return [...kept.values()].flat();
}

/** "Ấn Độ - Thái Bình Dương", where the press leaves out a space on either side of the dash or on both. */
const dashed = (name: string): string[] => {
	const plain = fold(name).text;
	return plain.includes(' - ') ? ['-', ' -', '- '].map((dash) => plain.replaceAll(' - ', dash)) : [];
};

/** Every spelling under which a record can be found, each once, folded. */
export function aliasesOf(entity: Entity, record: number): Alias[] {
	const given = [entity.name.vi, entity.name.en ?? '', ...entity.aliases].filter((name) => name !== '');
	const more = entity.type === 'person' ? given.flatMap((name) => turned(name, entity.country)) : [];
	const ambiguous = new Set((entity.ambiguous ?? []).map((name) => fold(name).text));
	const own: Entity = {
		...entity,
		name: {vi: fold(entity.name.vi).text, en: entity.name.en && fold(entity.name.en).text},
	};
	const texts = new Set([...given, ...given.flatMap(dashed), ...more].map((name) => fold(name).text));
	return widest([...texts].map((text) => ({text, record, flags: flagsOf(text, own, ambiguous)})));
}
