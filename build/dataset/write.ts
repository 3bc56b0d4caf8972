import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {type CompiledDataset, compileDataset} from './compile.ts';
import {compileLanguage} from './language.ts';
import type {Sources} from './read.ts';

/** Compiles the sources into a folder: lexicon.bin, records.ndjson, meta.json, language.json. Returns what the dataset says of itself. */
export function writeDataset(folder: string, sources: Sources): CompiledDataset['meta'] {
	const {lexicon, records, meta} = compileDataset(sources);
	mkdirSync(folder, {recursive: true});
	writeFileSync(path.join(folder, 'lexicon.bin'), new Uint8Array(lexicon));
	writeFileSync(path.join(folder, 'records.ndjson'), records);
	writeFileSync(path.join(folder, 'meta.json'), `${JSON.stringify(meta, null, '\t')}\n`);
	writeFileSync(path.join(folder, 'language.json'), JSON.stringify(compileLanguage()));
	return meta;
}
