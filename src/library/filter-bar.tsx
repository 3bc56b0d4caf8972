import {Icon} from '../look/icon.tsx';
import {COLOUR_WORDS, sideName} from '../look/names.ts';
import {COLOUR_ORDER} from '../look/palette.ts';
import {say} from '../words.ts';
import type {Choices, Filters} from './filters.ts';

interface ChoiceProps {
	label: string;
	all: string;
	value: string;
	options: readonly {value: string; words: string}[];
	onChoose: (value: string) => void;
}

const Choice = ({label, all, value, options, onChoose}: ChoiceProps) => (
	<select aria-label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
		<option value="">{all}</option>
		{options.map((option) => (
			<option key={option.value} value={option.value}>
				{option.words}
			</option>
		))}
	</select>
);

const asIs = (value: string) => ({value, words: value});

interface FilterBarProps {
	query: string;
	onQuery: (query: string) => void;
	filters: Filters;
	onFilters: (filters: Filters) => void;
	choices: Choices;
}

/** Search without tone marks, and what the list can be narrowed to. */
export function FilterBar({query, onQuery, filters, onFilters, choices}: FilterBarProps) {
	const {outlet, tag, colour, partner} = filters;
	return (
		<search class="filters">
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
			<Choice
				label={say('libraryPartner')}
				all={say('libraryAllPartners')}
				value={partner}
				options={choices.partners.map((value) => ({value, words: sideName(value)}))}
				onChoose={(value) => onFilters({...filters, partner: value})}
			/>
			<Choice
				label={say('libraryOutlet')}
				all={say('libraryAllOutlets')}
				value={outlet}
				options={choices.outlets.map(asIs)}
				onChoose={(value) => onFilters({...filters, outlet: value})}
			/>
			<Choice
				label={say('libraryTag')}
				all={say('libraryAllTags')}
				value={tag}
				options={choices.tags.map(asIs)}
				onChoose={(value) => onFilters({...filters, tag: value})}
			/>
			<Choice
				label={say('libraryColour')}
				all={say('libraryAllColours')}
				value={colour}
				options={COLOUR_ORDER.map((value) => ({value, words: say(COLOUR_WORDS[value])}))}
				onChoose={(value) => onFilters({...filters, colour: value as Filters['colour']})}
			/>
		</search>
	);
}
