import {useEffect, useRef, useState} from 'preact/hooks';
import type {Annotation} from '../annotation/annotation.ts';
import {TEMPLATES, type Template} from '../annotation/markdown.ts';
import {Button} from '../look/button.tsx';
import {EXPORT_HINTS, FORMAT_WORDS, TEMPLATE_WORDS} from '../look/names.ts';
import {saveFile} from '../look/save-file.ts';
import {say, sayNumber} from '../words.ts';
import {exportFile, FORMATS, type Format, piecesOf} from './export-files.ts';

type Scope = 'all' | 'shown' | 'selected';

interface ExportDialogProps {
	all: readonly Annotation[];
	/** What the list is narrowed to, and what is selected in it. */
	shown: readonly Annotation[];
	selected: readonly Annotation[];
	/** Names of linked entities. */
	named: (id: string) => string;
	onClose: () => void;
}

interface RadiosProps<Value extends string> {
	legend: string;
	value: Value;
	options: readonly {value: Value; words: string; hint?: string; disabled?: boolean}[];
	onChoose: (value: Value) => void;
}

const Radios = <Value extends string>({legend, value, options, onChoose}: RadiosProps<Value>) => (
	<fieldset>
		<legend>{legend}</legend>
		{options.map((option) => (
			<label key={option.value} class="radio">
				<input
					type="radio"
					name={legend}
					checked={option.value === value}
					disabled={option.disabled}
					onChange={() => onChoose(option.value)}
				/>
				<span>
					{option.words}
					{option.hint && <span class="small quiet"> {option.hint}</span>}
				</span>
			</label>
		))}
	</fieldset>
);

/** Chooses what is exported, and as what. */
export function ExportDialog({all, shown, selected, named, onClose}: ExportDialogProps) {
	const [format, setFormat] = useState<Format>('jsonld');
	const [template, setTemplate] = useState<Template>('quotes');
	const [scope, setScope] = useState<Scope>(selected.length > 0 ? 'selected' : 'shown');
	const [done, setDone] = useState<number | null>(null);
	const stop = useRef(new AbortController());
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		dialog.current?.showModal();
		return () => stop.current.abort();
	}, []);
	const scopes = {all, shown, selected};
	const counted = (value: Scope, key: string) => ({
		value,
		words: say(key, sayNumber(scopes[value].length)),
		disabled: scopes[value].length === 0,
	});
	const wanted = {annotations: scopes[scope], format, template, nameOf: named};
	const save = async () => {
		const {signal} = stop.current;
		setDone(0);
		try {
			const {name, type, contents} = await exportFile(wanted, new Date(), {signal, progressed: setDone});
			saveFile(name, type, contents);
			onClose();
		} catch (thrown) {
			if (!signal.aborted) throw thrown;
			stop.current = new AbortController();
			setDone(null);
		}
	};
	return (
		<dialog ref={dialog} aria-label={say('exportTitle')} onClose={onClose}>
			<h2>{say('exportTitle')}</h2>
			<Radios
				legend={say('exportWhat')}
				value={scope}
				options={[counted('all', 'exportAll'), counted('shown', 'exportShown'), counted('selected', 'exportSelected')]}
				onChoose={setScope}
			/>
			<Radios
				legend={say('exportAs')}
				value={format}
				options={FORMATS.map((value) => ({value, words: say(FORMAT_WORDS[value]), hint: say(EXPORT_HINTS[value])}))}
				onChoose={setFormat}
			/>
			{format === 'markdown' && (
				<Radios
					legend={say('exportTemplate')}
					value={template}
					options={TEMPLATES.map((value) => ({value, words: say(TEMPLATE_WORDS[value])}))}
					onChoose={setTemplate}
				/>
			)}
			{done !== null && <progress value={done} max={piecesOf(wanted)} aria-label={say('exportBusy')} />}
			<p class="acts">
				<Button
					look="main"
					label={done === null ? say('exportSave') : say('exportBusy')}
					disabled={done !== null || scopes[scope].length === 0}
					onPress={() => void save()}
				/>
				<Button
					look="text"
					label={say('editorCancel')}
					onPress={() => (done === null ? onClose() : stop.current.abort())}
				/>
			</p>
		</dialog>
	);
}
