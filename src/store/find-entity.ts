import type {Entity} from '../tags/entity.ts';
import type {Knowledge} from '../tags/knowledge.ts';
import type {Lexicon} from '../tags/lexicon.ts';
import {fold} from '../text/fold.ts';

/** Numbers of the records that a name, written out, can name. */
function numbersOf(lexicon: Lexicon, name: string): Set<number> {
	const folded = fold(name).text.trim();
	const numbers = new Set<number>();
	lexicon.scan(folded, (start, end, spelling) => {
		if (start > 0 || end < folded.length) return;
		for (const {record} of lexicon.entries(spelling)) numbers.add(record);
	});
	return numbers;
}

/** Whether a lexicon holds a name, written out. */
export const holds = (lexicon: Lexicon, name: string): boolean => numbersOf(lexicon, name).size > 0;

/** The entities that a name, written out, can mean. */
export async function findEntity(knowledge: Knowledge, name: string): Promise<Entity[]> {
	const records = await knowledge.records([...numbersOf(knowledge.lexicon, name)]);
	return records.filter((entity) => entity !== undefined);
}
