// Run in a page of the extension: each function is sent there as it stands, so none may use what lies outside it.

/** What lies in the store, as the disk gives it. */
export interface Held {
	/** Ids of whole records. */
	whole: string[];
	/** Ids of records whose parts do not belong together. */
	torn: string[];
	/** Parts of imports that are held aside. */
	incoming: number;
	version: number;
}

type Api = {
	runtime: {sendMessage(message: object): Promise<{ok: boolean} | undefined>};
	storage: {local: {get(key: null): Promise<Record<string, unknown>>; set(values: object): Promise<void>}};
};

/** Saves one record after the other; tells which of them were acknowledged. */
export async function saveMany({count, mark}: {count: number; mark: string}): Promise<string[]> {
	const {chrome} = globalThis as unknown as {chrome: Api};
	const acknowledged: string[] = [];
	for (let at = 0; at < count; at++) {
		const id = crypto.randomUUID();
		const quote = `${mark} ${at} `.repeat(300).trim();
		const payload = {
			article: {key: `bao.example/${mark}`, partners: [], sectors: [], kinds: []},
			selectors: [{type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: ''}],
			quote,
			snapshot: quote,
			colour: 'yellow',
			note: String(quote.length),
			tags: [mark],
		};
		const late = new Promise<undefined>((resolve) => setTimeout(resolve, 2000));
		const sent = chrome.runtime.sendMessage({call: 'annotation.keep', id, payload}).catch(() => undefined);
		const answer = await Promise.race([sent, late]);
		if (answer?.ok) acknowledged.push(id);
	}
	return acknowledged;
}

/** Imports records in parts; tells whether the whole was acknowledged. */
export async function importMany({count, mark}: {count: number; mark: string}): Promise<boolean> {
	const {chrome} = globalThis as unknown as {chrome: Api};
	const call = async (name: string, payload: object): Promise<boolean> => {
		const late = new Promise<undefined>((resolve) => setTimeout(resolve, 2000));
		const message = {call: name, id: crypto.randomUUID(), payload};
		const answer = await Promise.race([chrome.runtime.sendMessage(message).catch(() => undefined), late]);
		return answer?.ok ?? false;
	};
	const day = '2026-01-01T00:00:00.000Z';
	const parts = 4;
	for (let part = 0; part < parts; part++) {
		const records = Array.from({length: count / parts}, (_, at) => {
			const quote = `${mark} ${part} ${at} `.repeat(40).trim();
			return {
				id: `${mark}-${part}-${at}`,
				revision: 1,
				created: day,
				modified: day,
				article: {key: `bao.example/${mark}`, partners: [], sectors: [], kinds: []},
				selectors: [{type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: ''}],
				quote,
				snapshot: quote,
				colour: 'green',
				note: String(quote.length),
				tags: [mark],
			};
		});
		if (!(await call('import.hold', {name: mark, part, records}))) return false;
	}
	return call('import.finish', {name: mark, parts});
}

/** Puts a database of the first version in the place of the one that is there, with so many records. */
export async function plantOld({count, mark}: {count: number; mark: string}): Promise<void> {
	const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
		new Promise((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	for (const {name = ''} of await indexedDB.databases())
		if (name.startsWith('bang-giao') && !name.includes('dataset')) await done(indexedDB.deleteDatabase(name));
	const opening = indexedDB.open('bang-giao', 10);
	opening.onupgradeneeded = () => {
		const database = opening.result;
		const annotations = database.createObjectStore('annotations', {keyPath: 'id'});
		for (const index of ['article.key', 'modified', 'deleted', 'entity']) annotations.createIndex(index, index);
		annotations.createIndex('tags', 'tags', {multiEntry: true});
		for (const [store, key, index] of [
			['articles', 'key', 'read'],
			['drafts', 'key', 'kept'],
		] as const)
			database.createObjectStore(store, {keyPath: key}).createIndex(index, index);
		database.createObjectStore('sites', {keyPath: 'host'});
		database.createObjectStore('marks', {keyPath: 'id'});
	};
	const database = await done(opening);
	const writing = database.transaction(['annotations', 'marks'], 'readwrite');
	writing.objectStore('marks').put({id: 'guard', schema: 1});
	for (let at = 0; at < count; at++) {
		const quote = `${mark} ${at} `.repeat(100).trim();
		writing.objectStore('annotations').put({
			id: `${mark}-${at}`,
			revision: 1,
			created: '2026-01-01T00:00:00.000Z',
			modified: '2026-01-01T00:00:00.000Z',
			article: {key: `bao.example/${mark}`, partners: [], sectors: [], kinds: []},
			selectors: [{type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: ''}],
			quote,
			snapshot: quote,
			colour: 'yellow',
			note: String(quote.length),
			tags: [mark],
		});
	}
	await new Promise<void>((resolve, reject) => {
		writing.oncomplete = () => resolve();
		writing.onerror = () => reject(writing.error);
	});
	database.close();
}

/** Forgets when the last copy was made, so that the next save makes one. */
export async function forgetCopies(): Promise<void> {
	const {chrome} = globalThis as unknown as {chrome: Api};
	await chrome.storage.local.set({backups: []});
}

/** How many of the copies that are listed are not as whole as the list says. */
export async function tornCopies(): Promise<number> {
	const {chrome} = globalThis as unknown as {chrome: Api};
	const held = await chrome.storage.local.get(null);
	type Copy = {annotations: unknown[]; own: unknown[]} | undefined;
	const list = (held.backups ?? []) as {made: string; annotations: number; own: number}[];
	return list.filter(({made, annotations, own}) => {
		const copy = held[`backup:${made}`] as Copy;
		return copy?.annotations.length !== annotations || copy.own.length !== own;
	}).length;
}

/** Reads what lies on the disk, past the background. To be called once the database is there. */
export async function readHeld(): Promise<Held> {
	const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
		new Promise((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	const database = await done(indexedDB.open('bang-giao'));
	const reading = database.transaction(['annotations', 'incoming']);
	const [records, incoming] = await Promise.all([
		done(reading.objectStore('annotations').getAll()),
		done(reading.objectStore('incoming').count()),
	]);
	const {version} = database;
	database.close();
	const isWhole = ({quote, snapshot, note, selectors}: (typeof records)[number]) =>
		quote === snapshot && note === String(quote.length) && selectors[0]?.exact === quote;
	return {
		whole: records.filter(isWhole).map(({id}) => id),
		torn: records.filter((record) => !isWhole(record)).map(({id}) => id),
		incoming,
		version,
	};
}
