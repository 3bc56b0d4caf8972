import {pressToClose} from '../drive/note-frame.ts';
import type {DrivenPage, Session} from '../drive/session.ts';
import {pressOurs, pressWords, putAway, takeWords, untilOurs, untilPressable, untilWhole} from './ours.ts';
import {ADDRESSES} from './samples.ts';

/** Words of the sample on which something is kept, as far as they are no name. */
const NOTED = 'cử thêm giảng viên';
/** Words on which nothing is. */
const FREE = 'một chương trình đào tạo điều dưỡng';

/** What comes up over a page, by its name: brings it there, from whatever was open before. */
export const IN_PAGE: Readonly<Record<string, (session: Session, page: DrivenPage) => Promise<void>>> = {
	card: async (_session, page) => {
		await pressWords(page, 'Võ Văn Thưởng');
		await untilOurs(page, '.card .facts');
	},
	'card-mend': async (_session, page) => {
		await pressOurs(page, '.mend summary');
		await untilOurs(page, '.alias-field input');
	},
	editor: async (_session, page) => {
		await page.keyboard.press('Escape');
		await pressWords(page, NOTED);
		// The frame grows as what stands in it comes.
		await untilPressable(page, '.note-frame');
		await untilWhole(page, '.card', '.note-frame');
	},
	// Control with Enter keeps the note.
	notice: async (_session, page) => {
		await pressToClose(page, 'Control', 'Enter');
		await untilOurs(page, '.notice.shown');
	},
	toolbar: async (session, page) => {
		await putAway(page, '.notice.shown .button:last-child');
		await takeWords(page, FREE);
		await session.askPage(ADDRESSES.sample, 'page.annotate', null);
		await untilOurs(page, '.bar .colour');
	},
	own: async (_session, page) => {
		await pressOurs(page, '.bar .button:last-child');
		await untilOurs(page, '.own-form input');
	},
};
