import http from 'node:http';
import type {AddressInfo} from 'node:net';

/** A page that the local server answers with. */
export interface ServedPage {
	body: string | Uint8Array;
	/** Content type; HTML in UTF-8 where none is given. */
	type?: string;
}

/** A server on a free port of the loopback address. */
export interface LocalServer {
	/** "http://localhost:PORT" */
	origin: string;
	close(): Promise<void>;
}

/**
 * Serves pages by path ("/sample.html") on localhost; everything else is 404.
 * @param pages looked at on each request, so that a page may be added or changed while the server runs
 */
export async function servePages(pages: ReadonlyMap<string, ServedPage>): Promise<LocalServer> {
	const server = http.createServer((request, response) => {
		const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
		response.writeHead(page ? 200 : 404, {
			'content-type': page?.type ?? 'text/html; charset=utf-8',
			'cache-control': 'no-store',
		});
		response.end(page?.body ?? 'Not found');
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const {port} = server.address() as AddressInfo;
	return {
		origin: `http://localhost:${port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
