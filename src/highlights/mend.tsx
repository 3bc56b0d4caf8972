import {useState} from 'preact/hooks';
import {Button} from '../look/button.tsx';
import {FAILURE_WORDS, nameIn} from '../look/names.ts';
import {OWN_TYPES} from '../messages/own.ts';
import type {EntityCard, FailureCode} from '../messages.ts';
import type {Mention} from '../tags/mention.ts';
import {say} from '../words.ts';

/** What the reader says of a mention. */
export type Lesson =
	/** It is not the entity it is linked to, or, without a link, nothing to mark. */
	| {what: 'not'; name: string; entity: string | null; of: string | null; everywhere: boolean}
	/** The entity has a further name. */
	| {what: 'alias'; entity: string; of: string; alias: string}
	/** An entity of the reader's own is to be deleted. */
	| {what: 'forget'; entity: string};

interface MendProps {
	mention: Mention;
	card: EntityCard | null;
	onLesson: (lesson: Lesson) => Promise<FailureCode | null>;
	/** Opens the form for an entity of one's own. */
	onOwn: () => void;
}

function AliasField({of, onAlias}: {of: string; onAlias: (alias: string) => void}) {
	const [alias, setAlias] = useState('');
	const add = () => alias.trim() && onAlias(alias.trim());
	return (
		<div class="alias-field">
			<input
				value={alias}
				maxLength={300}
				autocomplete="off"
				aria-label={say('mendAliasOf', of)}
				placeholder={say('mendAlias')}
				onInput={(event) => setAlias(event.currentTarget.value)}
				onKeyDown={(event) => event.key === 'Enter' && event.isTrusted && !event.isComposing && add()}
			/>
			<Button look="text" label={say('mendAdd')} onPress={add} />
		</div>
	);
}

/** Two answers to one question: for this text, or for every text. */
function Twice({words, onSay}: {words: string; onSay: (everywhere: boolean) => void}) {
	return (
		<fieldset class="twice">
			<legend>{words}</legend>
			<Button look="text" label={say('mendHere')} onPress={() => onSay(false)} />
			<Button look="text" label={say('mendEverywhere')} onPress={() => onSay(true)} />
		</fieldset>
	);
}

const isOwnable = ({type}: Mention): boolean => OWN_TYPES.some((one) => one === type);

/** Lets the reader put right what the card says: not this one, nothing to mark, a further name, one's own entity. */
export function Mend({mention, card, onLesson, onOwn}: MendProps) {
	const [failure, setFailure] = useState<FailureCode | null>(null);
	const teach = async (lesson: Lesson) => setFailure(await onLesson(lesson));
	const {surface, entity} = mention;
	const of = card?.entity.name.vi ?? mention.name;
	const shown = card ? nameIn(card.entity.name) : of;
	const own = entity?.startsWith('own.') ?? false;
	return (
		<details class="why mend">
			<summary>{say('mend')}</summary>
			{entity !== undefined && (
				<Twice
					words={say('mendNot', shown)}
					onSay={(everywhere) => void teach({what: 'not', name: surface, entity, of, everywhere})}
				/>
			)}
			<Twice
				words={say('mendUnmark', surface)}
				onSay={(everywhere) => void teach({what: 'not', name: surface, entity: null, of: null, everywhere})}
			/>
			{entity !== undefined && !own && (
				<AliasField of={shown} onAlias={(alias) => void teach({what: 'alias', entity, of, alias})} />
			)}
			<div class="foot">
				{isOwnable(mention) && (!own || card) && (
					<Button look="text" icon="own" label={say(own ? 'mendEdit' : 'mendOwn')} onPress={onOwn} />
				)}
				{own && entity && (
					<Button
						look="danger"
						icon="remove"
						label={say('mendForget')}
						onPress={() => void teach({what: 'forget', entity})}
					/>
				)}
			</div>
			{failure && (
				<p class="caveat" role="alert">
					{say(FAILURE_WORDS[failure])}
				</p>
			)}
		</details>
	);
}
