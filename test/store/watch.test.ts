import 'fake-indexeddb/auto';
import {expect, onTestFinished, test, vi} from 'vitest';
import {keep, remove} from '../../src/store/annotations.ts';
import {READER} from '../../src/store/databases.ts';
import {withReader} from '../../src/store/reader.ts';
import {type Live, later, watchAnnotations, watchLibrary} from '../../src/store/watch.ts';
import {draft} from './draft.ts';
import {deleteDatabase} from './open.ts';

const NOW = '2026-11-22T08:00:00.000Z';

/** Follows a view; the function waits until a value comes that holds. */
function follow<Value>(view: Live<Value>): (holds: (value: Value) => boolean) => Promise<Value> {
	const values: Value[] = [];
	let wake = (): void => undefined;
	let refuse = (_thrown: unknown): void => undefined;
	const subscription = view.subscribe({
		next(value) {
			values.push(value);
			wake();
		},
		error: (thrown) => refuse(thrown),
	});
	onTestFinished(() => subscription.unsubscribe());
	return async (holds) => {
		for (;;) {
			const found = values.find(holds);
			if (found !== undefined) return found;
			await new Promise<void>((resolve, reject) => {
				wake = resolve;
				refuse = reject;
			});
		}
	};
}

test('a view that comes first, and has to open the database, follows it all the same', async () => {
	const until = follow(watchAnnotations(draft().article.key));
	expect(await until(() => true)).toEqual([]);
	const kept = await withReader((database) => keep(database, draft(), 'a', NOW));
	expect(await until((all) => all.length > 0)).toEqual([kept]);
});

test('a view tells of its own article only', async () => {
	const article = {...draft().article, key: 'khac.example/1'};
	const until = follow(watchAnnotations(article.key));
	await withReader((database) => keep(database, draft({quote: 'b'}), 'b', NOW));
	const kept = await withReader((database) => keep(database, draft({article}), 'c', NOW));
	expect(await until((all) => all.length > 0)).toEqual([kept]);
});

test('the library lists the last changed first, and the deleted no more', async () => {
	await withReader((database) => keep(database, draft({quote: 'l'}), 'l', '2026-11-23T00:00:00.000Z'));
	const until = follow(watchLibrary());
	expect((await until(() => true)).annotations[0]).toMatchObject({id: 'l'});
	await withReader((database) => remove(database, 'l', 1, '2026-11-24T00:00:00.000Z'));
	const after = await until(({annotations}) => annotations.every(({id}) => id !== 'l'));
	expect(after).toMatchObject({whole: true});
});

test('a database that is deleted under a view is followed again', async () => {
	const until = follow(watchAnnotations('moi.example/1'));
	await until(() => true);
	await deleteDatabase(READER);
	const article = {...draft().article, key: 'moi.example/1'};
	const kept = await withReader((database) => keep(database, draft({article}), 'm', NOW));
	expect(await until((all) => all.length > 0)).toEqual([kept]);
});

test('a view that comes later leaves time to paint, and never begins once nobody follows it', () => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	const begun: number[] = [];
	const ended: number[] = [];
	const view: Live<string> = {
		subscribe(observer) {
			const number = begun.push(begun.length);
			observer.next('đây');
			return {unsubscribe: () => void ended.push(number)};
		},
	};
	const seen: string[] = [];
	const observer = {next: (value: string) => void seen.push(value), error: () => undefined};
	later(view).subscribe(observer).unsubscribe();
	const followed = later(view).subscribe(observer);
	expect(begun).toEqual([]);
	vi.runAllTimers();
	expect([begun.length, seen, ended]).toEqual([1, ['đây'], []]);
	followed.unsubscribe();
	expect(ended).toEqual([1]);
});
