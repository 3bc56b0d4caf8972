import type {Expertise, Language} from '../reading.ts';
import type {Entity} from '../tags/entity.ts';
import {type Lexicon, openLexicon} from '../tags/lexicon.ts';
import {type ReadFile, readLanguage, readLexicon, readMeta, readPages} from './bundle.ts';
import {type DatasetDatabase, distrust, imported} from './dataset.ts';
import {StoreFailure} from './failure.ts';
import {isPage, PAGE, Page} from './page.ts';

/** Pages held in memory: an article names some dozens of records, the next one much the same. */
const HELD = 64;

/** The dataset's pages, wherever they lie; records in them are sorted by id. */
interface Pages {
	/** The first id of each. */
	firsts: readonly string[];
	page(number: number): Promise<Page>;
}

/** Holds the pages used last. A page that could not be read is asked for again. */
function remembering({firsts, page}: Pages): Pages {
	const held = new Map<number, Promise<Page>>();
	return {
		firsts,
		page(number) {
			const known = held.get(number);
			const found = known ?? page(number);
			held.delete(number);
			held.set(number, found);
			if (!known) {
				found.catch(() => held.delete(number));
				const [oldest] = held.keys();
				if (held.size > HELD && oldest !== undefined) held.delete(oldest);
			}
			return found;
		},
	};
}

async function byId({firsts, page}: Pages, id: string): Promise<Entity | undefined> {
	let low = 0;
	let high = firsts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >>> 1;
		if ((firsts[middle] ?? '') <= id) low = middle;
		else high = middle - 1;
	}
	return (await page(low)).byId(id);
}

function knowledge(lexicon: Lexicon, language: Language, factsUntil: string, source: Pages): Expertise {
	const pages = remembering(source);
	return {
		...language,
		lexicon,
		factsUntil,
		records: (numbers) =>
			Promise.all(
				numbers.map(async (number) => {
					const entity = (await pages.page(Math.floor(number / PAGE))).at(number % PAGE);
					if (!entity) throw new StoreFailure('dataset-unavailable', `no record ${number}`);
					return entity;
				}),
			),
		byId: (ids) => Promise.all(ids.map((id) => byId(pages, id))),
	};
}

/** Reads the pages' file once, when the first of them is asked for. */
function bundledPages(readFile: ReadFile): (number: number) => Promise<Page> {
	let reading: Promise<string[][]> | null = null;
	return async (number) => {
		reading ??= readMeta(readFile).then((meta) => readPages(readFile, meta));
		return new Page((await reading)[number] ?? []);
	};
}

/**
 * The dataset from the files that came with the extension: while the import is under way, and for good where IndexedDB
 * is refused. Rejects only where the files themselves are broken.
 */
export async function bundledKnowledge(readFile: ReadFile): Promise<Expertise> {
	const [meta, language, bytes] = await Promise.all([
		readMeta(readFile),
		readLanguage(readFile),
		readLexicon(readFile),
	]);
	const {factsUntil, firsts} = meta;
	return knowledge(openLexicon(bytes), language, factsUntil, {firsts, page: bundledPages(readFile)});
}

/**
 * The dataset from its database; null while this version is not wholly there. A row that turns out missing or corrupt
 * is read from the bundled files, the import is no longer trusted, and `onCorrupt` is told.
 */
export async function importedKnowledge(
	database: DatasetDatabase,
	readFile: ReadFile,
	onCorrupt: () => void = () => undefined,
): Promise<Expertise | null> {
	const [meta, language, state, part] = await Promise.all([
		readMeta(readFile),
		readLanguage(readFile),
		imported(database),
		database.parts.get('lexicon'),
	]);
	if (!state?.complete || state.version !== meta.version) return null;
	let lexicon: Lexicon;
	try {
		if (!part) throw new StoreFailure('dataset-unavailable', 'no lexicon');
		lexicon = openLexicon(part.bytes);
	} catch {
		await distrust(database);
		return null;
	}
	const bundled = bundledPages(readFile);
	const page = async (number: number): Promise<Page> => {
		try {
			const row = await database.pages.get(number);
			if (isPage(row?.lines)) return new Page(row.lines);
			await distrust(database);
			onCorrupt();
		} catch {
			// The database was closed or deleted under us: the files are still there.
		}
		return bundled(number);
	};
	return knowledge(lexicon, language, meta.factsUntil, {firsts: meta.firsts, page});
}
