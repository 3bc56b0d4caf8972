import {useEffect, useRef, useState} from 'preact/hooks';
import {Button} from '../look/button.tsx';
import {FAILURE_WORDS} from '../look/names.ts';
import type {Notice} from '../look/notice.tsx';
import {openOwnPage} from '../look/open-page.ts';
import {ask} from '../messages.ts';
import {bare} from '../text/bare.ts';
import {say, sayNumber} from '../words.ts';
import {forgetRest} from './forget-rest.ts';
import {saveNow} from './save-now.ts';

/** Asks for a written word before everything goes: there is no way back from it but a file. */
function Sure({onErase, onClose, onNotice}: {onErase: () => void; onClose: () => void; onNotice: (n: Notice) => void}) {
	const [written, setWritten] = useState('');
	const field = useRef<HTMLInputElement>(null);
	const word = say('optionsEraseWord');
	useEffect(() => field.current?.focus(), []);
	const save = async () => {
		const failure = await saveNow();
		onNotice({words: failure ? say(FAILURE_WORDS[failure]) : say('optionsSaved')});
	};
	return (
		<form
			class="sure"
			aria-label={say('optionsErase')}
			onSubmit={(event) => {
				event.preventDefault();
				if (event.isTrusted && bare(written).trim() === bare(word)) onErase();
			}}
		>
			<p>{say('optionsEraseSure')}</p>
			<p class="acts">
				<Button look="main" label={say('optionsExportFirst')} onPress={() => void save()} />
				<Button look="text" label={say('optionsOtherFormats')} onPress={() => void openOwnPage('library.html')} />
			</p>
			<label class="field">
				<span>{say('optionsEraseWrite', word)}</span>
				<input
					ref={field}
					value={written}
					autocomplete="off"
					onInput={(event) => setWritten(event.currentTarget.value)}
				/>
			</label>
			<p class="acts">
				<button type="submit" class="button danger" disabled={bare(written).trim() !== bare(word)}>
					{say('optionsEraseNow')}
				</button>
				<Button look="text" label={say('editorCancel')} onPress={onClose} />
			</p>
		</form>
	);
}

/** Deletes everything that the reader kept, after a file was offered and a word was written. */
export function Erase({onNotice}: {onNotice: (notice: Notice) => void}) {
	const [asking, setAsking] = useState(false);
	const title = useRef<HTMLParagraphElement>(null);
	const shut = () => {
		setAsking(false);
		title.current?.focus();
	};
	const erase = async () => {
		const answer = await ask('data.erase', null);
		if (answer.ok) await forgetRest();
		shut();
		onNotice({
			words: answer.ok ? say('optionsErased', sayNumber(answer.value.annotations)) : say(FAILURE_WORDS[answer.code]),
		});
	};
	return (
		<>
			<p ref={title} class="quiet" tabIndex={-1}>
				{say('optionsPrivacy')}
			</p>
			{asking ? (
				<Sure onErase={() => void erase()} onClose={shut} onNotice={onNotice} />
			) : (
				<p class="acts">
					<Button
						look="text"
						icon="library"
						label={say('openLibrary')}
						onPress={() => void openOwnPage('library.html')}
					/>
					<Button look="danger" icon="remove" label={say('optionsErase')} onPress={() => setAsking(true)} />
				</p>
			)}
		</>
	);
}
