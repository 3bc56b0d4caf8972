import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {DrivenPage, Session} from '../../build/drive/session.ts';
import {killBrowser} from '../../build/faults/kill-browser.ts';
import {type Kind, ROUNDS, stopInTheMidst} from '../../build/faults/rounds.ts';
import {inProject} from '../../build/root.ts';
import {BROWSERS, openBrowser} from './open.ts';

const NOTHING = {lost: 0, torn: 0};
/** Stops of each kind, and ends of the whole browser; measure-faults makes fifty and twenty. */
const ROUNDS_HERE = 3;
const KILLS_HERE = 1;

describe.each(BROWSERS)('faults in %s', (browser) => {
	let session: Session;
	let desk: DrivenPage;
	beforeAll(async () => {
		session = await openBrowser(browser);
		// It opens no database itself: one that does would bring back what a round has deleted.
		desk = await session.openExtensionPage('popup.html');
		await session.ask('tags.list', null);
	});
	afterAll(() => session.close());

	test.each(Object.keys(ROUNDS) as Kind[])(
		'the background stopped during %s: nothing lost, nothing torn',
		async (kind) => {
			expect(await stopInTheMidst(session, desk, kind, ROUNDS_HERE, 11)).toMatchObject(NOTHING);
		},
	);

	test.runIf(process.platform === 'linux')('the browser killed a second after a save: it is there', async () => {
		expect(await killBrowser(browser, inProject('dist', `test-${browser}`), KILLS_HERE)).toEqual(NOTHING);
	});
});
