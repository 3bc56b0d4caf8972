import {admit} from '../../src/messages/admit.ts';
import type {Sender} from '../../src/messages/wire.ts';
import {hold} from './check.ts';

const page: Sender = {own: false, tab: 1, frame: 0, address: 'https://bao.example/a.html', call: 'c', fleeting: false};

/** A message of a page, `{name, payload}`: it is answered or refused, nothing is thrown, and no prototype is touched. */
export function fuzz(data: Buffer): void {
	let message: unknown;
	try {
		message = JSON.parse(data.toString('utf8'));
	} catch {
		return;
	}
	const {name, payload} = Object(message) as {name?: unknown; payload?: unknown};
	for (const sender of [page, {...page, own: true}]) {
		const result = admit(String(name), payload, sender);
		hold(typeof result.ok === 'boolean', 'no result');
		hold(Object.keys(Object.prototype).length === 0, 'the prototype of all objects was written to');
	}
}
