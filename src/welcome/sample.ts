import {type Attending, awaitReader} from '../highlights/await-reader.ts';
import '../highlights/interact.tsx';
import {Session} from '../highlights/session.ts';
import {ask, type FailureCode} from '../messages.ts';
import {findArticle} from '../page/find.ts';

/** The page's sample article as the engine read it, and the reader's acts on it. */
export interface Sample {
	session: Session;
	attending: Attending;
}

/**
 * Reads the article that stands in this page, as on a news page: the same finding, the same engine, the same marks and card.
 * Answers with the code of what went wrong.
 */
export async function readSample(): Promise<Sample | FailureCode> {
	const found = findArticle(document, location.href);
	if (!found) return 'not-found';
	const answer = await ask('page.read', {article: found.article, host: location.host});
	if (!answer.ok) return answer.code;
	if (answer.value.off) return 'unknown';
	const session = new Session(document, found, answer.value, true);
	return {session, attending: awaitReader(document, session, () => undefined)};
}
