import {useState} from 'preact/hooks';
import {Button} from '../look/button.tsx';
import {FAILURE_WORDS, TYPE_WORDS} from '../look/names.ts';
import {ask, type FoundEntity} from '../messages.ts';
import {say} from '../words.ts';

/** Takes selected words for another name of something known: it is looked up by the name that it is known under. */
export function AliasOf({onChosen}: {onChosen: (entity: FoundEntity) => void}) {
	const [name, setName] = useState('');
	const [found, setFound] = useState<readonly FoundEntity[] | null>(null);
	const [trouble, setTrouble] = useState<string | null>(null);
	const find = async () => {
		if (name.trim() === '') return;
		const answer = await ask('entity.find', {name});
		setFound(answer.ok ? answer.value : null);
		setTrouble(answer.ok ? (answer.value.length === 0 ? 'aliasOfNone' : null) : FAILURE_WORDS[answer.code]);
	};
	return (
		<details class="why mend">
			<summary>{say('aliasOf')}</summary>
			<div class="alias-field">
				<input
					value={name}
					maxLength={250}
					autocomplete="off"
					aria-label={say('aliasOfName')}
					placeholder={say('aliasOfName')}
					onInput={(event) => setName(event.currentTarget.value)}
					onKeyDown={(event) => event.key === 'Enter' && event.isTrusted && !event.isComposing && void find()}
				/>
				<Button look="text" icon="search" label={say('aliasOfFind')} onPress={() => void find()} />
			</div>
			{found?.map((entity) => (
				<Button
					key={entity.id}
					look="text"
					label={`${entity.name} (${say(TYPE_WORDS[entity.type])})`}
					onPress={() => onChosen(entity)}
				/>
			))}
			{trouble && (
				<p class="caveat" role="alert">
					{say(trouble)}
				</p>
			)}
		</details>
	);
}
