import {useEffect, useState} from 'preact/hooks';
import {Button} from '../look/button.tsx';
import {isByKey} from '../look/by-key.ts';
import {FAILURE_WORDS} from '../look/names.ts';
import type {Notice} from '../look/notice.tsx';
import {newEntity, OwnForm} from '../look/own-form.tsx';
import {saveFile} from '../look/save-file.ts';
import type {KeptOwn, OwnItem, OwnVerdict} from '../messages/own.ts';
import {newId} from '../messages/wire.ts';
import {ask, type Result} from '../messages.ts';
import {watchOwn} from '../store/watch.ts';
import type {OwnEntity} from '../tags/own.ts';
import {bare} from '../text/bare.ts';
import {say, sayNumber} from '../words.ts';
import {ImportPack} from './import-pack.tsx';
import {headOf, OwnRow, tailOf} from './own-item.tsx';
import {labels, packCsv, packJson} from './own-pack.ts';

/** Rows shown at once: beyond it the reader searches. */
const SHOWN = 100;

function useOwn(): readonly KeptOwn[] | null {
	const [items, setItems] = useState<readonly KeptOwn[] | null>(null);
	useEffect(() => {
		const watching = watchOwn().subscribe({next: setItems, error: () => setItems([])});
		return () => watching.unsubscribe();
	}, []);
	return items;
}

const isVerdict = (item: KeptOwn): item is KeptOwn & OwnVerdict => item.kind === 'verdict';

function found(items: readonly KeptOwn[], words: string): KeptOwn[] {
	const wanted = bare(words).trim();
	return items
		.filter((item) => bare(`${headOf(item)} ${tailOf(item)}`).includes(wanted))
		.sort((one, other) => other.modified.localeCompare(one.modified));
}

const today = (): string => new Date().toISOString().slice(0, 10);

const saveJson = (items: readonly KeptOwn[]): void =>
	saveFile(`bang-giao-${today()}.json`, 'application/json', packJson(items));
const saveCsv = (items: readonly KeptOwn[]): void => saveFile(`bang-giao-${today()}.csv`, 'text/csv', packCsv(items));
const saveLabels = (items: readonly KeptOwn[]): void =>
	saveFile(`bang-giao-${today()}.jsonl`, 'application/jsonl', labels(items.filter(isVerdict)));

/** What the reader taught: searched, added to, changed, deleted, taken in and given out. */
export function OwnKnowledge({onNotice}: {onNotice: (notice: Notice) => void}) {
	const items = useOwn();
	const [words, setWords] = useState('');
	const [fresh, setFresh] = useState<OwnEntity | null>(null);
	const undoable = (said: string, back: () => Promise<Result<unknown>>) => {
		const undo = async () => {
			const undone = await back();
			if (!undone.ok) onNotice({words: say(FAILURE_WORDS[undone.code])});
		};
		onNotice({words: said, act: {label: say('undo'), run: () => void undo()}, takesFocus: isByKey()});
	};
	const remove = async (item: OwnItem) => {
		const answer = await ask('own.remove', {id: item.id});
		if (answer.ok) undoable(say('noticeForgotten'), () => ask('own.restore', {id: item.id}));
		else onNotice({words: say(FAILURE_WORDS[answer.code])});
	};
	const list = found(items ?? [], words);
	return (
		<>
			<p class="quiet">{say('ownKnowledgeWhy')}</p>
			<ImportPack known={items ?? []} onNotice={onNotice}>
				<Button look="text" icon="own" label={say('ownAdd')} onPress={() => setFresh(newEntity(newId()))} />
				{items && items.length > 0 && (
					<>
						<Button look="text" label={say('ownExportJson')} onPress={() => saveJson(items)} />
						<Button look="text" label={say('ownExportCsv')} onPress={() => saveCsv(items)} />
					</>
				)}
				{items?.some(isVerdict) && (
					<Button look="text" label={say('ownExportLabels')} onPress={() => saveLabels(items)} />
				)}
			</ImportPack>
			{fresh && (
				<OwnForm
					key={fresh.id}
					entity={fresh}
					onKept={({id, name}) => {
						setFresh(null);
						undoable(say('noticeOwnKept', name), () => ask('own.remove', {id}));
					}}
					onClose={() => setFresh(null)}
				/>
			)}
			{items && items.length > 0 && (
				<input
					type="search"
					value={words}
					placeholder={say('ownSearch')}
					aria-label={say('ownSearch')}
					onInput={(event) => setWords(event.currentTarget.value)}
				/>
			)}
			{items?.length === 0 && <p class="quiet">{say('ownNothing')}</p>}
			{items && items.length > 0 && list.length === 0 && <p class="quiet">{say('ownNotFound')}</p>}
			<ul class="own-list">
				{list.slice(0, SHOWN).map((item) => (
					<OwnRow
						key={item.id}
						item={item}
						onRemove={() => void remove(item)}
						onChanged={(before) => undoable(say('noticeOwnKept', before.name), () => ask('own.keep', before))}
					/>
				))}
			</ul>
			{list.length > SHOWN && <p class="quiet">{say('ownMore', sayNumber(list.length - SHOWN))}</p>}
		</>
	);
}
