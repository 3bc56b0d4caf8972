import path from 'node:path';
import {weigh} from './budgets.ts';
import {bundleExtension} from './bundle.ts';

// npm run build [-- --dev]: dist/chromium and dist/firefox; with --dev they also run on pages of http://localhost.
const extra = process.argv.includes('--dev') ? ['http://localhost/*'] : [];
for (const target of ['chromium', 'firefox'] as const) {
	const folder = await bundleExtension(target, target, extra);
	const weighed = weigh(folder);
	process.stdout.write(`${path.relative(process.cwd(), folder)}\n`);
	for (const {part, size, limit} of weighed)
		process.stdout.write(`  ${part.padEnd(16)} ${(size / 1000).toFixed(1).padStart(8)} KB gz of ${limit / 1000}\n`);
	const heavy = weighed.filter(({size, limit}) => size > limit);
	if (heavy.length > 0) {
		process.stderr.write(`Over its budget: ${heavy.map(({part}) => part).join(', ')}.\n`);
		process.exitCode = 1;
	}
}
