import type {Entity, Office} from '../../src/tags/entity.ts';
import type {Placed} from './read.ts';

/** Titles that one person at a time holds in an organisation. */
const SINGLE_IN_ORGANISATION: ReadonlySet<string> = new Set([
	'Bộ trưởng',
	'Chủ tịch',
	'Tổng Bí thư',
	'Tổng Giám đốc',
	'Tổng giám đốc',
	'Tổng Thư ký',
	'Viện trưởng',
	'Chánh án',
	'Thống đốc',
	'Tổng Thanh tra',
]);
/** Titles that one person at a time holds in a country. */
const SINGLE_IN_COUNTRY: ReadonlySet<string> = new Set(['Tổng thống', 'Chủ tịch nước', 'Thủ tướng', 'Tổng Bí thư']);

/** Titles that name the post themselves: one person at a time holds them, too. */
const SINGLE_POST =
	/^(?:Đại sứ tại|Thống đốc|Thị trưởng|Thủ hiến|Tỉnh trưởng|Bí thư (?:Tỉnh|Thành) ủy|Chủ tịch (?:UBND|HĐND)) \S/u;

/** First day that a date given as year, month or day can mean. */
const earliest = (date: string): string => `${date}-01-01`.slice(0, 10);
/** A day after which it can no longer be: the last of its month or year, or itself. */
const latest = (date: string): string => (date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10));

/** Terms of one person that end before they begin. */
export function officeProblems(entity: Entity): string[] {
	return (entity.offices ?? [])
		.filter(({from, to}) => to !== null && latest(to) <= earliest(from))
		.map(({title, from, to}) => `ends as ${title} on ${to}, before ${from}`);
}

interface Term {
	office: Office;
	at: Placed;
}

/** Whether two terms share a day beyond doubt, whatever the days are that only a month or year is known of. */
const overlap = (a: Office, b: Office): boolean =>
	(b.to === null || latest(a.from) < earliest(b.to)) && (a.to === null || latest(b.from) < earliest(a.to));

function isSingle({title, organisation}: Office, byId: ReadonlyMap<string, Entity>): boolean {
	if (SINGLE_POST.test(title)) return true;
	const held = organisation === null ? undefined : byId.get(organisation);
	if (held?.type === 'country') return SINGLE_IN_COUNTRY.has(title);
	return held !== undefined && SINGLE_IN_ORGANISATION.has(title);
}

/** Two people in one office at one time. */
export function overlapProblems(placed: readonly Placed[], byId: ReadonlyMap<string, Entity>): string[] {
	const terms = new Map<string, Term[]>();
	for (const at of placed)
		for (const office of at.entity.offices ?? []) {
			if (!isSingle(office, byId)) continue;
			const key = `${office.title} of ${office.organisation}`;
			terms.set(key, [...(terms.get(key) ?? []), {office, at}]);
		}
	return [...terms].flatMap(([key, held]) =>
		held.flatMap((one, index) =>
			held
				.slice(index + 1)
				.filter((other) => other.at.entity.id !== one.at.entity.id && overlap(one.office, other.office))
				.map(
					({office, at}) =>
						`${at.file}:${at.line}: ${at.entity.id} is ${key} from ${office.from} to ${office.to}, while ${one.at.entity.id} is from ${one.office.from} to ${one.office.to}`,
				),
		),
	);
}
