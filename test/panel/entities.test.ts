import {describe, expect, test} from 'vitest';
import {groupNamed, nextPlace} from '../../src/panel/entities.ts';
import type {Mention} from '../../src/tags/mention.ts';

const mention = (start: number, type: Mention['type'], name: string, more: Partial<Mention> = {}): Mention => ({
	start,
	end: start + name.length,
	surface: name,
	type,
	name,
	reason: 'test',
	...more,
});

describe('groupNamed', () => {
	test('lists each thing once, the most often named first', () => {
		const [places] = groupNamed([
			mention(0, 'place', 'Huế'),
			mention(10, 'place', 'Hà Nội'),
			mention(20, 'place', 'Hà Nội'),
		]);
		expect(places?.named.map(({name, places: at}) => [name, at.length])).toEqual([
			['Hà Nội', 2],
			['Huế', 1],
		]);
	});

	test('one record under two names is one thing', () => {
		const groups = groupNamed([
			mention(0, 'country', 'Nhật', {entity: 'JP'}),
			mention(9, 'country', 'Nhật Bản', {entity: 'JP'}),
		]);
		expect(groups[0]?.named).toHaveLength(1);
	});

	test('takes the mention that tells the office', () => {
		const office = {title: 'Bộ trưởng', organisation: 'Bộ Y tế', by: 'text'} as const;
		const groups = groupNamed([mention(0, 'person', 'Lê Mẫu'), mention(30, 'person', 'Lê Mẫu', {office})]);
		expect(groups[0]?.named[0]?.best.office).toEqual(office);
	});

	test('keeps one order of kinds and leaves bare titles out', () => {
		const groups = groupNamed([
			mention(0, 'date', '2025'),
			mention(5, 'role', 'Bộ trưởng'),
			mention(20, 'country', 'Lào'),
			mention(30, 'person', 'Lê Mẫu'),
		]);
		expect(groups.map(({type}) => type)).toEqual(['person', 'country', 'date']);
	});
});

test('nextPlace goes through the places and begins again', () => {
	const [group] = groupNamed([mention(0, 'place', 'Huế'), mention(9, 'place', 'Huế')]);
	const named = group?.named[0];
	if (!named) throw new Error('nothing named');
	const [first, second] = named.places;
	expect(nextPlace(named, null)).toBe(first);
	expect(nextPlace(named, first ?? null)).toBe(second);
	expect(nextPlace(named, second ?? null)).toBe(first);
});
