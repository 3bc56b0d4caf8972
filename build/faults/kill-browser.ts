import {mkdtempSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Browser} from '../browsers.ts';
import {processesOn} from '../drive/processes.ts';
import {evaluate, openSession} from '../drive/session.ts';
import {readHeld, saveMany} from './in-page.ts';
import type {Damage} from './rounds.ts';

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds between an acknowledged save and the end of the browser. */
const AFTER = 1000;

/** Ends a browser with SIGKILL so many times, each time a second after a save was acknowledged, and looks what is left. */
export async function killBrowser(browser: Browser, extension: string, rounds: number): Promise<Damage> {
	const profile = mkdtempSync(path.join(os.tmpdir(), `bang-giao-kill-${browser}-`));
	const acknowledged: string[] = [];
	const sum = {lost: 0, torn: 0};
	for (let round = 0; round <= rounds; round++) {
		const session = await openSession(browser, extension, {profile});
		const desk = await session.openExtensionPage('options.html');
		await session.ask('tags.list', null);
		const found = await evaluate(desk, readHeld, null);
		sum.lost += acknowledged.filter((id) => !found.whole.includes(id)).length;
		sum.torn += found.torn.length;
		if (round === rounds) {
			await session.close();
			break;
		}
		acknowledged.push(...(await evaluate(desk, saveMany, {count: 3, mark: `kill${round}`})));
		await sleep(AFTER);
		for (const process_ of processesOn(profile)) process.kill(process_, 'SIGKILL');
		await session.close().catch(() => undefined);
	}
	if (acknowledged.length < rounds) throw new Error(`Only ${acknowledged.length} saves were acknowledged.`);
	return sum;
}
