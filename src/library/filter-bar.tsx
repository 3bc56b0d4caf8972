import {Button} from '../look/button.tsx';
import {COLOUR_WORDS, KIND_WORDS, SECTOR_WORDS, sideName} from '../look/names.ts';
import {COLOUR_ORDER} from '../look/palette.ts';
import {QueryField} from '../look/query-field.tsx';
import {say, sayNumber} from '../words.ts';
import {type Choices, countSet, type Filters, NO_FILTERS} from './filters.ts';

interface ChoiceProps {
	label: string;
	value: string;
	options: readonly {value: string; words: string}[];
	onChoose: (value: string) => void;
}

const Choice = ({label, value, options, onChoose}: ChoiceProps) => (
	<label class="filter">
		<span class="small quiet">{label}</span>
		<select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
			<option value="">{say('filterAll')}</option>
			{options.map((option) => (
				<option key={option.value} value={option.value}>
					{option.words}
				</option>
			))}
		</select>
	</label>
);

/** Most names offered while typing: a browser's list of thousands helps nobody. */
const MOST_NAMES = 500;

const NameField = ({label, value, options, onChoose}: Omit<ChoiceProps, 'options'> & {options: readonly string[]}) => (
	<label class="filter">
		<span class="small quiet">{label}</span>
		<input list={`list-${label}`} value={value} onInput={(event) => onChoose(event.currentTarget.value)} />
		<datalist id={`list-${label}`}>
			{options.slice(0, MOST_NAMES).map((name) => (
				<option key={name} value={name} />
			))}
		</datalist>
	</label>
);

const Day = ({label, value, onChoose}: Omit<ChoiceProps, 'options'>) => (
	<label class="filter">
		<span class="small quiet">{label}</span>
		<input type="date" value={value} onInput={(event) => onChoose(event.currentTarget.value)} />
	</label>
);

const asIs = (value: string) => ({value, words: value});
const wordsFrom = (table: Readonly<Record<string, string>>) => (value: string) => {
	const key = table[value];
	return {value, words: key ? say(key) : value};
};

interface FiltersProps {
	filters: Filters;
	onFilters: (filters: Filters) => void;
	choices: Choices;
	/** Names of the linked entities. */
	named: (id: string) => string;
}

function FilterFields({filters, onFilters, choices, named}: FiltersProps) {
	const set = (key: keyof Filters) => (value: string) => onFilters({...filters, [key]: value});
	return (
		<div class="filters">
			<Choice
				label={say('libraryPartner')}
				value={filters.partner}
				options={choices.partner.map((value) => ({value, words: sideName(value)}))}
				onChoose={set('partner')}
			/>
			<NameField label={say('typePerson')} value={filters.person} options={choices.person} onChoose={set('person')} />
			<NameField
				label={say('typeOrganisation')}
				value={filters.organisation}
				options={choices.organisation}
				onChoose={set('organisation')}
			/>
			<Choice
				label={say('filterSector')}
				value={filters.sector}
				options={choices.sector.map(wordsFrom(SECTOR_WORDS))}
				onChoose={set('sector')}
			/>
			<Choice
				label={say('filterKind')}
				value={filters.kind}
				options={choices.kind.map(wordsFrom(KIND_WORDS))}
				onChoose={set('kind')}
			/>
			<Choice
				label={say('libraryOutlet')}
				value={filters.outlet}
				options={choices.outlet.map(asIs)}
				onChoose={set('outlet')}
			/>
			<Choice label={say('libraryTag')} value={filters.tag} options={choices.tag.map(asIs)} onChoose={set('tag')} />
			{choices.entity.length > 0 && (
				<Choice
					label={say('libraryEntity')}
					value={filters.entity}
					options={choices.entity.map((value) => ({value, words: named(value)}))}
					onChoose={set('entity')}
				/>
			)}
			<Choice
				label={say('libraryColour')}
				value={filters.colour}
				options={COLOUR_ORDER.map((value) => ({value, words: say(COLOUR_WORDS[value])}))}
				onChoose={set('colour')}
			/>
			<Day label={say('filterFrom')} value={filters.from} onChoose={set('from')} />
			<Day label={say('filterTo')} value={filters.to} onChoose={set('to')} />
		</div>
	);
}

/** Search without tone marks, and what the list can be narrowed to. */
export function FilterBar({
	query,
	onQuery,
	filters,
	onFilters,
	choices,
	named,
}: FiltersProps & {query: string; onQuery: (query: string) => void}) {
	const count = countSet(filters);
	return (
		<search>
			<QueryField query={query} onQuery={onQuery} />
			<details class="narrow">
				<summary>{count === 0 ? say('filterTitle') : say('filterTitleSet', sayNumber(count))}</summary>
				<FilterFields filters={filters} onFilters={onFilters} choices={choices} named={named} />
			</details>
			{count > 0 && <Button look="text" label={say('filterClear')} onPress={() => onFilters(NO_FILTERS)} />}
		</search>
	);
}
