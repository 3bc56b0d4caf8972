import type {NoteTold} from '../messages/note-frame.ts';

/** Says something to the script that opened this frame. */
export type Tell = (told: NoteTold) => void;

/**
 * The way to the script that opened this frame: a channel, of which the page around hears nothing. It is taken only from
 * whoever knows the frame's secret; what is said before is kept until then.
 */
export function openTelling(secret: string): Tell {
	let port: MessagePort | undefined;
	const early: NoteTold[] = [];
	addEventListener('message', ({source, data, ports: [first]}) => {
		if (port || source !== parent || data !== secret || !first) return;
		port = first;
		for (const told of early) port.postMessage(told);
	});
	return (told) => {
		if (port) port.postMessage(told);
		else early.push(told);
	};
}
