import {scaleTime} from 'd3-scale';
import {useState} from 'preact/hooks';
import type {Act} from '../cooperation/statement.ts';
import {ACT_WORDS} from '../look/names.ts';
import type {ReadStatement} from '../store/reader.ts';
import {say, sayDay} from '../words.ts';

const SIZE = {width: 720, left: 96, right: 16, row: 26, axis: 22} as const;
/** The acts that bind: those between sides, in the order in which they lead to each other. */
const ACTS: readonly Act[] = ['request', 'promise', 'agree', 'give'];
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Who asked, promised, agreed and gave what, along the days; a mark shows its words. */
export function Timeline({statements}: {statements: readonly ReadStatement[]}) {
	const [open, setOpen] = useState<ReadStatement | null>(null);
	const dated = statements.filter(({act, day}) => ACTS.includes(act) && DAY.test(day));
	if (dated.length < 2) return null;
	const acts = ACTS.filter((act) => dated.some((statement) => statement.act === act));
	const days = dated.map(({day}) => Date.parse(day));
	const height = acts.length * SIZE.row + SIZE.axis;
	const x = scaleTime([Math.min(...days), Math.max(...days)], [SIZE.left, SIZE.width - SIZE.right]);
	return (
		<div class="timeline">
			<svg viewBox={`0 0 ${SIZE.width} ${height}`} aria-hidden="true">
				{acts.map((act, row) => (
					<g key={act}>
						<text class="tick" x={0} y={row * SIZE.row + 17}>
							{say(ACT_WORDS[act])}
						</text>
						<line
							class="rule"
							x1={SIZE.left}
							x2={SIZE.width - SIZE.right}
							y1={row * SIZE.row + 13}
							y2={row * SIZE.row + 13}
						/>
					</g>
				))}
				{[dated.at(0), dated.at(-1)].map(
					(end, at) =>
						end && (
							<text
								key={end.id}
								class={at === 0 ? 'tick end' : 'tick'}
								x={at === 0 ? SIZE.width : SIZE.left}
								y={height - 5}
							>
								{sayDay(new Date(at === 0 ? Math.max(...days) : Math.min(...days)).toISOString())}
							</text>
						),
				)}
				{dated.map((statement) => (
					// biome-ignore lint/a11y/useSemanticElements: there is no button element in SVG
					<g
						key={statement.id}
						class="mark"
						role="button"
						tabindex={-1}
						onClick={() => setOpen(statement)}
						onKeyDown={({key}) => key === 'Enter' && setOpen(statement)}
					>
						<title>{`${statement.speaker.join(', ')}: ${statement.about}`}</title>
						<circle
							class={statement === open ? 'dot current' : 'dot'}
							cx={x(Date.parse(statement.day))}
							cy={acts.indexOf(statement.act) * SIZE.row + 13}
							r={6}
						/>
					</g>
				))}
			</svg>
			<p role="status">
				{open && (
					<q class="quoted" lang="vi">
						{open.quote}
					</q>
				)}
			</p>
		</div>
	);
}
