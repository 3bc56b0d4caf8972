import {benchExtraction} from './bench/extraction.ts';
import {benchReading} from './bench/reading.ts';
import {benchScan, type Row} from './bench/scan.ts';

// npm run bench [-- --json]: speed as ratios, in one run on this machine; absolute figures are only its own.

const rows: Row[] = [...(await benchScan()), ...(await benchReading()), ...(await benchExtraction())];

function print({name, unit, value, ratio, note}: Row): string {
	const figure = value.toFixed(value < 10 ? 2 : 0).padStart(10);
	return `${name.padEnd(52)} ${figure} ${unit.padEnd(6)} ${ratio === undefined ? '' : `${ratio.toFixed(1)} ×`.padStart(8)} ${note ?? ''}`;
}

process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(rows)}\n` : `${rows.map(print).join('\n')}\n`);
