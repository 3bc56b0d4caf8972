import type {Commitment, CommitmentState, CommitmentWords} from '../messages/commitment.ts';
import type {ReaderDatabase, ReadStatement} from './reader.ts';

async function wordsOf(database: ReaderDatabase, statement: ReadStatement): Promise<CommitmentWords> {
	const {act, day, quote, speaker, addressee, about, when, article: key} = statement;
	const [article] = await database.articles.bulkGet([key]);
	const {title = null, outlet = null, url = null, partners = []} = article ?? {};
	return {
		act: act === 'request' ? act : 'promise',
		day,
		quote,
		speaker,
		addressee,
		about,
		...(when === undefined ? {} : {when}),
		article: key,
		title,
		outlet,
		url,
		partners,
	};
}

/** Notes what became of a promise or a request, with its words: its article may be forgotten one day. */
export function setCommitment(
	database: ReaderDatabase,
	id: string,
	state: CommitmentState | 'open',
	now: string,
): Promise<void> {
	const {articles, statements, commitments} = database;
	return database.transaction('rw', [articles, statements, commitments], async () => {
		if (state === 'open') return commitments.delete(id);
		const [known, statement] = await Promise.all([commitments.get(id), statements.get(id)]);
		const words = statement ? await wordsOf(database, statement) : known?.words;
		await commitments.put({id, state, changed: now, ...(words ? {words} : {})});
	});
}

/** Takes in what became of promises elsewhere; what was noted here later stays. Tells how many were taken in. */
export function takeInCommitments(database: ReaderDatabase, rows: readonly Commitment[]): Promise<number> {
	return database.transaction('rw', [database.commitments], async () => {
		const known = await database.commitments.bulkGet(rows.map(({id}) => id));
		const wanted = rows.filter(({changed}, at) => (known[at]?.changed ?? '') < changed);
		await database.commitments.bulkPut(wanted);
		return wanted.length;
	});
}
