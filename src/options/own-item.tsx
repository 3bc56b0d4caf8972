import {useState} from 'preact/hooks';
import {Button} from '../look/button.tsx';
import {sideName, TYPE_WORDS} from '../look/names.ts';
import {OwnForm} from '../look/own-form.tsx';
import type {KeptOwn} from '../messages/own.ts';
import type {OwnEntity} from '../tags/own.ts';
import {say} from '../words.ts';

/** What an item is about, as its line in the list begins. */
export function headOf(item: KeptOwn): string {
	if (item.kind === 'entity' || item.kind === 'not') return item.name;
	return item.kind === 'alias' ? item.alias : (item.article.title ?? item.article.key);
}

/** What the reader said of it. */
export function tailOf(item: KeptOwn): string {
	if (item.kind === 'alias') return say('ownIsAlias', item.of);
	if (item.kind === 'verdict') return say(item.is ? 'ownIsCooperation' : 'ownIsNone');
	if (item.kind === 'not') {
		const where = item.article ? say('ownInText', item.article.title ?? item.article.key) : say('mendEverywhere');
		return [item.entity === null ? say('ownIsUnmarked') : say('mendNot', item.of ?? item.entity), where].join(' · ');
	}
	const country = item.country ? [sideName(item.country)] : [];
	const [office] = item.offices;
	return [say(TYPE_WORDS[item.type]), ...country, ...(office ? [office.title] : []), ...item.aliases].join(' · ');
}

interface OwnRowProps {
	item: KeptOwn;
	onRemove: () => void;
	onChanged: (before: OwnEntity) => void;
}

/** One thing that the reader taught: an entity can be changed here, everything can be deleted. */
export function OwnRow({item, onRemove, onChanged}: OwnRowProps) {
	const [editing, setEditing] = useState(false);
	const shut = () => setEditing(false);
	return (
		<li>
			<div class="site">
				<span class="grow">
					<span lang="vi">{headOf(item)}</span>
					<span class="quiet small tail">{tailOf(item)}</span>
				</span>
				{item.kind === 'entity' && (
					<Button
						icon="note"
						label={say('ownEdit', item.name)}
						pressed={editing}
						onPress={() => setEditing(!editing)}
					/>
				)}
				<Button icon="remove" label={say('ownRemove', headOf(item))} onPress={onRemove} />
			</div>
			{editing && item.kind === 'entity' && (
				<OwnForm
					entity={item}
					onKept={() => {
						shut();
						onChanged(item);
					}}
					onClose={shut}
				/>
			)}
		</li>
	);
}
