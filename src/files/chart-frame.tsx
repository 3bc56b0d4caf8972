import type {ComponentChildren, RefObject} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {Button} from '../look/button.tsx';
import {say, sayNumber} from '../words.ts';
import type {Chosen} from './chosen.tsx';
import {saveChart} from './save-chart.ts';

/** One line of the table that says what a chart shows. */
export interface ChartRow {
	label: string;
	count: number;
	chosen: Chosen;
}

interface ChartProps {
	title: string;
	/** Name of the files that it is saved as, without ending. */
	name: string;
	rows: readonly ChartRow[];
	onChoose: (chosen: Chosen) => void;
	/** More controls beside those that every chart has. */
	controls?: ComponentChildren;
	/** Whether it goes along the days, the last of which are seen first; else its middle is. */
	alongDays?: boolean;
	/** The chart as one SVG element. What it shows can be read and reached in the table too. */
	children: ComponentChildren;
}

function Table({rows, onChoose}: Pick<ChartProps, 'rows' | 'onChoose'>) {
	return (
		<table>
			<thead>
				<tr>
					<th scope="col">{say('filesWhat')}</th>
					<th scope="col">{say('filesArticles')}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({label, count, chosen}) => (
					<tr key={label}>
						<th scope="row">
							<button type="button" class="link" onClick={() => onChoose(chosen)}>
								{label}
							</button>
						</th>
						<td class="number">{sayNumber(count)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

interface PictureProps {
	holder?: RefObject<HTMLDivElement | null>;
	/** Which part is seen first where it is wider than its room: its beginning, its middle, its end. */
	from: 0 | 0.5 | 1;
	children: ComponentChildren;
}

/** A drawing, moved sideways where it is wider than its room. */
export function Picture({holder, from, children}: PictureProps) {
	const own = useRef<HTMLDivElement>(null);
	const picture = holder ?? own;
	useLayoutEffect(() => {
		const {current} = picture;
		if (current && from === 0.5) current.scrollLeft = (current.scrollWidth - current.clientWidth) / 2;
	}, [picture, from]);
	return (
		<div class={from === 1 ? 'picture along' : 'picture'} ref={picture} aria-hidden="true">
			{children}
		</div>
	);
}

/** A chart with its title, the same as a table, and what saves it. */
export function ChartFrame({title, name, rows, onChoose, controls, alongDays = false, children}: ChartProps) {
	const [asTable, setAsTable] = useState(false);
	const picture = useRef<HTMLDivElement>(null);
	const save = (as: 'svg' | 'png') => {
		const svg = picture.current?.querySelector('svg');
		if (svg) void saveChart(svg, name, as);
	};
	return (
		<figure class="chart">
			<figcaption class="top">
				<h2>{title}</h2>
				<span class="spread" />
				{controls}
				<span class="taking">
					<Button look="text" label={say('filesTable')} pressed={asTable} onPress={() => setAsTable(!asTable)} />
					<Button look="text" label={say('filesSaveSvg')} disabled={asTable} onPress={() => save('svg')} />
					<Button look="text" label={say('filesSavePng')} disabled={asTable} onPress={() => save('png')} />
				</span>
			</figcaption>
			{asTable ? (
				<Table rows={rows} onChoose={onChoose} />
			) : (
				<Picture holder={picture} from={alongDays ? 1 : 0.5}>
					{children}
				</Picture>
			)}
		</figure>
	);
}
