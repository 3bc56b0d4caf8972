import {appendFileSync} from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Browser} from '../browsers.ts';

/** Names the file into which every request that reaches a dead end is written, one a line; without it none is. */
const RECORD = 'BANG_GIAO_REQUESTS';

/** Whether requests are written down. */
export const isRecording = (): boolean => process.env[RECORD] !== undefined;

/** Who asked: a web page that was opened (`served`: for itself), the extension, or whatever else runs in the browser. */
export type Sender = 'served' | 'page' | 'extension' | 'other';

/** Writes a request down, where that is wanted. */
export function record(browser: Browser, sender: Sender, what: string): void {
	const file = process.env[RECORD];
	if (file) appendFileSync(file, `${browser}\t${sender}\t${what}\n`);
}

/** A proxy that answers every request with 502: with it as the browser's proxy nothing leaves the machine. */
export interface DeadEnd {
	port: number;
	close(): void;
}

/** Opens the proxy of a browser. */
export async function openDeadEnd(browser: Browser): Promise<DeadEnd> {
	const server = http.createServer((request, response) => {
		record(browser, 'other', `${request.method} ${request.url}`);
		response.statusCode = 502;
		response.end();
	});
	server.on('connect', (request, socket) => {
		record(browser, 'other', `CONNECT ${request.url}`);
		socket.end('HTTP/1.1 502 blocked\r\n\r\n');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	server.unref();
	return {
		port: (server.address() as AddressInfo).port,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
