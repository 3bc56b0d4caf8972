import type {DatasetState} from '../messages.ts';
import type {Expertise} from '../reading.ts';
import {type ReadFile, readMeta} from './bundle.ts';
import {type DatasetDatabase, type Import, importDataset, imported, openDatasetDatabase} from './dataset.ts';
import {bundledKnowledge, importedKnowledge} from './knowledge.ts';

/** The dataset as the background uses it. */
export interface DatasetOnHand {
	/** From the database where it is imported, from the bundled files meanwhile. Rejects where even they are broken. */
	knowledge(): Promise<Expertise>;
	state(): Promise<DatasetState>;
	/** Imports this version unless it is there. Never rejects: without the database the bundled files serve. */
	import(): Promise<void>;
}

/** Begins to read files that will be asked for, once each. */
function ahead(readFile: ReadFile, names: readonly string[]): ReadFile {
	const begun = new Map(names.map((name) => [name, readFile(name)]));
	for (const file of begun.values()) file.catch(() => undefined);
	return (name) => {
		const file = begun.get(name);
		begun.delete(name);
		return file ?? readFile(name);
	};
}

/** Keeps the dataset on hand for as long as the background lives, and sees to it that it is imported. */
export function openDataset(
	readFile: ReadFile,
	open: () => Promise<DatasetDatabase> = openDatasetDatabase,
): DatasetOnHand {
	let database: Promise<DatasetDatabase | null> | null = null;
	let known: Promise<Expertise> | null = null;
	let importing: Promise<Import | null> | null = null;

	const opened = (): Promise<DatasetDatabase | null> => {
		database ??= open().catch(() => null);
		return database;
	};
	const run = async (): Promise<Import | null> => {
		const there = await opened();
		if (!there) return null;
		const before = await imported(there);
		const after = await importDataset(there, readFile);
		if (!before?.complete || before.version !== after.version) known = null;
		return after;
	};
	const start = (): Promise<Import | null> => {
		importing ??= run()
			.catch(() => null)
			.finally(() => {
				importing = null;
			});
		return importing;
	};
	const find = async (): Promise<Expertise> => {
		// While the database opens.
		const files = ahead(readFile, ['meta.json', 'language.json']);
		const there = await opened();
		const found = there && (await importedKnowledge(there, files, () => void start()).catch(() => null));
		if (found) return found;
		void start();
		return bundledKnowledge(files);
	};
	return {
		knowledge() {
			known ??= find().catch((thrown: unknown) => {
				known = null;
				throw thrown;
			});
			return known;
		},
		async state() {
			const [meta, there] = await Promise.all([readMeta(readFile), opened()]);
			const row = there && (await imported(there).catch(() => null));
			const {version, factsUntil, records, pages: total} = meta;
			const current = row?.version === version ? row : null;
			// An import that was killed goes on as soon as somebody looks.
			if (there && !current?.complete) void start();
			const state = current?.complete ? 'ready' : importing ? 'importing' : 'bundled';
			return {version, factsUntil, records, state, done: current?.done ?? 0, total};
		},
		async import() {
			await start();
		},
	};
}
