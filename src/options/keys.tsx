import {useEffect, useState} from 'preact/hooks';
import {browser} from '../browser.ts';
import {Button} from '../look/button.tsx';
import {say} from '../words.ts';

/** Commands of the manifest by name: their words are ours, the browser's are in its own language. */
const COMMAND_WORDS: Readonly<Record<string, string>> = {
	'toggle-marks': 'commandToggleMarks',
	'annotate-selection': 'commandAnnotateSelection',
	'next-mention': 'commandNextMention',
	'previous-mention': 'commandPreviousMention',
	_execute_action: 'commandPopup',
	_execute_sidebar_action: 'commandPanel',
};

/** The key's own name, the same in every language. */
const ESCAPE = 'Esc';

/** Where Chromium lets the reader change keys; Firefox has a call of its own. */
const CHROMIUM_SETTINGS = 'chrome://extensions/shortcuts';

async function openSettings(): Promise<void> {
	const {openShortcutSettings} = (browser.commands ?? {}) as {openShortcutSettings?: () => Promise<void>};
	if (openShortcutSettings) await openShortcutSettings();
	else await browser.tabs.create({url: CHROMIUM_SETTINGS});
}

/** The keys that are set now, and the way to where they are changed. */
export function Keys() {
	const [commands, setCommands] = useState<readonly {name?: string; shortcut?: string}[]>([]);
	useEffect(() => {
		// Firefox for Android has no keyboard commands.
		void browser.commands?.getAll().then(setCommands);
		const look = () => void browser.commands?.getAll().then(setCommands);
		// Back from the browser's settings.
		addEventListener('focus', look);
		return () => removeEventListener('focus', look);
	}, []);
	const known = commands.filter(({name = ''}) => Object.hasOwn(COMMAND_WORDS, name));
	if (known.length === 0) return <p class="quiet">{say('optionsNoKeys')}</p>;
	return (
		<>
			<dl class="facts">
				{known.flatMap(({name = '', shortcut}) => [
					<dt key={name}>{say(COMMAND_WORDS[name] ?? '')}</dt>,
					<dd key={`${name} key`}>{shortcut ? <kbd>{shortcut}</kbd> : say('optionsKeysNone')}</dd>,
				])}
				<dt>{say('optionsKeyEscape')}</dt>
				<dd>
					<kbd>{ESCAPE}</kbd>
				</dd>
			</dl>
			<p class="acts">
				<Button look="text" icon="open" label={say('optionsKeysChange')} onPress={() => void openSettings()} />
			</p>
		</>
	);
}
