import {say} from '../words.ts';
import {Icon} from './icon.tsx';

/** A field that narrows a list by words, with or without tone marks. */
export const QueryField = ({query, onQuery}: {query: string; onQuery: (query: string) => void}) => (
	<label class="query">
		<Icon name="search" />
		<input
			type="search"
			value={query}
			placeholder={say('librarySearch')}
			aria-label={say('librarySearch')}
			onInput={(event) => onQuery(event.currentTarget.value)}
		/>
	</label>
);
