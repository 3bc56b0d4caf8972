import type {PageState} from '../src/messages.ts';
import type {Mention} from '../src/tags/mention.ts';

/** Terminal columns a table may take; long names are cut to fit. */
const NAME_WIDTH = 44;

const cut = (text: string): string => (text.length > NAME_WIDTH ? `${text.slice(0, NAME_WIDTH - 1)}…` : text);

/** Lines up rows of cells by the widest cell of each column. */
function align(rows: readonly string[][]): string {
	const widths = rows.reduce<number[]>(
		(widest, row) => row.map((cell, at) => Math.max(cell.length, widest[at] ?? 0)),
		[],
	);
	return rows
		.map((row) =>
			row
				.map((cell, at) => cell.padEnd(widths[at] ?? 0))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

interface Counted {
	mention: Mention;
	times: number;
}

function countNames(mentions: readonly Mention[]): Counted[] {
	const counted = new Map<string, Counted>();
	for (const mention of mentions) {
		const key = `${mention.type} ${mention.name}`;
		const known = counted.get(key);
		if (known) known.times++;
		else counted.set(key, {mention, times: 1});
	}
	return [...counted.values()];
}

/** What the extension found on a page, for the terminal: the verdict in lines, the mentions as a table. */
export function describeReading(state: PageState): string {
	if (state.kind === 'none') return 'No article was found on this page.\n';
	if (state.kind === 'off') return `Bang Giao is switched off on ${state.host}.\n`;
	const {article, reading} = state;
	const {verdict, mentions} = reading;
	const facts = [
		['title', article.title ?? '-'],
		['published', article.published ?? '-'],
		[
			'cooperation',
			`${verdict.is ? 'yes' : 'no'} (${verdict.score.toFixed(2)})${verdict.scope ? `, ${verdict.scope}` : ''}`,
		],
		['partners', verdict.partners.join(', ') || '-'],
		['kinds', verdict.kinds.join(', ') || '-'],
		['sectors', verdict.sectors.join(', ') || '-'],
		['date', verdict.date ? `${verdict.date.iso}${verdict.date.inferred ? ' (inferred)' : ''}` : '-'],
		['place', verdict.place ?? '-'],
	];
	const rows = countNames(mentions).map(({mention: {type, name, entity, country, office}, times}) => [
		type,
		cut(name),
		String(times),
		entity ?? '',
		country ?? '',
		office ? cut([office.title, office.organisation].filter(Boolean).join(', ')) : '',
	]);
	return `${align(facts)}\n\n${align([['TYPE', 'NAME', 'TIMES', 'RECORD', 'COUNTRY', 'OFFICE THEN'], ...rows])}\n`;
}
