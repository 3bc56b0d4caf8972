import {likelyType, newEntity, OwnForm} from '../look/own-form.tsx';
import {OWN_TYPES} from '../messages/own.ts';
import {newId} from '../messages/wire.ts';
import type {FoundEntity} from '../messages.ts';
import type {MentionType} from '../tags/mention.ts';
import type {OwnEntity} from '../tags/own.ts';
import {say} from '../words.ts';
import {AliasOf} from './alias-of.tsx';

/** A new entity of the reader's own under words of the article; `type`: what they were read as. */
export function ownFrom(words: string, type?: MentionType): OwnEntity {
	const name = words.replace(/\s+/gu, ' ').trim();
	return newEntity(newId(), name, OWN_TYPES.find((one) => one === type) ?? likelyType(name));
}

interface OwnCardProps {
	entity: OwnEntity;
	/** What is kept of it already; null: it is new. */
	before: OwnEntity | null;
	onKept: (entity: OwnEntity) => void;
	/** The words are another name of something known. */
	onAlias: (of: FoundEntity) => void;
	onClose: () => void;
}

/** Adds to the reader's own knowledge, or changes what is there. */
export const OwnCard = ({entity, before, onKept, onAlias, onClose}: OwnCardProps) => (
	<>
		<h2 class="name">{say(before ? 'mendEdit' : 'mendOwn')}</h2>
		{!before && <AliasOf onChosen={onAlias} />}
		<OwnForm entity={entity} onKept={onKept} onClose={onClose} />
	</>
);
