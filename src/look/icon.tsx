/** Outlines on a grid of 16, drawn with one stroke. */
const PATHS = {
	close: 'M4 4l8 8M12 4l-8 8',
	pin: 'M6 2.5h4l-.5 5 2.5 2v1.5H4V9.5l2.5-2zM8 11v3.5',
	note: 'M3 3h10v7l-3 3H3zM10 13v-3h3M5.5 6h5M5.5 8.5h3',
	tag: 'M2.5 8V2.5H8l5.5 5.5L8 13.5zM5.5 5.5v.01',
	remove: 'M3 4.5h10M6.5 4V2.5h3V4M4.5 4.5l.5 9h6l.5-9M7 7v4M9 7v4',
	undo: 'M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 010 7H6',
	eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 100 3.6 1.8 1.8 0 000-3.6z',
	panel: 'M2 3h12v10H2zM10 3v10M11.5 6h1M11.5 8.5h1',
	library: 'M3 2.5v11M6 2.5v11M8.8 3l3.4 10.3',
	settings: 'M2 5h7M13 5h1M2 11h1M7 11h7M11 3v4M5 9v4',
	search: 'M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM10.3 10.3l3.2 3.2',
	open: 'M7 3H3v10h10V9M9.5 2.5h4v4M13.5 2.5L8 8',
	left: 'M10 3L5 8l5 5',
	right: 'M6 3l5 5-5 5',
	own: 'M8 2.5a2.6 2.6 0 110 5.2 2.6 2.6 0 010-5.2zM3 13.5c0-2.6 2-4.2 4.5-4.2M11.5 9.5v5M9 12h5',
	files: 'M2.5 13.5h11M4 13V8M7 13V4M10 13V6.5M13 13V9.5',
	check: 'M3 8.5l3.5 3.5L13 4.5',
	link: 'M6.5 9.5l3-3M7 4.5l1.8-1.8a2.6 2.6 0 013.7 3.7L10.7 8.2M9 11.5l-1.8 1.8a2.6 2.6 0 01-3.7-3.7l1.8-1.8',
} as const;

/** Names of the icons. */
export type IconName = keyof typeof PATHS;

/** An outline icon in the colour of the text. It says nothing to a screen reader: its button does. */
export const Icon = ({name}: {name: IconName}) => (
	<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
		<path
			d={PATHS[name]}
			fill="none"
			stroke="currentColor"
			stroke-width="1.4"
			stroke-linecap="round"
			stroke-linejoin="round"
		/>
	</svg>
);
