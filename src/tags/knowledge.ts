import type {Entity} from './entity.ts';
import type {Lexicon} from './lexicon.ts';
import type {Corrections} from './own.ts';
import type {Vocabulary} from './vocabulary.ts';

/** What the tagger needs of the dataset, wherever that is kept: IndexedDB, bundled files, or memory. */
export interface Knowledge {
	/** Every name and alias, as one automaton; its entries name records by number. */
	lexicon: Lexicon;
	/** The words that names, titles and countries are read by. */
	vocabulary: Vocabulary;
	/** Day until which offices are known, ISO 8601. After it the dataset does not claim to know. */
	factsUntil: string;
	/**
	 * The records with these numbers, in that order; `undefined` where a name of the reader's leads to a record that is no
	 * more. Rejects only if the dataset cannot be read at all.
	 */
	records(numbers: readonly number[]): Promise<(Entity | undefined)[]>;
	/** Records by id; missing ids give `undefined`. */
	byId(ids: readonly string[]): Promise<(Entity | undefined)[]>;
	/** What the reader said that names in this text do not mean. */
	corrections?: Corrections;
}
