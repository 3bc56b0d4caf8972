import {recordOf} from '../annotation/article-record.ts';
import type {Article} from '../article/article.ts';
import type {BackgroundAnswers} from '../messages.ts';
import type {Reading} from '../reading.ts';
import {rememberArticle, rememberedOf} from '../store/articles.ts';
import {setCommitment} from '../store/commitments.ts';
import {toldElsewhere} from '../store/stories.ts';
import {mustBeOwn, now, stored} from './stored.ts';

/** The article that is being remembered: its like are looked for when it is there. */
let remembering: Promise<unknown> = Promise.resolve();

/** Remembers an article as read, without being waited for. */
export function remember(key: string, article: Article, reading: Reading): void {
	const record = {...recordOf(key, article, reading), read: now()};
	remembering = stored((database) => rememberArticle(database, rememberedOf(record, article, reading)));
}

/** Where the story of an article that was just read was read before. */
export const tellPage: BackgroundAnswers['story.told'] = async ({key}, sender) => {
	await remembering;
	return stored((database) => {
		mustBeOwn(key, sender);
		return toldElsewhere(database, key);
	});
};

/** Notes what became of a promise or a request. */
export const noteCommitment: BackgroundAnswers['commitment.set'] = ({id, state}) =>
	stored(async (database) => {
		await setCommitment(database, id, state, now());
		return null;
	});
