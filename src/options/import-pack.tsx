import type {ComponentChildren} from 'preact';
import {useRef, useState} from 'preact/hooks';
import {Malformed} from '../annotation/parse.ts';
import {Button} from '../look/button.tsx';
import {FAILURE_WORDS} from '../look/names.ts';
import type {Notice} from '../look/notice.tsx';
import type {KeptOwn, OwnItem} from '../messages/own.ts';
import {ask} from '../messages.ts';
import {say, sayCount, sayNumber} from '../words.ts';
import {type ReadPack, readPack} from './own-pack.ts';
import {wrongWords} from './pack-words.ts';

/** Errors and names shown at once. */
const SHOWN = 50;
const NAMES = 10;

const sayWrong = (detail: string): string => {
	const key = wrongWords(detail);
	return key ? say(key) : detail;
};

/** What is wrong in a file of which nothing has been taken in yet. */
function Errors({pack, onTake, onDrop}: {pack: ReadPack; onTake: (items: OwnItem[]) => void; onDrop: () => void}) {
	const {items, errors} = pack;
	return (
		<div class="errors" role="alert">
			<p>{sayCount('ownErrors', errors.length)}</p>
			<ul>
				{errors.slice(0, SHOWN).map(({row, detail}) => (
					<li key={`${row} ${detail}`}>{say('ownRow', row, sayWrong(detail))}</li>
				))}
			</ul>
			{errors.length > SHOWN && <p class="quiet">{sayCount('ownMoreErrors', errors.length - SHOWN)}</p>}
			<p class="acts">
				{items.length > 0 && (
					<Button look="text" label={sayCount('ownTakeRest', items.length)} onPress={() => onTake(items)} />
				)}
				<Button look="text" label={say('editorCancel')} onPress={onDrop} />
			</p>
		</div>
	);
}

interface ImportPackProps {
	known: readonly KeptOwn[];
	onNotice: (notice: Notice) => void;
	/** Buttons before its own. */
	children: ComponentChildren;
}

/** Takes in a pack of the reader's choice. With an error in it nothing is taken in before the reader says so. */
export function ImportPack({known, onNotice, children}: ImportPackProps) {
	const input = useRef<HTMLInputElement>(null);
	const [pack, setPack] = useState<ReadPack | null>(null);
	const [told, setTold] = useState<string | null>(null);
	const take = async (items: OwnItem[], repeated: number) => {
		setPack(null);
		const answer = await ask('own.take', {items});
		if (!answer.ok) return onNotice({words: say(FAILURE_WORDS[answer.code])});
		const {added, changed, known: there, held} = answer.value;
		onNotice({words: say('ownTaken', sayNumber(added), sayNumber(changed), sayNumber(there + repeated))});
		setTold(held.length > 0 ? say('ownHeld', held.slice(0, NAMES).join(', ')) : null);
	};
	const choose = async (file: File | undefined) => {
		if (!file) return;
		setTold(null);
		try {
			const read = readPack(await file.text(), known);
			if (read.errors.length > 0) return setPack(read);
			await take(read.items, read.repeated.length);
		} catch (thrown) {
			if (!(thrown instanceof Malformed)) throw thrown;
			onNotice({words: sayWrong(thrown.message)});
		}
	};
	return (
		<>
			<p class="acts">
				{children}
				<Button look="text" label={say('ownImport')} onPress={() => input.current?.click()} />
				<input
					ref={input}
					class="hidden"
					type="file"
					tabIndex={-1}
					aria-label={say('ownImport')}
					accept=".csv,.json,text/csv,application/json"
					onChange={(event) => {
						const [file] = event.currentTarget.files ?? [];
						event.currentTarget.value = '';
						void choose(file);
					}}
				/>
			</p>
			{pack && (
				<Errors pack={pack} onTake={(items) => void take(items, pack.repeated.length)} onDrop={() => setPack(null)} />
			)}
			{told && <p class="quiet">{told}</p>}
		</>
	);
}
