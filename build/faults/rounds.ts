import {random} from '../anchors/edits.ts';
import {type DrivenPage, evaluate, type Session} from '../drive/session.ts';
import {forgetCopies, type Held, importMany, plantOld, readHeld, saveMany, tornCopies} from './in-page.ts';

/** What rounds found: acknowledged records that are gone, records or copies that are not whole, halves of imports. */
export interface Damage {
	lost: number;
	torn: number;
}

/** A round: what it found, and whether the stop broke something off, which then was not acknowledged. */
interface Outcome extends Damage {
	brokeOff: boolean;
}

/** A round: something is under way, the background is stopped in its midst, and what lies on the disk is looked at. */
type Round = (session: Session, desk: DrivenPage, mark: string, kill: () => Promise<void>) => Promise<Outcome>;

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds in which a background that was stopped must answer again; a crowded machine takes its time. */
const PATIENCE = 60_000;

/** Wakes the background and has it open its database. Asks again where the call met the background's end. */
async function wake(session: Session): Promise<void> {
	const end = Date.now() + PATIENCE;
	for (;;) {
		const answer = await session.ask('tags.list', null).catch(() => null);
		if (answer?.ok) return;
		if (Date.now() > end) throw new Error(`The background does not answer: ${JSON.stringify(answer)}`);
		await sleep(100);
	}
}

/** What lies on the disk after the background has opened its database anew. */
async function held(session: Session, desk: DrivenPage): Promise<Held> {
	await wake(session);
	return evaluate(desk, readHeld, null);
}

const missing = (wanted: readonly string[], {whole}: {whole: readonly string[]}): number => {
	const there = new Set(whole);
	return wanted.filter((id) => !there.has(id)).length;
};

const SAVED = 12;

const save: Round = async (session, desk, mark, kill) => {
	const [acknowledged] = await Promise.all([evaluate(desk, saveMany, {count: SAVED, mark}), kill()]);
	const found = await held(session, desk);
	return {lost: missing(acknowledged, found), torn: found.torn.length, brokeOff: acknowledged.length < SAVED};
};

const IMPORTED = 400;

const take: Round = async (session, desk, mark, kill) => {
	const [acknowledged] = await Promise.all([evaluate(desk, importMany, {count: IMPORTED, mark}), kill()]);
	const found = await held(session, desk);
	const came = found.whole.filter((id) => id.startsWith(`${mark}-`)).length;
	const half = came !== 0 && came !== IMPORTED ? 1 : 0;
	return {
		lost: acknowledged && came !== IMPORTED ? 1 : 0,
		torn: found.torn.length + half,
		brokeOff: !acknowledged,
	};
};

const OLD = 400;

/** Plants the old database once the background sleeps; again where a late event woke it and it opened its own first. */
async function plant(session: Session, desk: DrivenPage, mark: string): Promise<void> {
	for (let tries = 3; ; tries--) {
		await session.stopBackground();
		try {
			return await evaluate(desk, plantOld, {count: OLD, mark});
		} catch (thrown) {
			if (tries === 0 || !String(thrown).includes('VersionError')) throw thrown;
		}
	}
}

const migrate: Round = async (session, desk, mark, kill) => {
	await plant(session, desk, mark);
	const [answer] = await Promise.all([session.ask('tags.list', null).catch(() => null), kill()]);
	const found = await held(session, desk);
	const planted = Array.from({length: OLD}, (_, at) => `${mark}-${at}`);
	return {lost: missing(planted, found), torn: found.torn.length, brokeOff: !answer?.ok};
};

const COPIED = 4;

const backUp: Round = async (session, desk, mark, kill) => {
	await evaluate(desk, forgetCopies, null);
	const [acknowledged] = await Promise.all([evaluate(desk, saveMany, {count: COPIED, mark}), kill()]);
	const found = await held(session, desk);
	const torn = found.torn.length + (await evaluate(desk, tornCopies, null));
	return {lost: missing(acknowledged, found), torn, brokeOff: acknowledged.length < COPIED};
};

/** What can be under way when the background is stopped. */
export const ROUNDS = {save, import: take, migration: migrate, backup: backUp} as const;

/** A kind of round. */
export type Kind = keyof typeof ROUNDS;

/** Longest wait before the stop, in milliseconds: what is under way takes about as long. */
const LONGEST_WAIT = 350;

/** Stops of one kind, and what they came to. */
export interface Stopped extends Damage {
	rounds: number;
	/** In how many of them something was broken off: the others came before or after the work. */
	brokeOff: number;
}

/**
 * Stops the background so many times in the midst of something, each time at another moment.
 * @param tell called after each round with what there is so far
 */
export async function stopInTheMidst(
	session: Session,
	desk: DrivenPage,
	kind: Kind,
	rounds: number,
	seed: number,
	tell: (sum: Stopped) => void = () => undefined,
): Promise<Stopped> {
	const chance = random(seed);
	const sum: Stopped = {rounds: 0, lost: 0, torn: 0, brokeOff: 0};
	for (let round = 0; round < rounds; round++) {
		const wait = chance() * LONGEST_WAIT;
		const kill = async () => {
			await sleep(wait);
			await session.stopBackground();
		};
		const {lost, torn, brokeOff} = await ROUNDS[kind](session, desk, `${kind}${seed}x${round}`, kill);
		sum.rounds += 1;
		sum.lost += lost;
		sum.torn += torn;
		sum.brokeOff += brokeOff ? 1 : 0;
		tell(sum);
	}
	return sum;
}
