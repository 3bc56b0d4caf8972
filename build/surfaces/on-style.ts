import {boxesOfWords} from '../drive/point.ts';
import type {DrivenPage, Session} from '../drive/session.ts';
import {type ArticleState, keepNotes} from '../sample-notes.ts';
import {type Place, pressWords, takeWords, untilOurs} from './ours.ts';
import type {PageStyle} from './page-styles.ts';

/** What came up, and the words that it belongs to. */
interface Brought {
	words: string;
	/** In our closed root; null where nothing came up. */
	selector: string | null;
}

type Bring = (session: Session, page: DrivenPage) => Promise<Brought>;

/** What is looked at on a page of some look: its marks with a highlight of the reader's, the card of a name, the toolbar on selected words. */
export const onStyle = ({address, named, free, kept}: PageStyle): Readonly<Record<string, Bring>> => ({
	marks: async (session) => {
		// A page whose verdict is no has no marks: there would be nothing to look at.
		const state = await session.untilState(address, (now) => now.kind === 'article' && now.marksShown);
		await keepNotes(session, state as ArticleState, [{words: kept, colour: 'yellow', note: 'Hỏi lại.', tags: []}]);
		await session.untilState(address, (now) => now.kind === 'article' && now.annotations.length > 0);
		return {words: named, selector: null};
	},
	card: async (_session, page) => {
		await pressWords(page, named);
		await untilOurs(page, '.card > .foot');
		return {words: named, selector: '.card'};
	},
	toolbar: async (session, page) => {
		await page.keyboard.press('Escape');
		await takeWords(page, free);
		await session.askPage(address, 'page.annotate', null);
		await untilOurs(page, '.bar .colour');
		return {words: free, selector: '.bar'};
	},
});

const overlap = (one: Place, other: Place): boolean =>
	one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The lines of some words that something in our closed root covers. */
export async function coveredBy(page: DrivenPage, words: string, selector: string): Promise<Place[]> {
	const lines = await boxesOfWords(page, words, true);
	const place = await untilOurs(page, selector);
	return lines.filter((line) => overlap(line, place));
}
