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

function inEnglish({title, organisation: given, english}: Office): SaidOffice {
	if (english) return {words: english, vietnamese: ''};
	const organisation = given?.replace(GOVERNMENT, '') || null;
	const holder = organisation === null ? null : holderNamed(organisation, countryNamed);
	const whole = holder && composeOffice(title, holder, countryNamed);
	if (whole) return {words: whole, vietnamese: ''};
	const known = holder ? null : englishTitle(title, null, countryNamed);
	if (!known) return {words: '', vietnamese: [title, organisation].filter(Boolean).join(', ')};
	return {words: [known.words, known.rest].filter(Boolean).join(' '), vietnamese: organisation ?? ''};
}

/** Offices of which Vietnamese says in one breath whose they are: "Thủ tướng Nhật Bản". */
const OF_COUNTRY = /^(?:phó )?(?:chủ tịch nước|thủ tướng|tổng thống|quốc vương|toàn quyền)$/iu;

/** An office in the reader's language: in English what the dataset or the tables can say of it, the rest in Vietnamese. */
export function saidOffice(office: Office, language: 'vi' | 'en'): SaidOffice {
	if (language === 'en') return inEnglish(office);
	const {title, organisation} = office;
	return {words: [title, organisation].filter(Boolean).join(OF_COUNTRY.test(title) ? ' ' : ', '), vietnamese: ''};
}
