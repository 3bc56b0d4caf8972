import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Brief, isNamedIn, isOfKind, pack, spellingIn, unpack} from '../../src/store/briefs.ts';

const code = fc.string({minLength: 1, maxLength: 6}).filter((text) => !text.includes('\n'));
const codes = fc.array(code, {maxLength: 4});
const actor = fc.record({
	who: code,
	name: code,
	country: fc.option(fc.constantFrom('VN', 'IS'), {nil: null}),
	office: fc.constant(null),
});
const actors = fc.array(actor, {maxLength: 3});
const brief = fc.record({
	key: code,
	day: fc.constantFrom('2031-03-12', '2030-01'),
	partners: codes,
	sectors: codes,
	kinds: codes,
	entities: codes,
	actors,
	bodies: actors,
});

/** All that a brief says: its lists are read when they are asked for. */
const plain = ({key, day, partners, sectors, kinds, entities, actors, bodies}: Brief): Brief => ({
	key,
	...(day === undefined ? {} : {day}),
	partners,
	sectors,
	kinds,
	...(entities && {entities}),
	...(actors && {actors}),
	...(bodies && {bodies}),
});

test('briefs come out of a pack as they went in, in their order', () => {
	fc.assert(
		fc.property(fc.array(brief, {maxLength: 12}), (briefs) => {
			expect(unpack(structuredClone(pack(briefs))).map(plain)).toEqual(briefs);
		}),
	);
});

test('in a pack the same are named as outside', () => {
	fc.assert(
		fc.property(fc.array(brief, {maxLength: 12}), fc.nat(), code, (briefs, pick, other) => {
			const names = briefs.flatMap(({entities, actors: some}) => [...entities, ...some.map(({who}) => who)]);
			const packed = unpack(pack(briefs));
			for (const id of [other, names[pick % Math.max(1, names.length)] ?? other]) {
				const plainly = briefs.map((one) => isNamedIn(one, id));
				expect(packed.map((one) => isNamedIn(one, id))).toEqual(plainly);
				expect(plainly).toEqual(
					briefs.map(({entities, actors: some}) => [...entities, ...some.map(({who}) => who)].includes(id)),
				);
			}
		}),
	);
});

test('in a pack articles report the same kinds, and spell a person the same way', () => {
	fc.assert(
		fc.property(fc.array(brief, {maxLength: 12}), fc.nat(), code, (briefs, pick, other) => {
			const packed = unpack(pack(briefs));
			const acting = briefs.flatMap(({actors: some}) => some);
			const {who, name} = acting[pick % Math.max(1, acting.length)] ?? {who: other, name: null};
			expect(spellingIn(packed, who)).toBe(acting.find((one) => one.who === who)?.name ?? null);
			expect(spellingIn(briefs, who)).toBe(spellingIn(packed, who));
			expect(name === null).toBe(spellingIn(packed, who) === null);
			const wanted = new Set([other, ...(briefs[pick % Math.max(1, briefs.length)]?.kinds ?? [])]);
			const plainly = briefs.map(({kinds}) => kinds.some((kind) => wanted.has(kind)));
			expect(packed.map((one) => isOfKind(one, wanted))).toEqual(plainly);
			expect(briefs.map((one) => isOfKind(one, wanted))).toEqual(plainly);
		}),
	);
});

test('what the first versions did not know of an article is empty', () => {
	const old: Brief = {key: 'bao.example/1', partners: ['IS'], sectors: [], kinds: []};
	expect(unpack(pack([old])).map(plain)).toEqual([{...old, entities: [], actors: [], bodies: []}]);
});
