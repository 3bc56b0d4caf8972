import {useState} from 'preact/hooks';
import type {Annotation} from '../annotation/annotation.ts';
import {Button} from '../look/button.tsx';
import {isByKey} from '../look/by-key.ts';
import {FAILURE_WORDS} from '../look/names.ts';
import type {Notice} from '../look/notice.tsx';
import {TagField} from '../look/tag-field.tsx';
import {ask} from '../messages.ts';
import {say, sayCount, sayNumber} from '../words.ts';
import type {Selected} from './selection.ts';

interface BulkBarProps {
	selected: Selected;
	/** What is listed now. */
	shown: readonly Annotation[];
	onNotice: (notice: Notice) => void;
}

function Tagging({onTags, onClose}: {onTags: (tags: string[]) => void; onClose: () => void}) {
	const [tags, setTags] = useState<string[]>([]);
	return (
		<div class="acts">
			<TagField tags={tags} onTags={setTags} focus />
			<Button look="main" label={say('bulkTagAdd')} disabled={tags.length === 0} onPress={() => onTags(tags)} />
			<Button look="text" label={say('editorCancel')} onPress={onClose} />
		</div>
	);
}

/** What can be done with many annotations at once. Each act can be undone. */
export function BulkBar({selected, shown, onNotice}: BulkBarProps) {
	const [tagging, setTagging] = useState(false);
	const ids = selected.annotations.map(({id}) => id);
	const tag = async (add: string[]) => {
		setTagging(false);
		const had = new Set(
			selected.annotations.filter(({tags}) => add.every((one) => tags.includes(one))).map(({id}) => id),
		);
		const answer = await ask('annotations.tag', {ids, add, drop: []});
		if (!answer.ok) return onNotice({words: say(FAILURE_WORDS[answer.code])});
		const fresh = ids.filter((id) => !had.has(id));
		onNotice({
			words: sayCount('bulkTagged', answer.value.changed),
			act: {label: say('undo'), run: () => void ask('annotations.tag', {ids: fresh, add: [], drop: add})},
		});
	};
	const remove = async () => {
		const answer = await ask('annotations.remove', {ids});
		if (!answer.ok) return onNotice({words: say(FAILURE_WORDS[answer.code])});
		selected.none();
		onNotice({
			words: sayCount('bulkRemoved', answer.value.changed),
			act: {label: say('undo'), run: () => void ask('annotations.restore', {ids})},
			takesFocus: isByKey(),
		});
	};
	return (
		<div class="bulk" role="toolbar" aria-label={say('bulkLabel')}>
			<input
				type="checkbox"
				aria-label={say('bulkAll', sayNumber(shown.length))}
				checked={ids.length > 0 && ids.length >= shown.length}
				onClick={() => (ids.length > 0 ? selected.none() : selected.all(shown))}
			/>
			{ids.length === 0 ? (
				<span class="small quiet">{say('bulkAll', sayNumber(shown.length))}</span>
			) : (
				<>
					<span class="small">{say('bulkCount', sayNumber(ids.length))}</span>
					{!tagging && <Button look="text" icon="tag" label={say('bulkTag')} onPress={() => setTagging(true)} />}
					{tagging && <Tagging onTags={(tags) => void tag(tags)} onClose={() => setTagging(false)} />}
					<Button look="danger" icon="remove" label={say('editorRemove')} onPress={() => void remove()} />
					<Button look="text" label={say('bulkNone')} onPress={selected.none} />
				</>
			)}
		</div>
	);
}
