import {useEffect, useMemo, useState} from 'preact/hooks';
import {sideName} from '../look/names.ts';
import type {Brief} from '../store/briefs.ts';
import {say} from '../words.ts';
import {ChartFrame} from './chart-frame.tsx';
import type {Chosen} from './chosen.tsx';
import {Mark} from './mark.tsx';
import {groupsOf} from './tally.ts';
import {loadWorld, type Shape, WORLD} from './world.ts';

/** Radius of the largest circle, in CSS pixels: areas tell the numbers. */
const LARGEST = 24;
/** So many articles have the largest circle at the least: three articles are no more than three. */
const MANY = 20;

function useWorld(): Shape[] {
	const [shapes, setShapes] = useState<Shape[]>([]);
	useEffect(() => {
		void loadWorld().then(setShapes);
	}, []);
	return shapes;
}

/** The partners of what was read, on the map; organisations have no place on it and stand in the table alone. */
export function WorldMap({articles, onChoose}: {articles: readonly Brief[]; onChoose: (chosen: Chosen) => void}) {
	const shapes = useWorld();
	const groups = useMemo(() => groupsOf(articles, 'partner'), [articles]);
	const most = Math.max(MANY, groups[0]?.articles.length ?? 0);
	const chosenOf = (id: string, some: readonly Brief[]): Chosen => ({title: sideName(id), articles: some});
	const circles = groups.flatMap(({id, articles: some}) => {
		const shape = shapes.find(({code}) => code === id);
		return shape ? [{id, some, at: shape.at, radius: LARGEST * Math.sqrt(some.length / most)}] : [];
	});
	return (
		<ChartFrame
			title={say('filesMap')}
			name="bang-giao-ban-do"
			rows={groups.map(({id, articles: some}) => ({
				label: sideName(id),
				count: some.length,
				chosen: chosenOf(id, some),
			}))}
			onChoose={onChoose}
		>
			<svg class="wordless" aria-hidden="true" viewBox={`0 0 ${WORLD.width} ${WORLD.height}`}>
				{shapes.map(({code, path}, at) => (
					<path key={`${code} ${at}`} class="land" d={path} />
				))}
				{circles.map(({id, some, at: [x, y], radius}) => (
					<Mark key={id} chosen={chosenOf(id, some)} onChoose={onChoose}>
						<circle class="bubble" cx={x} cy={y} r={radius} />
					</Mark>
				))}
			</svg>
		</ChartFrame>
	);
}
