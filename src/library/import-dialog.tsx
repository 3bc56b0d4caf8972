import {useEffect, useRef, useState} from 'preact/hooks';
import type {Imported} from '../annotation/imported.ts';
import {Malformed} from '../annotation/parse.ts';
import {Button} from '../look/button.tsx';
import {FAILURE_WORDS} from '../look/names.ts';
import {say, sayCount, sayNumber} from '../words.ts';
import {takeIn} from './import.ts';
import {type ReadFile, readAnnotations} from './read-file.ts';

/** Refused records that are listed; of the others the number is said. */
const MOST_LISTED = 200;

type Stage =
	/** `of`: how many records there are, once that is known. */
	| {at: 'reading'; done: number; of: number}
	| {at: 'refused'; detail: string}
	| {at: 'sending'; done: number; of: number}
	| {at: 'cancelled'}
	| {at: 'failed'; words: string}
	| {at: 'done'; added: number; known: number};

async function run(
	file: File,
	signal: AbortSignal,
	tell: (stage: Stage, read: Imported | null) => void,
): Promise<void> {
	let read: ReadFile;
	let of = 0;
	const reading = {signal, progressed: (done: number) => tell({at: 'reading', done, of}, null)};
	try {
		const text = await file.text();
		read = await readAnnotations(text, new Date().toISOString(), reading, (records) => {
			of = records;
		});
	} catch (thrown) {
		if (signal.aborted) return tell({at: 'cancelled'}, null);
		if (!(thrown instanceof Malformed)) throw thrown;
		return tell({at: 'refused', detail: thrown.message}, null);
	}
	const sending = (done: number) => tell({at: 'sending', done, of: read.annotations.length}, read);
	sending(0);
	const taken = await takeIn(read, {signal, progressed: sending});
	if (taken === 'cancelled') return tell({at: 'cancelled'}, read);
	tell(taken.ok ? {at: 'done', ...taken.value} : {at: 'failed', words: say(FAILURE_WORDS[taken.code])}, read);
}

const Errors = ({errors}: {errors: Imported['errors']}) => (
	<details open={errors.length <= 10}>
		<summary>{sayCount('importErrors', errors.length)}</summary>
		<ol class="errors small">
			{errors.slice(0, MOST_LISTED).map(({record, detail}) => (
				<li key={record}>
					{say('importRecord', sayNumber(record + 1))} <span lang="en">{detail}</span>
				</li>
			))}
		</ol>
	</details>
);

const WORDS = {
	reading: () => say('importReading'),
	refused: () => say('importRefused'),
	sending: () => say('importSending'),
	cancelled: () => say('importCancelled'),
	failed: ({words}: {words: string}) => words,
	done: ({added, known}: {added: number; known: number}) => say('importDone', sayNumber(added), sayNumber(known)),
};

/** Takes a file in, and says how far it is, what it did, and which records it could not read. */
export function ImportDialog({file, onClose}: {file: File; onClose: () => void}) {
	const dialog = useRef<HTMLDialogElement>(null);
	const cancel = useRef(new AbortController());
	const [stage, setStage] = useState<Stage>({at: 'reading', done: 0, of: 0});
	const [read, setRead] = useState<Imported | null>(null);
	useEffect(() => {
		dialog.current?.showModal();
		void run(file, cancel.current.signal, (next, imported) => {
			setStage(next);
			setRead(imported);
		});
		return () => cancel.current.abort();
	}, [file]);
	const isBusy = stage.at === 'reading' || stage.at === 'sending';
	return (
		<dialog ref={dialog} aria-label={say('importTitle')} onClose={onClose}>
			<h2>{say('importTitle')}</h2>
			<p class="small quiet">{file.name}</p>
			<p role={stage.at === 'failed' || stage.at === 'refused' ? 'alert' : 'status'}>
				{(WORDS[stage.at] as (given: Stage) => string)(stage)}
			</p>
			{stage.at === 'refused' && (
				<p class="small quiet" lang="en">
					{stage.detail}
				</p>
			)}
			{(stage.at === 'reading' || stage.at === 'sending') && (
				<progress value={stage.of === 0 ? undefined : stage.done} max={stage.of || 1} />
			)}
			{read && read.errors.length > 0 && <Errors errors={read.errors} />}
			<p class="acts">
				{isBusy ? (
					<Button look="text" label={say('editorCancel')} onPress={() => cancel.current.abort()} />
				) : (
					<Button look="main" label={say('close')} onPress={onClose} />
				)}
			</p>
		</dialog>
	);
}
