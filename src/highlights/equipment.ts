import type {locate, prepare} from '../annotation/anchor.ts';
import {ask} from '../messages.ts';
import type {Attention, FirstAct} from './attend.ts';
import type {Session} from './session.ts';

/**
 * What the second bundle (interact.js) brings: a page whose reader does nothing pays for neither card nor editor, and one
 * on which nothing is kept does not pay for finding annotations again.
 */
export interface Equipment {
	attend(document: Document, session: Session, changed: () => void, first: FirstAct): Attention;
	prepare: typeof prepare;
	locate: typeof locate;
}

/** A symbol: an element of the page would answer for a name. */
const EQUIPMENT: unique symbol = Symbol.for('bang-giao.equipment');

/** The isolated world of the content scripts, where the second bundle leaves what it brings. */
type World = {[EQUIPMENT]?: Equipment};

/** Leaves the equipment for `equip`. */
export function bring(equipment: Equipment): void {
	(globalThis as World)[EQUIPMENT] = equipment;
}

let coming: Promise<Equipment | null> | null = null;

async function bringIn(): Promise<Equipment | null> {
	const world = globalThis as World;
	if (!world[EQUIPMENT]) await ask('page.equip', {part: 'interact'});
	// What did not come may come the next time.
	if (!world[EQUIPMENT]) coming = null;
	return world[EQUIPMENT] ?? null;
}

/** The equipment; its code comes into the page once, when it is first asked for. Null where it cannot come. */
export function equip(): Promise<Equipment | null> {
	coming ??= bringIn();
	return coming;
}
