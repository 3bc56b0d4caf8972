import {useEffect, useState} from 'preact/hooks';
import {ask} from '../messages.ts';
import {say} from '../words.ts';
import {Icon} from './icon.tsx';

/** Suggestions shown at once. */
const MOST = 6;
/** Longest tag, in UTF-16 units. */
const LONGEST = 60;

function useKnownTags(): readonly string[] {
	const [known, setKnown] = useState<readonly string[]>([]);
	useEffect(() => {
		void ask('tags.list', null).then((answer) => answer.ok && setKnown(answer.value));
	}, []);
	return known;
}

interface TagFieldProps {
	tags: readonly string[];
	onTags: (tags: string[]) => void;
	focus: boolean;
}

/** Tags as chips, with a field that completes from those used before. Enter or a comma adds one, Backspace takes the last. */
export function TagField({tags, onTags, focus}: TagFieldProps) {
	const [typed, setTyped] = useState('');
	const known = useKnownTags();
	const add = (tag: string) => {
		const clean = tag.replaceAll(',', ' ').trim().slice(0, LONGEST);
		if (clean && !tags.includes(clean)) onTags([...tags, clean]);
		setTyped('');
	};
	const wanted = typed.trim().toLowerCase();
	const offered = known
		.filter((tag) => !tags.includes(tag) && wanted !== '' && tag.toLowerCase().includes(wanted))
		.slice(0, MOST);
	const key = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		if (event.key === 'Enter' || event.key === ',') {
			if (wanted === '' && event.key === 'Enter') return;
			event.preventDefault();
			add(typed);
		} else if (event.key === 'Backspace' && typed === '') onTags(tags.slice(0, -1));
	};
	return (
		<div class="tag-field">
			{tags.map((tag) => (
				<span key={tag} class="chip">
					{tag}
					<button
						type="button"
						class="chip-remove"
						aria-label={say('tagRemove', tag)}
						onClick={() => onTags(tags.filter((other) => other !== tag))}
					>
						<Icon name="close" />
					</button>
				</span>
			))}
			<input
				value={typed}
				placeholder={say('tagAdd')}
				aria-label={say('tagAdd')}
				autocomplete="off"
				maxLength={LONGEST}
				ref={(input) => {
					if (focus && input && !typed) input.focus({preventScroll: true});
				}}
				onInput={(event) => setTyped(event.currentTarget.value)}
				onKeyDown={key}
				onBlur={() => add(typed)}
			/>
			{offered.length > 0 && (
				<div class="offered">
					{offered.map((tag) => (
						<button
							type="button"
							class="chip"
							key={tag}
							onMouseDown={(event) => event.preventDefault()}
							onClick={() => add(tag)}
						>
							{tag}
						</button>
					))}
				</div>
			)}
		</div>
	);
}
