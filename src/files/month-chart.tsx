import {type ScaleLinear, scaleBand, scaleLinear} from 'd3-scale';
import {useMemo, useState} from 'preact/hooks';
import {SECTOR_WORDS, sideName} from '../look/names.ts';
import type {Brief} from '../store/briefs.ts';
import {say, sayDay, sayNumber} from '../words.ts';
import {ChartFrame} from './chart-frame.tsx';
import type {Chosen} from './chosen.tsx';
import {Mark} from './mark.tsx';
import {type By, byMonth, groupsOf, monthsOf} from './tally.ts';

const SIZE = {width: 720, height: 260, left: 34, right: 22, top: 8, bottom: 26} as const;
/** Sides and fields with a colour of their own; the rest is one. */
const MOST_SERIES = 7;
const MOST_MONTHS = 36;
/** So many months have room in a narrower drawing, which a narrow screen shows whole. */
const FEW = {months: 5, width: 360} as const;
/** So far above the chart's lower edge the numbers end: the names of the months pass below them. */
const ABOVE_MONTHS = 18;
/** Of one or two months the columns would be walls. */
const WIDEST = 56;
/** Fewest CSS pixels between two names of months. */
const LABEL_WIDTH = 52;

interface Series {
	id: string;
	name: string;
	articles: readonly Brief[];
}

const nameOf = (id: string, by: By): string =>
	by === 'partner' ? sideName(id) : say(SECTOR_WORDS[id as keyof typeof SECTOR_WORDS] ?? 'filesOthers');

function seriesOf(articles: readonly Brief[], by: By): Series[] {
	const groups = groupsOf(articles, by);
	const series = groups
		.slice(0, MOST_SERIES)
		.map(({id, articles: some}) => ({id, name: nameOf(id, by), articles: some}));
	const others = [...new Set(groups.slice(MOST_SERIES).flatMap((group) => group.articles))];
	return others.length > 0 ? [...series, {id: '', name: say('filesOthers'), articles: others}] : series;
}

interface Cell {
	month: string;
	series: number;
	from: number;
	to: number;
	chosen: Chosen;
}

/** The pieces of the columns, each on the one before it. */
function cellsOf(series: readonly Series[], months: readonly string[]): Cell[] {
	const sorted = series.map(({name, articles}) => ({name, articles: byMonth(articles)}));
	return months.flatMap((month) => {
		let top = 0;
		return sorted.flatMap(({name, articles}, at) => {
			const some = articles.get(month);
			if (!some) return [];
			const from = top;
			top += some.length;
			return [{month, series: at, from, to: top, chosen: {title: `${name} · ${sayDay(month)}`, articles: some}}];
		});
	});
}

const ticksOf = (y: ScaleLinear<number, number>): number[] => y.ticks(4).filter(Number.isInteger);

/** The numbers beside the chart. */
function Numbers({y}: {y: ScaleLinear<number, number>}) {
	return (
		<>
			{ticksOf(y).map((tick) => (
				<text class="tick end" key={tick} x={SIZE.left - 6} y={y(tick) + 4}>
					{sayNumber(tick)}
				</text>
			))}
		</>
	);
}

function Columns({
	cells,
	months,
	onChoose,
}: {
	cells: readonly Cell[];
	months: readonly string[];
	onChoose: (chosen: Chosen) => void;
}) {
	const few = months.length <= FEW.months;
	const width = few ? FEW.width : SIZE.width;
	const x = scaleBand(months, [SIZE.left, width - SIZE.right]).padding(0.18);
	const most = Math.max(1, ...cells.map(({to}) => to));
	const y = scaleLinear([0, most], [SIZE.height - SIZE.bottom, SIZE.top]).nice();
	const thick = Math.min(WIDEST, x.bandwidth());
	const aside = (x.bandwidth() - thick) / 2;
	const every = Math.ceil(LABEL_WIDTH / x.step());
	const chart = (
		<svg class={few ? 'few' : ''} aria-hidden="true" viewBox={`0 0 ${width} ${SIZE.height}`}>
			{ticksOf(y).map((tick) => (
				<line class="rule" key={tick} x1={SIZE.left} x2={width - SIZE.right} y1={y(tick)} y2={y(tick)} />
			))}
			<Numbers y={y} />
			{months.map(
				(month, at) =>
					at % every === 0 && (
						<text class="tick middle" key={month} x={(x(month) ?? 0) + x.bandwidth() / 2} y={SIZE.height - 8}>
							{sayDay(month)}
						</text>
					),
			)}
			{cells.map(({month, series, from, to, chosen}) => (
				<Mark key={`${month} ${series}`} chosen={chosen} onChoose={onChoose}>
					<rect
						class={`s${series}`}
						x={(x(month) ?? 0) + aside}
						width={thick}
						y={y(to)}
						height={Math.max(0, y(from) - y(to) - 1)}
					/>
				</Mark>
			))}
		</svg>
	);
	if (few) return chart;
	return (
		<div class="columns">
			{chart}
			<svg
				class="axis"
				aria-hidden="true"
				viewBox={`0 0 ${SIZE.left} ${SIZE.height - ABOVE_MONTHS}`}
				style={{width: `${(100 * SIZE.left) / SIZE.width}%`}}
			>
				<Numbers y={y} />
			</svg>
		</div>
	);
}

interface MonthChartProps {
	articles: readonly Brief[];
	onChoose: (chosen: Chosen) => void;
	/** By what they are told apart until the reader chooses. */
	first?: By;
}

/** Articles per month, by partner or by field. */
export function MonthChart({articles, onChoose, first = 'partner'}: MonthChartProps) {
	const [by, setBy] = useState<By>(first);
	const {series, months, cells} = useMemo(() => {
		const all = seriesOf(articles, by);
		const some = monthsOf(articles, MOST_MONTHS);
		return {series: all, months: some, cells: cellsOf(all, some)};
	}, [articles, by]);
	return (
		<ChartFrame
			title={say('filesMonths')}
			alongDays
			name="bang-giao-thang"
			rows={cells.map(({chosen}) => ({label: chosen.title, count: chosen.articles.length, chosen}))}
			onChoose={onChoose}
			controls={
				<select aria-label={say('filesBy')} value={by} onChange={({currentTarget}) => setBy(currentTarget.value as By)}>
					<option value="partner">{say('filesByPartner')}</option>
					<option value="sector">{say('filesBySector')}</option>
				</select>
			}
		>
			<Columns cells={cells} months={months} onChoose={onChoose} />
			<ul class="legend">
				{series.map(({id, name}, at) => (
					<li key={id}>
						<span class={`key s${at}`} />
						{name}
					</li>
				))}
			</ul>
		</ChartFrame>
	);
}
