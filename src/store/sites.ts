import type {ReaderDatabase} from './reader.ts';

/** Hosts that the reader silenced. */
export async function silenced(database: ReaderDatabase): Promise<string[]> {
	return database.sites.orderBy('host').primaryKeys();
}

/** Whether the reader silenced this host. */
export async function isSilenced(database: ReaderDatabase, host: string): Promise<boolean> {
	return (await database.sites.get(host)) !== undefined;
}

/** Silences a host, or lets it speak again. */
export async function silence(database: ReaderDatabase, host: string, off: boolean): Promise<void> {
	if (off) await database.sites.put({host});
	else await database.sites.delete(host);
}
