import type {Page as PlaywrightPage} from 'playwright-core';
import {type DrivenPage, evaluate, resize, type Session} from '../drive/session.ts';
import {untilThere} from './ours.ts';
import type {Tabs} from './samples.ts';

/** A page of the extension in one of its states. */
export interface OwnSurface {
	name: string;
	/** The file, with "{sample}" for the id of the tab that shows the sample. */
	file: string;
	/** What is pressed on it, one after the other. */
	presses?: readonly string[];
	/** What is there in the end. */
	shows: string;
}

/** Pages on which nothing is kept, read or taught yet. */
export const EMPTY_SURFACES: readonly OwnSurface[] = [
	{name: 'popup-none', file: 'popup.html?tab={none}', shows: 'main p'},
	{name: 'popup-silenced', file: 'popup.html?tab={silenced}', shows: '.switch'},
	{name: 'panel-unread', file: 'panel.html', shows: '.empty'},
	{name: 'panel-nothing-kept', file: 'panel.html?tab={sample}', shows: '.empty:not([role])'},
	{name: 'library-empty', file: 'library.html', shows: '.empty'},
	{name: 'files-empty', file: 'files.html#file/IS', shows: '.empty'},
	{name: 'files-unknown', file: 'files.html#file/XX.nobody', shows: '.empty + p a'},
	{name: 'commitments-few', file: 'files.html#commitments', shows: '.committed'},
	{name: 'options-empty', file: 'options.html', shows: '#own'},
];

const BESIDE = 'files.html#beside/vnexpress.net%2F5000001/tuoitre.vn%2F20231206100000001';

/** Pages with what a reader has after a while. */
export const SURFACES: readonly OwnSurface[] = [
	{name: 'popup', file: 'popup.html?tab={sample}', presses: ['summary'], shows: 'details[open]'},
	{
		name: 'panel',
		file: 'panel.html?tab={sample}',
		presses: ['.verdict summary', '.kept .button.plain'],
		shows: '.editing .editor',
	},
	{name: 'panel-told', file: 'panel.html?tab={elsewhere}', shows: '.group'},
	{name: 'library', file: 'library.html', shows: '.rows .row'},
	{name: 'library-filters', file: 'library.html', presses: ['summary'], shows: '.filter'},
	{name: 'library-note', file: 'library.html', presses: ['.rows .row'], shows: '.detail .editor'},
	{
		name: 'library-many',
		file: 'library.html',
		presses: ['.bulk input', '.bulk .button.text'],
		shows: '.bulk .tag-field',
	},
	{
		name: 'library-export',
		file: 'library.html',
		presses: ['main .arranged > .button', '.radio:nth-of-type(2) input'],
		shows: 'dialog[open]',
	},
	{name: 'library-articles', file: 'library.html', presses: ['.tabs button:nth-child(2)'], shows: 'main .row'},
	{name: 'library-entities', file: 'library.html', presses: ['.tabs button:nth-child(3)'], shows: 'main .row'},
	{name: 'files', file: 'files.html', shows: 'svg .bubble'},
	{
		name: 'files-table',
		file: 'files.html',
		presses: ['.chart .button[aria-pressed]', '.chart .link'],
		shows: '.charts .articles .line',
	},
	{name: 'files-country', file: 'files.html#file/JP', shows: '.statements li'},
	{name: 'files-vietnam', file: 'files.html#file/VN', shows: '.statements li'},
	{name: 'files-pair', file: 'files.html#file/VN/JP', shows: '.statements li'},
	{name: 'files-person', file: 'files.html#file/JP.kishida-fumio', shows: 'section li'},
	{name: 'files-person-named-often', file: 'files.html#file/mau.own-0', shows: '.articles li'},
	{name: 'files-commitments', file: 'files.html#commitments', shows: '.committed'},
	{name: 'files-beside', file: BESIDE, shows: '.beside td'},
	{
		name: 'options',
		file: 'options.html',
		presses: ['section[aria-labelledby=own] .acts .button', 'section[aria-labelledby=data] .button.danger'],
		shows: '.sure',
	},
	{name: 'welcome', file: 'welcome.html', shows: '.steps .strip'},
];

const isThere = (page: DrivenPage, selector: string): Promise<true | null> =>
	evaluate(page, (wanted: string) => (document.querySelector(wanted) ? true : null), selector);

/** Presses something once it stays where it is: what comes late may move it away from under the mouse. */
async function pressStill(page: DrivenPage, selector: string): Promise<void> {
	let before = '';
	await untilThere(selector, async () => {
		const now = await evaluate(
			page,
			(wanted: string) => JSON.stringify(document.querySelector(wanted)?.getBoundingClientRect() ?? null),
			selector,
		);
		const isStill = now !== 'null' && now === before;
		before = now;
		return isStill ? true : null;
	});
	await page.click(selector);
}

/** Loads a page of the extension again, by itself: Firefox' protocol does not. */
async function loadAnew(page: DrivenPage): Promise<void> {
	const leave = () => {
		document.documentElement.classList.add('left');
		location.reload();
	};
	const isNew = () => (document.querySelector('.left') ? null : true);
	await evaluate(page, leave, null).catch(() => null);
	await untilThere('the page again', () => evaluate(page, isNew, null).catch(() => null));
}

interface Size {
	width: number;
	height: number;
}

/** Opens a page of the extension, in a window of some size, and brings it into a state. The mouse then points at nothing. */
export async function openSurface(session: Session, {file, presses = [], shows}: OwnSurface, tabs: Tabs, size?: Size) {
	const named = file.replace(/\{(\w+)\}/gu, (_gap, name: keyof Tabs) => String(tabs[name]));
	const page = await session.openExtensionPage(named);
	if (size) {
		await resize(page, size);
		// What it shows first depends on the room that it finds.
		await loadAnew(page);
	}
	for (const press of presses) await pressStill(page, press);
	await (page as PlaywrightPage).mouse.move(0, 0);
	await untilThere(`${file}: ${shows}`, () => isThere(page, shows));
	return page;
}
