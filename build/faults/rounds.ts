import {random} from '../anchors/edits.ts';
import {type DrivenPage, evaluate, type Session} from '../drive/session.ts';
import {forgetCopies, importMany, plantOld, readHeld, saveMany, tornCopies} from './in-page.ts';

/** What a round found: acknowledged records that are gone, records or copies that are not whole, halves of imports. */
export interface Damage {
	lost: number;
	torn: number;
}

/** A round: something is under way, the background is stopped in its midst, and what lies on the disk is looked at. */
type Round = (session: Session, desk: DrivenPage, mark: string, kill: () => Promise<void>) => Promise<Damage>;

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Wakes the background and has it open its database, then reads the disk. */
async function held(session: Session, desk: DrivenPage) {
	await session.ask('tags.list', null);
	return evaluate(desk, readHeld, null);
}

const missing = (wanted: readonly string[], {whole}: {whole: readonly string[]}): number => {
	const there = new Set(whole);
	return wanted.filter((id) => !there.has(id)).length;
};

const save: Round = async (session, desk, mark, kill) => {
	const [acknowledged] = await Promise.all([evaluate(desk, saveMany, {count: 12, mark}), kill()]);
	const found = await held(session, desk);
	return {lost: missing(acknowledged, found), torn: found.torn.length};
};

const IMPORTED = 400;

const take: Round = async (session, desk, mark, kill) => {
	const [acknowledged] = await Promise.all([evaluate(desk, importMany, {count: IMPORTED, mark}), kill()]);
	const found = await held(session, desk);
	const came = found.whole.filter((id) => id.startsWith(`${mark}-`)).length;
	const half = came !== 0 && came !== IMPORTED ? 1 : 0;
	return {lost: acknowledged && came !== IMPORTED ? 1 : 0, torn: found.torn.length + half};
};

const OLD = 400;

const migrate: Round = async (session, desk, mark, kill) => {
	await session.stopBackground();
	await evaluate(desk, plantOld, {count: OLD, mark});
	await Promise.all([session.ask('tags.list', null).catch(() => null), kill()]);
	const found = await held(session, desk);
	const planted = Array.from({length: OLD}, (_, at) => `${mark}-${at}`);
	return {lost: missing(planted, found), torn: found.torn.length};
};

const backUp: Round = async (session, desk, mark, kill) => {
	await evaluate(desk, forgetCopies, null);
	const [acknowledged] = await Promise.all([evaluate(desk, saveMany, {count: 4, mark}), kill()]);
	const found = await held(session, desk);
	return {lost: missing(acknowledged, found), torn: found.torn.length + (await evaluate(desk, tornCopies, null))};
};

/** What can be under way when the background is stopped. */
export const ROUNDS = {save, import: take, migration: migrate, backup: backUp} as const;

/** A kind of round. */
export type Kind = keyof typeof ROUNDS;

/** Longest wait before the stop, in milliseconds: what is under way takes about as long. */
const LONGEST_WAIT = 350;

/** Stops the background so many times in the midst of something, each time at another moment. */
export async function stopInTheMidst(
	session: Session,
	desk: DrivenPage,
	kind: Kind,
	rounds: number,
	seed: number,
): Promise<Damage> {
	const chance = random(seed);
	const sum = {lost: 0, torn: 0};
	for (let round = 0; round < rounds; round++) {
		const wait = chance() * LONGEST_WAIT;
		const kill = async () => {
			await sleep(wait);
			await session.stopBackground();
		};
		const {lost, torn} = await ROUNDS[kind](session, desk, `${kind}${seed}x${round}`, kill);
		sum.lost += lost;
		sum.torn += torn;
	}
	return sum;
}
