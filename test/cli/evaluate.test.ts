import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {StatementScores} from '../../src/cli/evaluation/statements.ts';
import {openWorkshop, type Workshop} from './run-tool.ts';

let shop: Workshop;
beforeAll(async () => {
	shop = await openWorkshop();
}, 60_000);
afterAll(() => shop.close());

const TEXT =
	'Việt Nam - Lào hợp tác y tế\nChiều 5/5, tại Hà Nội, Bộ trưởng Bộ Y tế tiếp Đại sứ Lào, bàn hợp tác đào tạo.\nTin khác: Cúp bóng đá ở Đức';

const entity = (surface: string, type: string, canonical: string, more: object = {}) => ({
	start: TEXT.indexOf(surface),
	end: TEXT.indexOf(surface) + surface.length,
	surface,
	type,
	canonical,
	...more,
});

const labelled = (id: string, change: object = {}, gold: object = {}) => ({
	id,
	url: null,
	title: null,
	page_date: null,
	text: TEXT,
	gold: {
		is_cooperation: true,
		scope: 'international',
		partners: ['LA'],
		event_kinds: ['meeting'],
		sectors: ['health'],
		date_iso: '2024-05-05',
		date_in_text: true,
		borderline: false,
		...gold,
	},
	...change,
});

const evaluate = (...words: string[]) => shop.run('evaluate', words);
const file = (name: string, rows: readonly object[]): string =>
	shop.write(name, rows.map((row) => JSON.stringify(row)).join('\n'));

describe('evaluate', {timeout: 30_000}, () => {
	test('prints precision, recall and F1 of verdict, frame and entities', async () => {
		const rows = [
			labelled('right', {
				entities: [
					entity('Việt Nam', 'COUNTRY', 'VN'),
					entity('Lào', 'COUNTRY', 'LA'),
					entity('5/5', 'DATE', '--05-05'),
				],
				entity_window_end: 45,
				lines: {furniture: [3]},
			}),
			labelled('wrong', {}, {partners: ['LA', 'TH'], date_iso: '2024-06-06', borderline: true}),
			labelled('none', {text: 'Giá vàng hôm nay giảm mạnh.'}, {is_cooperation: false, scope: null}),
		];
		const {out, err, code} = await evaluate(file('labels.jsonl', rows));
		expect({err, code}).toEqual({err: '', code: 0});
		const row = (name: string): string => out.split('\n').find((line) => line.startsWith(`${name} `)) ?? '';
		expect(row('detection, clear texts')).toMatch(/1\.000\s+1\.000\s+1\.000 {2}1\/1\/1$/u);
		expect(row('detection, all texts')).toMatch(/2\/2\/2$/u);
		expect(row('partners')).toMatch(/1\.000\s+0\.667\s+0\.800 {2}2\/2\/3$/u);
		expect(row('date right where the text holds it')).toMatch(/0\.500 {2}1\/2$/u);
		expect(row('country, strict')).toMatch(/2\/2\/2$/u);
		expect(row('date, strict')).toMatch(/1\/1\/1$/u);
		expect(out).not.toContain('[Đức]');
	});

	test('--errors lists each wrong answer with its text and words', async () => {
		const rows = [
			labelled('wrong', {entities: [entity('Hà Nội', 'ORG', 'x')], entity_window_end: 100}, {partners: ['TH']}),
		];
		const {out} = await evaluate(file('errors.jsonl', rows), '--errors');
		expect(out).toContain('wrong  partners: LA, labelled TH');
		expect(out).toMatch(/wrong {2}missed organisation \d+: .*\[Hà Nội\]/u);
		expect(out).toMatch(/wrong {2}wrongly found place \d+: .*\[Hà Nội\]/u);
	});

	test('mentions in credits can be left out of the count', async () => {
		const rows = [
			labelled('credit', {entities: [entity('Lào', 'COUNTRY', 'LA', {in_credit: true})], entity_window_end: 20}),
		];
		const {out} = await evaluate(file('credit.jsonl', rows), '--json');
		const {figures} = JSON.parse(out) as {figures: Record<string, {wanted: number}>};
		expect(figures['all types, strict']?.wanted).toBe(1);
		expect(figures['all types, without credits, strict']?.wanted).toBe(0);
	});

	test('reads labelled statements, with their texts beside the labels', async () => {
		shop.write('seeds/a.txt', TEXT);
		const labels = {
			id: 'a.txt',
			statements: [
				{start: 28, end: 60, act: 'agree', speaker: [], addressee: [], tense: 'done', negated: false, cue_start: 30},
			],
		};
		const {out, code} = await evaluate(file('eval/statements.jsonl', [labels]));
		expect(code).toBe(0);
		expect(out).toMatch(/statements found\s.*\/1$/mu);
	});

	test('a party can be labelled by where the text names it', () => {
		const text = 'Đoàn Peru hứa với trường Mẫu hai máy tiện.';
		const said = {start: 0, end: text.length, act: 'promise', tense: 'future', negated: false} as const;
		const [speaker, addressee] = [
			{start: 0, end: 9},
			{start: 18, end: 28},
		];
		const scores = new StatementScores();
		const labels = [{...said, speaker: [speaker], addressee: [addressee], cue_start: 10}];
		const found = {eventClass: {plover: 'CONSULT', cameo: '03'}, about: '', ...said} as const;
		scores.add({id: 'a', statements: labels}, text, [{...found, speaker: ['Đoàn Peru'], addressee: ['trường Mẫu']}]);
		expect(scores.mistakes).toEqual([]);
		scores.add({id: 'b', statements: labels}, text, [{...found, speaker: ['Peru'], addressee: []}]);
		expect(scores.mistakes.map(({what, words}) => `${what}: ${words}`)).toEqual([
			'speaker 0: Peru, labelled Đoàn Peru',
			'addressee 0: nobody, labelled trường Mẫu',
		]);
	});

	test('scores story pairs, whose texts lie in a file beside', async () => {
		file('few-texts.jsonl', [
			{id: 'x', url: null, title: null, date: '2024-05-05', text: TEXT},
			{id: 'y', url: null, title: null, date: '2024-05-05', text: TEXT},
		]);
		const second = TEXT.split('\n')[1] ?? '';
		const [start, end] = [TEXT.indexOf(second), TEXT.indexOf(second) + second.length];
		const alignment = [[start, end, start, end]];
		const {out, code} = await evaluate(file('few-pairs.jsonl', [{a: 'x', b: 'y', level: 'same_text', alignment}]));
		expect(code).toBe(0);
		expect(out).toMatch(/^same text\s.*1\/1\/1$/mu);
		expect(out).toMatch(/^sentences placed\s.*1\/1$/mu);
		expect(out).toMatch(/^placed wrongly\s.*0\/1$/mu);
	});

	test('a pair without its text is told', async () => {
		file('lone-texts.jsonl', [{id: 'x', text: TEXT}]);
		const {err, code} = await evaluate(file('lone-pairs.jsonl', [{a: 'x', b: 'y', level: 'different'}]));
		expect({err, code}).toEqual({err: 'lone-pairs.jsonl: the text y of a pair is missing\n', code: 1});
	});

	test.each([
		['a missing file', () => 'none.jsonl', 'none.jsonl: there is no such file'],
		['an empty file', () => shop.write('empty.jsonl', '\n'), 'empty.jsonl: it is empty'],
		['broken JSON', () => shop.write('bad.jsonl', '{"gold"'), 'bad.jsonl: line 1 is not valid JSON'],
		[
			'another format',
			() => shop.write('other.jsonl', '{"a":1}'),
			'other.jsonl: its lines have neither "gold" nor "statements" nor "level" nor "window_end"',
		],
	])('%s is told in one line', async (_what, labels, said) => {
		const {out, err, code} = await evaluate(labels());
		expect({out, err, code}).toEqual({out: '', err: `${said}\n`, code: 1});
	});

	test('without labels it says what to give', async () => {
		const {err, code} = await evaluate();
		expect(code).toBe(2);
		expect(err).toContain('Which labels?');
	});
});
