import {geoNaturalEarth1, geoPath} from 'd3-geo';
import type {Feature, Geometry} from 'geojson';
import codes from 'i18n-iso-countries/codes.json' with {type: 'json'};
import {useEffect, useMemo, useState} from 'preact/hooks';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {sideName} from '../look/names.ts';
import type {Brief} from '../store/briefs.ts';
import {say} from '../words.ts';
import {ChartFrame} from './chart-frame.tsx';
import type {Chosen} from './chosen.tsx';
import {Mark} from './mark.tsx';
import {groupsOf} from './tally.ts';

const WIDTH = 720;
const HEIGHT = 370;
/** Radius of the largest circle, in CSS pixels: areas tell the numbers. */
const LARGEST = 24;
/** So many articles have the largest circle at the least: three articles are no more than three. */
const MANY = 20;

type Country = Feature<Geometry, {name: string}>;

/** ISO 3166-1 numeric, as the map has it, by alpha-2. */
const numeric = new Map((codes as [string, string, string][]).map(([alpha, , number]) => [alpha, number]));

/** The shapes of the countries: some 200 KB, loaded when the map is first looked at. */
async function loadWorld(): Promise<Country[]> {
	const {default: topology} = await import('world-atlas/countries-50m.json', {with: {type: 'json'}});
	const world = topology as unknown as Topology<{countries: GeometryCollection<{name: string}>}>;
	return feature(world, world.objects.countries).features;
}

function useWorld(): Country[] {
	const [countries, setCountries] = useState<Country[]>([]);
	useEffect(() => {
		void loadWorld().then(setCountries);
	}, []);
	return countries;
}

/** The partners of what was read, on the map; organisations have no place on it and stand in the table alone. */
export function WorldMap({articles, onChoose}: {articles: readonly Brief[]; onChoose: (chosen: Chosen) => void}) {
	const countries = useWorld();
	const groups = useMemo(() => groupsOf(articles, 'partner'), [articles]);
	const shapes = useMemo(() => {
		const path = geoPath(geoNaturalEarth1().fitSize([WIDTH, HEIGHT], {type: 'Sphere'}));
		return countries.map((country) => ({id: String(country.id), d: path(country) ?? '', at: path.centroid(country)}));
	}, [countries]);
	const most = Math.max(MANY, groups[0]?.articles.length ?? 0);
	const chosenOf = (id: string, some: readonly Brief[]): Chosen => ({title: sideName(id), articles: some});
	const circles = groups.flatMap(({id, articles: some}) => {
		const shape = shapes.find((one) => one.id === numeric.get(id));
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
			<svg class="wordless" aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
				{shapes.map(({id, d}, at) => (
					<path key={`${id} ${at}`} class="land" d={d} />
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
