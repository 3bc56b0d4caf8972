import type {MentionOffice} from '../../tags/mention.ts';
import {composeOffice} from './compose.ts';
import {countryNamed} from './countries-named.ts';
import {holderNamed} from './holder-named.ts';
import {englishTitle} from './title.ts';

/** An office in words: what can be said in the reader's language, and what stays as the press writes it. */
export interface SaidOffice {
	words: string;
	vietnamese: string;
}

type Office = Pick<MentionOffice, 'title' | 'organisation' | 'english'>;

/** The government is no more than the country's: "Thủ tướng Chính phủ" is the Prime Minister. */
const GOVERNMENT = /^chính phủ(?: |$)/iu;

/** Where an envoy sits: said behind whose envoy it is ("Đại sứ Việt Nam tại Ba Lan"). */
const POSTED = / tại \p{Lu}.*$/u;

/** An office begins a line wherever it is shown; a text has it within a sentence ("trưởng đoàn"). */
const begun = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

/** An office as Vietnamese says it, whose it is right behind it: "Thủ tướng Nhật Bản". */
function inVietnamese({title, organisation}: Office): string {
	if (!organisation) return begun(title);
	const posted = POSTED.exec(title)?.[0] ?? '';
	return begun(`${title.slice(0, title.length - posted.length)} ${organisation}${posted}`);
}

function inEnglish({title, organisation: given, english}: Office): SaidOffice {
	if (english) return {words: english, vietnamese: ''};
	const organisation = given?.replace(GOVERNMENT, '') || null;
	const holder = organisation === null ? null : holderNamed(organisation, countryNamed);
	const whole = holder && composeOffice(title, holder, countryNamed);
	if (whole) return {words: whole, vietnamese: ''};
	const known = holder ? null : englishTitle(title, null, countryNamed);
	if (!known) return {words: '', vietnamese: inVietnamese({title, organisation})};
	return {words: [known.words, known.rest].filter(Boolean).join(' '), vietnamese: organisation ?? ''};
}

/** An office in the reader's language: in English what the dataset or the tables can say of it, the rest in Vietnamese. */
export function saidOffice(office: Office, language: 'vi' | 'en'): SaidOffice {
	if (language === 'en') return inEnglish(office);
	return {words: inVietnamese(office), vietnamese: ''};
}
