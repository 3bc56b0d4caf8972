import {browser} from '../browser.ts';
import type {Result} from '../messages.ts';

/** Who sent a call. */
export interface Sender {
	/** One of the extension's own pages or its background, not a page's content script. */
	own: boolean;
	/** The tab it came from, if any, and the frame within. */
	tab: number | null;
	frame: number;
	/** Address of the sending document. */
	address: string;
	/** The sender's own name of this call; the same when it is sent again because no answer came. */
	call: string;
	/** From a private window: nothing is remembered of it that the reader did not ask for. */
	fleeting: boolean;
}

/** Decides on a call before it is answered: its payload, parsed, or why it is refused. */
export type Admit = (name: string, payload: unknown, sender: Sender) => Result<unknown>;

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type RawSender = Parameters<Listener>[1];
type Answer = (payload: never, sender: Sender) => Result<unknown> | Promise<Result<unknown>>;

/** Milliseconds before a call without an answer is sent again: the background may just have been stopped. */
const SEND_AGAIN_AFTER = [50, 400];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isResult = (value: unknown): value is Result<unknown> => isObject(value) && 'ok' in value;
const detailOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** A version 4 UUID. `crypto.randomUUID` is missing on http pages. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * Sends until somebody answers. Sending twice is safe: a call either changes nothing the second time or is known by its id.
 * @param pauses milliseconds before each further try
 */
export async function send(
	once: () => Promise<unknown>,
	pauses: readonly number[] = SEND_AGAIN_AFTER,
): Promise<Result<unknown>> {
	let detail = 'no answer';
	for (const pause of [...pauses, null]) {
		try {
			const answer = await once();
			if (isResult(answer)) return answer;
		} catch (thrown) {
			detail = detailOf(thrown);
			if (!browser.runtime?.id || /context invalidated/iu.test(detail))
				return {ok: false, code: 'extension-gone', detail};
		}
		if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause));
	}
	return {ok: false, code: 'unknown', detail};
}

function senderOf(raw: RawSender, call: unknown): Sender | null {
	if (raw.id !== browser.runtime.id) return null;
	const address = raw.url ?? '';
	return {
		own: address.startsWith(browser.runtime.getURL('')),
		tab: raw.tab?.id ?? null,
		frame: raw.frameId ?? 0,
		address,
		call: typeof call === 'string' ? call : '',
		fleeting: raw.tab?.incognito ?? false,
	};
}

async function answerOne(answers: object, admit: Admit, message: object, raw: RawSender): Promise<Result<unknown>> {
	const {call, id, payload}: {call?: unknown; id?: unknown; payload?: unknown} = message;
	const sender = senderOf(raw, id);
	if (!sender) return {ok: false, code: 'bad-input', detail: 'a stranger called'};
	if (typeof call !== 'string' || !Object.hasOwn(answers, call))
		return {ok: false, code: 'bad-input', detail: 'no such call'};
	const given = (answers as Record<string, Answer>)[call] as Answer;
	try {
		const admitted = admit(call, payload ?? null, sender);
		return admitted.ok ? await given(admitted.value as never, sender) : admitted;
	} catch (thrown) {
		return {ok: false, code: 'unknown', detail: detailOf(thrown)};
	}
}

/**
 * Answers every message that is a call; others (events) are left to those who listen to them. Answers go through
 * `sendResponse`: a promise that a listener returns is no answer to Chromium's own API, which content scripts use.
 */
export function answer(answers: object, admit: Admit): void {
	const listen = (message: unknown, raw: RawSender, sendResponse: (answer: unknown) => void): true | undefined => {
		if (!isObject(message) || !('call' in message)) return;
		void answerOne(answers, admit, message, raw).then(sendResponse);
		return true;
	};
	browser.runtime.onMessage.addListener(listen as Listener);
}
