import {packCsv, packJson, readPack} from '../../src/options/own-pack.ts';
import {hold, readOrRefuse} from './check.ts';

const NOW = '2026-01-02T03:04:05.000Z';

/** A pack of own knowledge: what is read can be given out and read again, whole. */
export async function fuzz(data: Buffer): Promise<void> {
	const pack = await readOrRefuse(() => readPack(data.toString('utf8'), []));
	if (!pack) return;
	const kept = pack.items.map((item) => ({...item, created: NOW, modified: NOW}));
	const again = readPack(packJson(kept), []);
	hold(again.errors.length === 0, 'a pack of ours that is not read back');
	hold(JSON.stringify(again.items) === JSON.stringify(pack.items), 'a pack that comes back changed');
	readPack(packCsv(kept), []);
}
