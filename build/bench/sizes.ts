import {weigh} from '../budgets.ts';
import {bundleExtension} from '../bundle.ts';
import type {Row} from './row.ts';

/** Size of each part of the package after gzip; `ratio`: the share of its budget. */
export async function benchSizes(): Promise<Row[]> {
	const folder = await bundleExtension('chromium', 'bench');
	return weigh(folder).map(({part, size, limit}) => ({
		name: `size of the ${part}`,
		unit: 'KB gz',
		value: size / 1000,
		ratio: size / limit,
		note: `of ${limit / 1000} KB`,
		held: 'low',
	}));
}
