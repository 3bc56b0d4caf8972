import {scaleTime} from 'd3-scale';
import {useEffect, useMemo, useState} from 'preact/hooks';
import type {Act} from '../cooperation/statement.ts';
import {ACT_WORDS} from '../look/names.ts';
import type {ReadStatement} from '../store/reader.ts';
import {say, sayDay, sayNumber} from '../words.ts';
import {groupsAlong} from './along.ts';
import {Picture} from './chart-frame.tsx';

const SIZE = {width: 720, few: 360, left: 96, right: 16, row: 26, axis: 22} as const;
/** The acts that bind: those between sides, in the order in which they lead to each other. */
const ACTS: readonly Act[] = ['request', 'promise', 'agree', 'give'];
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
/** CSS pixels of the row's middle, and of marks of one statement and of many. */
const MIDDLE = 13;
const RADIUS = {one: 5, many: 10} as const;
/** Sentences that are shown of a mark. */
const SHOWN = 5;

/** A mark: statements of one act that would lie over each other. */
interface Mark {
	act: Act;
	at: number;
	statements: readonly ReadStatement[];
}

const dayIn = (time: number): string => sayDay(new Date(time).toISOString());

function marksOf(dated: readonly ReadStatement[], acts: readonly Act[], x: (time: number) => number): Mark[] {
	return acts.flatMap((act) => {
		const some = dated.filter((statement) => statement.act === act);
		return groupsAlong(some, ({day}) => x(Date.parse(day)), 2 * RADIUS.many).map(({at, items}) => ({
			act,
			at,
			statements: items,
		}));
	});
}

/** The sentences of a mark. */
function Sentences({statements}: Pick<Mark, 'statements'>) {
	return (
		<>
			{statements.slice(0, SHOWN).map(({id, day, quote}) => (
				<p key={id}>
					<span class="small quiet">{sayDay(day)}</span>{' '}
					<q class="quoted" lang="vi">
						{quote}
					</q>
				</p>
			))}
			{statements.length > SHOWN && (
				<p class="small quiet">{say('filesFirst', sayNumber(SHOWN), sayNumber(statements.length))}</p>
			)}
		</>
	);
}

/** Whether the window is so narrow that a wide drawing would have to be moved sideways: the names of its rows would be lost. */
function useIsNarrow(): boolean {
	const query = useMemo(() => matchMedia('(max-width: 520px)'), []);
	const [isNarrow, setIsNarrow] = useState(query.matches);
	useEffect(() => {
		const follow = () => setIsNarrow(query.matches);
		query.addEventListener('change', follow);
		return () => query.removeEventListener('change', follow);
	}, [query]);
	return isNarrow;
}

/** Who asked, promised, agreed and gave what, along the days; a mark shows its words. */
export function Timeline({statements}: {statements: readonly ReadStatement[]}) {
	const [open, setOpen] = useState<Mark | null>(null);
	const isNarrow = useIsNarrow();
	const drawn = useMemo(() => {
		const dated = statements.filter(({act, day}) => ACTS.includes(act) && DAY.test(day));
		const acts = ACTS.filter((act) => dated.some((statement) => statement.act === act));
		const days = dated.map(({day}) => Date.parse(day));
		const [from, to] = [Math.min(...days), Math.max(...days)];
		const width = to > from && !isNarrow ? SIZE.width : SIZE.few;
		const x = scaleTime([from, to], [SIZE.left, width - SIZE.right]);
		return {acts, from, to, width, marks: marksOf(dated, acts, x)};
	}, [statements, isNarrow]);
	const {acts, from, to, width, marks} = drawn;
	if (marks.length < 2) return null;
	const most = Math.max(...marks.map(({statements: {length}}) => length));
	const radiusOf = (count: number): number =>
		most === 1 ? RADIUS.one : RADIUS.one + (RADIUS.many - RADIUS.one) * Math.sqrt((count - 1) / (most - 1));
	const height = acts.length * SIZE.row + SIZE.axis;
	return (
		<div class="timeline">
			<Picture from={0}>
				<svg class={width === SIZE.few ? 'few' : ''} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
					{acts.map((act, row) => (
						<g key={act}>
							<text class="tick" x={0} y={row * SIZE.row + MIDDLE + 4}>
								{say(ACT_WORDS[act])}
							</text>
							<line
								class="rule"
								x1={SIZE.left}
								x2={width - SIZE.right}
								y1={row * SIZE.row + MIDDLE}
								y2={row * SIZE.row + MIDDLE}
							/>
						</g>
					))}
					<text
						class={to > from ? 'tick' : 'tick middle'}
						x={to > from ? SIZE.left : (SIZE.left + width - SIZE.right) / 2}
						y={height - 5}
					>
						{dayIn(from)}
					</text>
					{to > from && (
						<text class="tick end" x={width} y={height - 5}>
							{dayIn(to)}
						</text>
					)}
					{marks.map((mark) => (
						// biome-ignore lint/a11y/useSemanticElements: there is no button element in SVG
						<g
							key={`${mark.act} ${mark.at}`}
							class="mark"
							role="button"
							tabindex={-1}
							onClick={() => setOpen(mark)}
							onKeyDown={({key}) => key === 'Enter' && setOpen(mark)}
						>
							<title>{mark.statements.map(({speaker, about}) => `${speaker.join(', ')}: ${about}`)[0]}</title>
							<circle
								class={mark === open ? 'dot current' : 'dot'}
								cx={mark.at}
								cy={acts.indexOf(mark.act) * SIZE.row + MIDDLE}
								r={radiusOf(mark.statements.length)}
							/>
						</g>
					))}
				</svg>
			</Picture>
			<div role="status">{open && <Sentences statements={open.statements} />}</div>
		</div>
	);
}
