// The part of Dexie that the store uses, typed with plain promises. Dexie's own `PromiseExtended` is a promise too, but
// one that the check against forgotten promises cannot follow through an `await`.

/** Rows chosen by an index, in its order. */
export interface Selection<Row, Key> {
	reverse(): Selection<Row, Key>;
	offset(count: number): Selection<Row, Key>;
	limit(count: number): Selection<Row, Key>;
	toArray(): Promise<Row[]>;
	primaryKeys(): Promise<Key[]>;
	eachKey(visit: (key: unknown) => void): Promise<void>;
	delete(): Promise<number>;
}

/** A key of an index: of one over several fields a value for each. */
type IndexKey<Key> = Key | readonly string[];

/** A table. */
export interface Rows<Row, Key> {
	get(key: Key): Promise<Row | undefined>;
	bulkGet(keys: readonly Key[]): Promise<(Row | undefined)[]>;
	add(row: Row): Promise<Key>;
	put(row: Row): Promise<Key>;
	bulkPut(rows: readonly Row[]): Promise<unknown>;
	delete(key: Key): Promise<void>;
	bulkDelete(keys: readonly Key[]): Promise<void>;
	clear(): Promise<void>;
	count(): Promise<number>;
	where(index: string): {
		equals(value: Key): Selection<Row, Key>;
		below(value: Key): Selection<Row, Key>;
		aboveOrEqual(value: Key): Selection<Row, Key>;
		/** From the first, which counts, to the last, which does not. */
		between(first: IndexKey<Key>, last: IndexKey<Key>): Selection<Row, Key>;
	};
	orderBy(index: string): Selection<Row, Key>;
}

/** A database that is open. */
export interface Database {
	/** Resolves when the transaction has completed; rejects, with nothing written, when `work` does. */
	transaction<Value>(mode: 'r' | 'rw', tables: readonly unknown[], work: () => Promise<Value>): Promise<Value>;
	isOpen(): boolean;
	/** What is called when it is closed, by us or under us. */
	on: {close: {subscribe(listener: () => void): void; unsubscribe(listener: () => void): void}};
	close(): void;
}
