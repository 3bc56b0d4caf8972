/** What the reader's system asks of every page. */
export interface Media {
	colorScheme?: 'light' | 'dark';
	/** The system's own few colours instead of the page's. */
	forcedColors?: boolean;
	reducedMotion?: boolean;
}

/** The same as preferences of Firefox, which are at work at once. */
export function mediaPreferences({colorScheme, forcedColors, reducedMotion}: Media): Record<string, number> {
	return {
		...(colorScheme && {
			'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
			'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
		}),
		...(forcedColors !== undefined && {'browser.display.document_color_use': forcedColors ? 2 : 0}),
		...(reducedMotion !== undefined && {'ui.prefersReducedMotion': reducedMotion ? 1 : 0}),
	};
}

/** The same as Playwright's `emulateMedia` takes it. */
export const emulatedMedia = ({colorScheme, forcedColors, reducedMotion}: Media) => ({
	...(colorScheme && {colorScheme}),
	...(forcedColors !== undefined && {forcedColors: forcedColors ? ('active' as const) : ('none' as const)}),
	...(reducedMotion !== undefined && {
		reducedMotion: reducedMotion ? ('reduce' as const) : ('no-preference' as const),
	}),
});
