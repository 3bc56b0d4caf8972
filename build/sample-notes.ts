import {describe} from '../src/annotation/anchor.ts';
import type {Colour} from '../src/annotation/annotation.ts';
import type {PageState} from '../src/messages.ts';
import type {Session} from './drive/session.ts';

// What the reader of the sample page has kept there, for screenshots.

/** Where the sample page is shown. */
export const SAMPLE = 'https://vnexpress.net/bai-mau-viet-nam-nhat-ban-5000001.html';

/** The state of a tab that shows an article. */
export type ArticleState = Extract<PageState, {kind: 'article'}>;

/** A note on words of an article. */
export interface SampleNote {
	words: string;
	colour: Colour;
	note: string;
	tags: string[];
}

/** The notes on the sample page. */
export const NOTES: readonly SampleNote[] = [
	{
		words: 'đề nghị Cơ quan Hợp tác quốc tế Nhật Bản (JICA) cử thêm giảng viên',
		colour: 'green',
		note: 'Đề nghị chính của phía **Việt Nam**.',
		tags: ['y tế', 'đào tạo'],
	},
	{words: 'khoảng 2,5 triệu USD', colour: 'yellow', note: '', tags: []},
	{words: 'tổ công tác chung', colour: 'pink', note: 'Theo dõi kết quả năm sau.', tags: ['cam kết']},
];

/**
 * Keeps notes on the article that a tab shows.
 * @throws where the article does not hold their words, or they are not kept
 */
export async function keepNotes(session: Session, state: ArticleState, notes = NOTES): Promise<void> {
	const {text, blocks} = state.article;
	for (const {words, ...rest} of notes) {
		const start = text.indexOf(words);
		if (start < 0) throw new Error(`The article does not say "${words}".`);
		const place = describe(text, blocks, start, start + words.length);
		const kept = await session.ask('annotation.keep', {...place, article: state.record, ...rest});
		if (!kept.ok) throw new Error(`${kept.code}: ${kept.detail}`);
	}
}
