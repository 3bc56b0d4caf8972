import type {Mention} from '../tags/mention.ts';

/** Two-letter codes that are organisations, not countries of ISO 3166. */
const TWO_LETTERS: ReadonlySet<string> = new Set(['UN', 'EU', 'WB']);

/** Organisations with a country of their own that count as a partner beside it ("TBI" beside GB, "JICA" beside JP). */
const NATIONAL: ReadonlySet<string> = new Set(['TBI', 'JICA', 'KOICA', 'USAID', 'AFD', 'GIZ', 'KFW', 'DFAT']);

/** Whether a code is that of one country's agency. */
export const isNationalAgency = (code: string): boolean => NATIONAL.has(code);

const CODE = /^[A-Z][A-Z0-9]+$/u;

/** Whether a partner's code is that of an international organisation, not of a country. */
export const isOrganisationCode = (code: string): boolean =>
	CODE.test(code) && (code.length > 2 || TWO_LETTERS.has(code));

/**
 * The code of the international organisation that a mention names, or undefined. Records of organisations carry their
 * code as id ("WHO") or as its beginning ("WHO.van-phong-tai-viet-nam").
 */
function organisationCode({entity}: Mention): string | undefined {
	const [code = ''] = entity?.split('.') ?? [];
	return isOrganisationCode(code) ? code : undefined;
}

/**
 * The sides that a mention stands for: the country it is or belongs to, the code of an international organisation, or
 * both for an agency of one country. Roles, values and documents stand for none.
 */
export function sidesOf(mention: Mention): string[] {
	const {type, country} = mention;
	if (type === 'place') return country === undefined ? [] : [country];
	if (type !== 'country' && type !== 'organisation' && type !== 'person') return [];
	const code = type === 'organisation' ? organisationCode(mention) : undefined;
	if (country === undefined) return code === undefined ? [] : [code];
	return code !== undefined && NATIONAL.has(code) ? [country, code] : [country];
}

/** Meetings that are called after the body whose members meet ("Hội nghị thượng đỉnh G20", "APEC 2017"). */
const MEETING_OF_A_BODY =
	/^(?:hội nghị|diễn đàn|thượng đỉnh|tuần lễ|phiên|đối thoại|đại hội đồng|năm|som|apec|g20|brics|asean)(?=\s).*$/u;
const BODY_IN_EVENT = /(?:^|\s)(asean|apec|g20|g7|brics|sco|ipu|aipa|wef|nato)(?=$|[\s+–-])/u;
const CUP = /(?:^|\s)(?:cup|games)(?=$|\s)/u;

/** Code of the body that a meeting is called after; undefined where a mention is none. */
export function bodyOfMeeting({type, surface}: Mention): string | undefined {
	const name = surface.toLowerCase();
	if (type !== 'event' || CUP.test(name) || !MEETING_OF_A_BODY.test(name)) return undefined;
	return BODY_IN_EVENT.exec(name)?.[1]?.toUpperCase();
}
