import {createRequire} from 'node:module';
import {geoNaturalEarth1, geoPath} from 'd3-geo';
import type {Feature, Geometry} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {type Shape, WORLD} from '../src/files/world.ts';

const require = createRequire(import.meta.url);

/** Alpha-2, alpha-3 and numeric of ISO 3166-1. */
type Codes = readonly [string, string, string][];
type World = Topology<{countries: GeometryCollection<{name: string}>}>;

/** Points of a shore that lie nearer to each other cannot be told apart, in a picture of twice the size either. */
const NEAR = 0.4;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Fewest points of what is seen as a shape. */
const FEWEST = 4;

/** The points of a ring ("1.5,2L3,4") without those that lie near the one before. */
function coarser(ring: string): string[] {
	let [lastX, lastY] = [Number.NaN, Number.NaN];
	return ring.split('L').filter((point) => {
		const [x = 0, y = 0] = point.split(',').map(Number);
		if (Math.hypot(x - lastX, y - lastY) < NEAR) return false;
		[lastX, lastY] = [x, y];
		return true;
	});
}

/** A path of closed rings ("M1.5,2L3,4…Z") made coarser; islands that are specks go, unless a country has no other land. */
function coarserPath(path: string): string {
	const rings = [...path.matchAll(/M([^MZ]*)Z/gu)].map(([, ring = '']) => coarser(ring));
	const seen = rings.filter(({length}) => length >= FEWEST);
	return seen.length > 0 ? seen.map((points) => `M${points.join('L')}Z`).join('') : path;
}

/** The world of Natural Earth (1:50 million) in its own projection, to a tenth of a pixel, which nobody sees. */
export function drawWorld(): Shape[] {
	const world = require('world-atlas/countries-50m.json') as World;
	const codes = require('i18n-iso-countries/codes.json') as Codes;
	const alpha = new Map(codes.map(([code, , number]) => [number, code]));
	const path = geoPath(geoNaturalEarth1().fitSize([WORLD.width, WORLD.height], {type: 'Sphere'})).digits(1);
	return feature(world, world.objects.countries).features.map((country: Feature<Geometry>) => {
		const [x, y] = path.centroid(country);
		return {
			code: alpha.get(String(country.id)) ?? '',
			path: coarserPath(path(country) ?? ''),
			at: [rounded(x), rounded(y)],
		};
	});
}
