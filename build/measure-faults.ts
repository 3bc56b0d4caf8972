import {bundleExtension} from './bundle.ts';
import {openSession} from './drive/session.ts';
import {killBrowser} from './faults/kill-browser.ts';
import {type Kind, ROUNDS, stopInTheMidst} from './faults/rounds.ts';

// npm run measure-faults [-- ROUNDS [KILLS]]: stops the background in the midst of saves, imports, migrations and backups,
// 200 times in each browser unless told otherwise, and ends the browser with SIGKILL 20 times a second after a save.

const [rounds = 200, kills = 20] = process.argv.slice(2).map(Number);
const kinds = Object.keys(ROUNDS) as Kind[];
let damage = 0;

function tell(what: string, {lost, torn}: {lost: number; torn: number}): void {
	damage += lost + torn;
	process.stdout.write(`${what.padEnd(60)} ${lost} lost, ${torn} torn\n`);
}

const browsers = ['chromium', 'firefox'] as const;
const extensions = await Promise.all(browsers.map((browser) => bundleExtension(browser, `faults-${browser}`)));
for (const [index, browser] of browsers.entries()) {
	const extension = extensions[index] ?? '';
	const session = await openSession(browser, extension);
	const desk = await session.openExtensionPage('popup.html');
	await session.ask('tags.list', null);
	const each = Math.ceil(rounds / kinds.length);
	for (const [at, kind] of kinds.entries())
		tell(`${browser}: stopped ${each} times during ${kind}`, await stopInTheMidst(session, desk, kind, each, at + 1));
	await session.close();
	tell(`${browser}: killed ${kills} times a second after a save`, await killBrowser(browser, extension, kills));
}
process.exitCode = damage === 0 ? 0 : 1;
