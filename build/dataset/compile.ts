import {createHash} from 'node:crypto';
import {PAGE} from '../../src/store/page.ts';
import type {Entity} from '../../src/tags/entity.ts';
import {compileLexicon} from '../../src/tags/lexicon.ts';
import {aliasesOf} from './aliases.ts';
import {withEnglishOffices} from './english-offices.ts';
import type {Sources} from './read.ts';
import {territoryNames, withTerritoryNames} from './territories.ts';

/** What the compiled dataset says of itself. */
interface DatasetMeta {
	/** Hash of the contents: the same contents, the same version. */
	version: string;
	factsUntil: string;
	records: number;
	pages: number;
	/** The first id of each page. */
	firsts: string[];
	attributions: string[];
}

/** The dataset as the extension bundles it. Record number = page * 100 + place in the page. */
export interface CompiledDataset {
	lexicon: ArrayBuffer;
	/** One line of JSON a record, sorted by id. */
	records: string;
	meta: DatasetMeta;
}

/** The records as they are compiled: sorted by id, countries with the names of CLDR and ISO. */
export function completeRecords(sources: Sources): Entity[] {
	const names = territoryNames();
	return sources.placed
		.map(({entity}) => withTerritoryNames(entity, names))
		.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Compiles the records of the sources. The same sources give the same bytes. */
export function compileDataset(sources: Sources): CompiledDataset {
	const records = completeRecords(sources);
	const lexicon = compileLexicon(records.flatMap(aliasesOf));
	const text = withEnglishOffices(records)
		.map((record) => `${JSON.stringify(record)}\n`)
		.join('');
	const {factsUntil, attributions} = sources.about;
	const hash = createHash('sha256').update(text).update(new Uint8Array(lexicon)).update(factsUntil).digest('hex');
	return {
		lexicon,
		records: text,
		meta: {
			version: hash.slice(0, 16),
			factsUntil,
			records: records.length,
			pages: Math.ceil(records.length / PAGE),
			firsts: records.filter((_, number) => number % PAGE === 0).map(({id}) => id),
			attributions,
		},
	};
}
