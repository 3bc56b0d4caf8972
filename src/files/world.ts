/** The outline of a country on the map of the world. */
export interface Shape {
	/** ISO 3166-1 alpha-2; empty where it has none. */
	code: string;
	/** As SVG writes a path, in units of `WORLD`. */
	path: string;
	/** Where its circle stands. */
	at: [x: number, y: number];
}

/** Size of the map, in CSS pixels of a wide window. */
export const WORLD = {width: 720, height: 370} as const;

/** The outlines of the countries, which the build has drawn: to project them takes longer than all else on the page. */
export async function loadWorld(): Promise<Shape[]> {
	return (await fetch('world.json')).json();
}
