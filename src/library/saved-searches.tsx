import {useEffect, useState} from 'preact/hooks';
import {Button} from '../look/button.tsx';
import {say} from '../words.ts';
import {dropSearch, type SavedSearch, savedSearches, saveSearch} from './searches.ts';

/** Longest name of a search, in UTF-16 units. */
const LONGEST = 60;

interface SavedSearchesProps {
	/** The search as it stands; null where it narrows nothing. */
	current: Omit<SavedSearch, 'name'> | null;
	onChoose: (search: SavedSearch) => void;
}

function NameField({onName, onCancel}: {onName: (name: string) => void; onCancel: () => void}) {
	const [name, setName] = useState('');
	return (
		<form
			class="acts"
			onSubmit={(event) => {
				event.preventDefault();
				if (name.trim()) onName(name.trim());
			}}
		>
			<input
				value={name}
				maxLength={LONGEST}
				placeholder={say('searchName')}
				aria-label={say('searchName')}
				ref={(input) => {
					if (input && name === '') input.focus();
				}}
				onInput={(event) => setName(event.currentTarget.value)}
			/>
			<button type="submit" class="button main">
				{say('editorKeep')}
			</button>
			<Button look="text" label={say('editorCancel')} onPress={onCancel} />
		</form>
	);
}

/** The searches that the reader saved, each a press away, and the way to save the one that stands. */
export function SavedSearches({current, onChoose}: SavedSearchesProps) {
	const [searches, setSearches] = useState<readonly SavedSearch[]>([]);
	const [naming, setNaming] = useState(false);
	useEffect(() => void savedSearches().then(setSearches), []);
	if (searches.length === 0 && !current) return null;
	return (
		<section class="searches" aria-label={say('searchSaved')}>
			{searches.map((search) => (
				<span class="chip" key={search.name}>
					<button type="button" class="plain" onClick={() => onChoose(search)}>
						{search.name}
					</button>
					<Button
						icon="close"
						class="chip-remove"
						label={say('searchDrop', search.name)}
						onPress={() => void dropSearch(search.name).then(setSearches)}
					/>
				</span>
			))}
			{current && !naming && (
				<Button look="text" icon="search" label={say('searchSave')} onPress={() => setNaming(true)} />
			)}
			{current && naming && (
				<NameField
					onCancel={() => setNaming(false)}
					onName={(name) => {
						setNaming(false);
						void saveSearch({name, ...current}).then(setSearches);
					}}
				/>
			)}
		</section>
	);
}
