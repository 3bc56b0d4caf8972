import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {compare, type Level} from '../../src/story/compare.ts';
import {DAY, MEETING, meeting, NEXT_DAY, OTHER_GUEST, REWORDED, STORM, type Told, tellingFor} from './sample.ts';

const levelOf = (one: Told, other: Told): Level => compare(tellingFor(one), tellingFor(other)).level;
const said = (lines: readonly string[], change: Partial<Told> = {}): Told =>
	meeting({text: lines.join('\n'), ...change});
const edited = (line: string): string => line.replace('cho biết', 'nói').replace('Ông', 'Bộ trưởng');

describe('one source text', () => {
	test.each<[string, Told]>([
		['the very text', meeting()],
		['a day in one headline', meeting({title: 'Bộ trưởng tiếp Đại sứ Iceland ngày 12/3'})],
		['another headline', meeting({title: 'Việt Nam học Iceland dùng hơi nóng lòng đất'})],
		['no headline', meeting({title: null})],
		['without its end', said(MEETING.slice(0, 3))],
		['without its beginning', said(MEETING.slice(3))],
		['every second sentence', said(MEETING.filter((_, at) => at % 2 === 0))],
		['in another order', said([...MEETING].reverse())],
		['extended', said([...MEETING, ...OTHER_GUEST.slice(1), ...STORM])],
		['extended in front', said([...STORM, ...MEETING])],
		['one paragraph', meeting({text: MEETING.join(' ')})],
		['with credits', said([...MEETING.slice(0, 2), 'Ảnh: Hoài Thu', ...MEETING.slice(2), 'Theo TTXVN'])],
		['lightly edited', said(MEETING.map(edited))],
		['letters taken apart', meeting({text: MEETING.join('\n').normalize('NFD')})],
		['in capitals', meeting({text: MEETING.join('\n').toUpperCase()})],
		['tone marks the old way', meeting({text: MEETING.join('\n').replaceAll('hòa', 'hoà').replaceAll('Thủy', 'Thuỷ')})],
		['the next day', meeting({published: NEXT_DAY})],
		['no day known', meeting({published: null, day: null})],
		['carried again a week later', meeting({published: '2031-03-19'})],
		["the event's day is not found", meeting({day: null})],
		['sides read otherwise', meeting({partners: ['NO']})],
	])('%s', (_what, other) => {
		expect(levelOf(meeting(), other)).toBe('same_text');
	});

	test('two fifths are enough where both name one source', () => {
		const own = ['Bạn đọc ở nhiều nơi gửi thư hỏi khi nào các lớp học sẽ mở và ai được ghi tên.', ...STORM];
		const some = [...MEETING.slice(0, 2), ...own];
		expect(levelOf(meeting({original: 'TTXVN'}), said(some, {original: 'ttxvn'}))).toBe('same_text');
		expect(levelOf(meeting({original: 'TTXVN'}), said(some, {original: 'AFP'}))).not.toBe('same_text');
	});

	test('a formula is most of a short text, and makes no copy', () => {
		const guest = (country: string) =>
			`Thủ tướng Lê Văn Suối chủ trì lễ đón Thủ tướng ${country} sang thăm chính thức và dự Diễn đàn Sông Hồ lần thứ ba.`;
		const one = said([guest('Iceland')], {title: 'Lễ đón Thủ tướng Iceland', partners: ['IS']});
		expect(levelOf(one, said([guest('Uruguay')], {title: 'Lễ đón Thủ tướng Uruguay', partners: ['UY']}))).not.toBe(
			'same_text',
		);
	});

	test('news in brief of two days say of themselves the same', () => {
		const brief =
			'Mục Sáng nay điểm những chuyện được bạn đọc quan tâm trong ngày và những gì đang được bàn trên mạng.';
		const ofDay = (title: string, published: string): Told => said([brief], {title, published, day: null});
		const [one, other] = ['Sáng nay: Mưa đá ở Sa Pa', 'Sáng nay: Tàu hỏa trễ giờ vì sương mù'];
		expect(levelOf(ofDay(one, '2031-03-12'), ofDay(other, NEXT_DAY))).not.toMatch(/^same/u);
		expect(levelOf(ofDay(one, '2031-03-12'), ofDay('Sáng nay: Mưa đá tại Sa Pa', '2031-03-12'))).toBe('same_text');
	});

	test('two matches above one table are two stories', () => {
		const table = Array.from(
			{length: 30},
			(_, at) => `Hạng ${at + 1}: đội ${at * 7} được ${90 - at} điểm sau ${at} trận.`,
		);
		const match = (winner: string, loser: string): Told =>
			said(
				[
					`${winner} thắng ${loser} ở trận muộn nhất của lượt đấu.`,
					'Khán giả ở lại rất lâu sau khi tan trận.',
					...table,
				],
				{
					title: `${winner} thắng ${loser}`,
				},
			);
		const one = match('Sông Cầu', 'Đồng Lúa');
		expect(levelOf(one, match('Núi Bạc', 'Cửa Biển'))).not.toBe('same_text');
		expect(levelOf(one, {...one, title: 'Sông Cầu lại thắng Đồng Lúa'})).toBe('same_text');
	});

	test('a short text in a long one', () => {
		const long = Array.from(
			{length: 60},
			(_, at) => `Đoạn ${at} kể chuyện làng số ${at * 7} với mùa vụ thứ ${at * 3}.`,
		);
		expect(levelOf(meeting(), said([...long, ...MEETING]))).toBe('same_text');
	});
});

describe('one event in other words', () => {
	test.each<[string, Partial<Told>]>([
		['on the same day', {}],
		['under another headline', {title: 'Iceland giúp Việt Nam khai thác địa nhiệt, Đại sứ Jón Þórsson nói'}],
		["the next day, when the event's day agrees", {published: NEXT_DAY}],
		['without sides', {partners: []}],
		['without the day of publication', {published: null}],
		['with an uncertain day of the event', {day: '2031-03-10'}],
	])('%s', (_what, change) => {
		expect(levelOf(meeting(), said(REWORDED, change))).toBe('same_event');
	});
});

describe('one chain', () => {
	const before: Told = meeting({
		title: 'Bộ trưởng Lê Văn Suối sẽ tiếp Đại sứ Iceland Jón Þórsson',
		published: '2031-03-11',
		day: '2031-03-13',
	});

	test.each<[string, Told, Told]>([
		['preview and report with nearly all sentences in common', before, meeting()],
		['two days of one visit', meeting(), said(REWORDED, {published: NEXT_DAY, day: NEXT_DAY})],
		[
			'an answer that quotes the whole act',
			meeting(),
			said([...MEETING, ...STORM], {published: NEXT_DAY, day: NEXT_DAY}),
		],
		['one form on two days', meeting({title: 'Thời tiết ngày 12/3'}), meeting({title: 'Thời tiết ngày 13/03/2031'})],
		['some days later', meeting(), said(REWORDED, {published: '2031-03-16', day: '2031-03-16'})],
	])('%s', (_what, one, other) => {
		expect(levelOf(one, other)).toBe('related');
	});
});

describe('what the same words do not tell', () => {
	const told = said(REWORDED);

	test('an announcement is not the event that it announces', () => {
		const ahead = said(['Chiều nay, Bộ trưởng Lê Văn Suối sẽ tiếp Đại sứ Iceland Jón Þórsson.', ...REWORDED.slice(1)], {
			title: 'Bộ trưởng Lê Văn Suối sắp tiếp Đại sứ Iceland',
		});
		const {evidence} = compare(tellingFor(meeting()), tellingFor(ahead));
		const {evidence: done} = compare(tellingFor(meeting()), tellingFor(told));
		const alike = (found: typeof evidence): number => found.find(({rule}) => rule === 'told alike')?.amount ?? 0;
		expect(alike(evidence)).toBeLessThan(alike(done));
	});

	test('persons whom the other does not know make it another meeting', () => {
		const line = 'Cùng ngày, Bộ trưởng Lê Văn Suối cũng gặp các kỹ sư.';
		const one = said([`${REWORDED[0]} Ông Trần Mẫu cùng dự.`, ...REWORDED.slice(1), line], {people: ['Trần Mẫu']});
		const other = said([...MEETING.slice(0, 2), line], {people: ['Jón Þórsson']});
		const known = {...other, people: []};
		const scoreOf = (found: Told): number =>
			compare(tellingFor(one), tellingFor(found)).evidence.find(({rule}) => rule === 'told alike')?.amount ?? 0;
		expect(scoreOf(other)).toBeLessThan(scoreOf(known));
	});
});

describe('no chain', () => {
	const guest = said(OTHER_GUEST, {title: 'Bộ trưởng Lê Văn Suối tiếp Đại sứ Uruguay Marta Silva', partners: ['UY']});

	test.each<[string, Told, Told]>([
		['two guests of one host, days apart', meeting(), {...guest, published: '2031-03-15', day: '2031-03-15'}],
		['two visits of one minister with one formula', meeting(), meeting({published: '2031-05-20', day: '2031-05-20'})],
		['the same headline a month later', meeting(), said(OTHER_GUEST, {published: '2031-04-12', day: '2031-04-12'})],
		['another subject on the same day', meeting(), said(STORM, {title: 'Mưa đá ở Mường Khương', partners: []})],
		['an empty text', meeting(), meeting({title: null, text: ''})],
	])('%s', (_what, one, other) => {
		expect(levelOf(one, other)).toBe('different');
	});

	test('two guests of one host on one day are never one event', () => {
		expect(['related', 'different']).toContain(levelOf(meeting(), guest));
	});
});

describe('the evidence', () => {
	test('gives the days and says that the sides differ', () => {
		const {evidence} = compare(tellingFor(meeting()), tellingFor(meeting({published: NEXT_DAY, partners: ['UY']})));
		expect(evidence).toContainEqual({rule: 'days between', amount: 1});
		expect(evidence).toContainEqual({rule: 'event days between', amount: 0});
		expect(evidence).toContainEqual({rule: 'other sides', amount: 1});
		expect(evidence).toContainEqual({rule: 'copied', amount: 1});
	});

	test('leaves out days that are not known', () => {
		const {evidence} = compare(tellingFor(meeting()), tellingFor(meeting({published: null, day: null})));
		expect(evidence.map(({rule}) => rule)).toEqual(['copied', 'told alike', 'one chain']);
	});
});

const lines = fc.array(fc.oneof(fc.constantFrom(...MEETING, ...REWORDED, ...STORM), fc.string({unit: 'binary'})), {
	maxLength: 8,
});
const tolds = fc.record({
	title: fc.option(fc.oneof(fc.constant('Bộ trưởng tiếp Đại sứ'), fc.string({unit: 'binary'}))),
	text: lines.map((some) => some.join('\n')),
	published: fc.option(fc.constantFrom(DAY, NEXT_DAY, '2031', 'hôm qua')),
	day: fc.option(fc.constantFrom(DAY, NEXT_DAY, '--03-12')),
});

describe('any two texts', () => {
	test('of equally many syllables compare the same whichever comes first, also where one says a thing twice', () => {
		const twice = 'Hai bên bàn cách đưa nước nóng từ lòng đất lên sưởi nhà.';
		const other = 'Sáng qua mưa đá làm hỏng nhiều mái nhà vùng núi phía bắc.';
		const [a, b] = [tellingFor(said([twice, twice])), tellingFor(said([twice, other]))];
		expect(a.sentences.syllables.length).toBe(b.sentences.syllables.length);
		expect(compare(a, b)).toEqual(compare(b, a));
	});

	test('compare the same whichever comes first', () => {
		fc.assert(
			fc.property(tolds, tolds, (one, other) => {
				const [a, b] = [tellingFor(one), tellingFor(other)];
				expect(compare(a, b)).toEqual(compare(b, a));
			}),
			{numRuns: 60},
		);
	});

	test('give a score between 0 and 1', () => {
		fc.assert(
			fc.property(tolds, tolds, (one, other) => {
				const {score} = compare(tellingFor(one), tellingFor(other));
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
			}),
			{numRuns: 60},
		);
	});

	test('of words are one text with themselves', () => {
		const some = fc.subarray([...MEETING, ...REWORDED, ...STORM], {minLength: 1}).map((found) => said(found));
		fc.assert(
			fc.property(some, (told) => {
				expect(levelOf(told, told)).toBe('same_text');
			}),
			{numRuns: 40},
		);
	});
});
