import {parseArgs} from 'node:util';
import {type Browser, locateBrowser} from './browsers.ts';
import {bundleExtension} from './bundle.ts';
import {openSession} from './drive/session.ts';
import {killBrowser} from './faults/kill-browser.ts';
import {type Kind, ROUNDS, type Stopped, stopInTheMidst} from './faults/rounds.ts';

// node build/run.mjs measure-faults [--rounds N --kills N --browser B --kind K --seed S]: stops the background in the
// midst of saves, imports, migrations and backups, 200 times in each browser unless told otherwise, and ends the browser
// with SIGKILL 20 times a second after a save. Tells how far it is on stderr; the last line sums up.

const {values} = parseArgs({
	options: {
		rounds: {type: 'string', default: '200'},
		kills: {type: 'string', default: '20'},
		browser: {type: 'string', multiple: true},
		kind: {type: 'string', multiple: true},
		seed: {type: 'string', default: '1'},
	},
});
const browsers = (['chromium', 'firefox'] as const).filter((one) => values.browser?.includes(one) ?? true);
const kinds = (Object.keys(ROUNDS) as Kind[]).filter((kind) => values.kind?.includes(kind) ?? true);
const [rounds, kills, seed] = [values.rounds, values.kills, values.seed].map(Number) as [number, number, number];
if (browsers.length === 0 || kinds.length === 0 || [rounds, kills, seed].some(Number.isNaN)) {
	process.stderr.write(
		`Browsers: chromium, firefox. Kinds: ${Object.keys(ROUNDS).join(', ')}. The rest are numbers.\n`,
	);
	process.exit(2);
}

/** Rounds after which the browser is opened anew, so that none is judged by the leavings of too many before it. */
const IN_ONE_BROWSER = 25;
const sum = {stops: 0, brokeOff: 0, kills: 0, lost: 0, torn: 0};

function tell(what: string, {lost, torn}: {lost: number; torn: number}): void {
	sum.lost += lost;
	sum.torn += torn;
	process.stdout.write(`${what.padEnd(76)} ${lost} lost, ${torn} torn\n`);
}

async function stops(browser: Browser, extension: string, kind: Kind, count: number, from: number): Promise<Stopped> {
	const session = await openSession(browser, extension);
	// It opens no database itself: one that does would bring back what a round has deleted.
	const desk = await session.openExtensionPage('popup.html');
	await session.ask('tags.list', null);
	const stopped = await stopInTheMidst(session, desk, kind, count, from, ({rounds: done, lost, torn}) =>
		process.stderr.write(`${browser}, ${kind}: ${done} of ${count}, ${lost} lost, ${torn} torn\n`),
	);
	await session.close();
	return stopped;
}

async function stopAll(browser: Browser, extension: string, kind: Kind, count: number): Promise<void> {
	for (let done = 0; done < count; done += IN_ONE_BROWSER) {
		const some = Math.min(IN_ONE_BROWSER, count - done);
		const from = seed * 1000 + done + kinds.indexOf(kind);
		const stopped = await stops(browser, extension, kind, some, from);
		sum.stops += stopped.rounds;
		sum.brokeOff += stopped.brokeOff;
		tell(`${browser}: stopped ${stopped.rounds} times during ${kind}, ${stopped.brokeOff} broke it off`, stopped);
	}
}

const startedAt = performance.now();
for (const browser of browsers) locateBrowser(browser);
for (const browser of browsers) {
	const extension = await bundleExtension(browser, `faults-${browser}`);
	for (const kind of kinds) if (rounds > 0) await stopAll(browser, extension, kind, Math.ceil(rounds / kinds.length));
	if (kills > 0) {
		tell(`${browser}: killed ${kills} times a second after a save`, await killBrowser(browser, extension, kills));
		sum.kills += kills;
	}
}
const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1);
process.stdout.write(
	`${sum.stops} stops, ${sum.brokeOff} of them in the midst, and ${sum.kills} kills in ${minutes} minutes: ${sum.lost} lost, ${sum.torn} torn\n`,
);
process.exitCode = sum.lost + sum.torn === 0 ? 0 : 1;
