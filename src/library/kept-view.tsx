import {useMemo, useState} from 'preact/hooks';
import type {Annotation} from '../annotation/annotation.ts';
import {Button} from '../look/button.tsx';
import {isByKey} from '../look/by-key.ts';
import {ORDER_WORDS} from '../look/names.ts';
import type {Notice} from '../look/notice.tsx';
import {useNames} from '../look/use-names.ts';
import {ask} from '../messages.ts';
import type {Library} from '../store/watch.ts';
import {say, sayNumber} from '../words.ts';
import {BulkBar} from './bulk-bar.tsx';
import {Detail} from './detail.tsx';
import {ExportDialog} from './export-dialog.tsx';
import {FilterBar} from './filter-bar.tsx';
import {choicesOf, countSet, type Filters} from './filters.ts';
import {useFound} from './find-kept.ts';
import {NothingYet} from './nothing-yet.tsx';
import {ORDERS, type Order} from './order.ts';
import {Row} from './row.tsx';
import {SavedSearches} from './saved-searches.tsx';
import {useSelected} from './selection.ts';
import {VirtualList} from './virtual-list.tsx';

/** Height of a row in CSS pixels: two lines of quote, one of note, one of source. */
const ROW = 98;

interface KeptViewProps {
	library: Library;
	filters: Filters;
	onFilters: (filters: Filters) => void;
	onNotice: (notice: Notice) => void;
}

const Sort = ({order, onOrder}: {order: Order; onOrder: (order: Order) => void}) => (
	<label class="small quiet">
		{say('orderLabel')}{' '}
		<select value={order} onChange={(event) => onOrder(event.currentTarget.value as Order)}>
			{ORDERS.map((one) => (
				<option key={one} value={one}>
					{say(ORDER_WORDS[one])}
				</option>
			))}
		</select>
	</label>
);

/** Says that an annotation was deleted, and offers to bring it back. */
const removedNotice = ({id}: Annotation): Notice => ({
	words: say('noticeRemoved'),
	act: {label: say('undo'), run: () => void ask('annotation.restore', {id})},
	takesFocus: isByKey(),
});

/** How many are found of how many; `all` is null while they are still being read. */
const Count = ({found, all, searching}: {found: number; all: number | null; searching: boolean}) => (
	<span class="small quiet" role="status" aria-busy={searching}>
		{all === null ? say('libraryLoading') : say('libraryCount', sayNumber(found), sayNumber(all))}
		{searching && ` ${say('librarySearching')}`}
	</span>
);

/** Every annotation: searched, narrowed, sorted, and what can be done with one or many. */
export function KeptView({library: {annotations, whole}, filters, onFilters, onNotice}: KeptViewProps) {
	const [query, setQuery] = useState('');
	const [order, setOrder] = useState<Order>(ORDERS[0]);
	const [chosen, setChosen] = useState<string | null>(null);
	const [exporting, setExporting] = useState(false);
	const choices = useMemo(() => choicesOf(annotations), [annotations]);
	const named = useNames(choices.entity);
	const {found, whole: searched} = useFound(annotations, query, filters, order);
	const selected = useSelected(annotations, found);
	const open = annotations.find(({id}) => id === chosen);
	const removed = (annotation: Annotation) => {
		setChosen(null);
		onNotice(removedNotice(annotation));
	};
	if (annotations.length === 0) return <NothingYet words={say('libraryEmpty')} />;
	const narrows = query.trim() !== '' || countSet(filters) > 0;
	return (
		<>
			<FilterBar
				query={query}
				onQuery={setQuery}
				filters={filters}
				onFilters={onFilters}
				choices={choices}
				named={named}
			/>
			<SavedSearches
				current={narrows ? {query, filters, order} : null}
				onChoose={(search) => {
					setQuery(search.query);
					setOrder(search.order);
					onFilters(search.filters);
				}}
			/>
			<div class="top">
				<BulkBar selected={selected} shown={found} onNotice={onNotice} />
				<span class="spread" />
				<div class="acts arranged">
					<Count found={found.length} all={whole ? annotations.length : null} searching={!searched} />
					<Sort order={order} onOrder={setOrder} />
					<Button look="text" label={say('libraryExport')} disabled={!whole} onPress={() => setExporting(true)} />
				</div>
			</div>
			{found.length === 0 && searched && <p class="empty">{say('libraryNothing')}</p>}
			<div class={`split ${open ? 'opened' : ''}`}>
				<VirtualList
					items={found}
					height={ROW}
					label={say('libraryTitle')}
					keyOf={({id}) => id}
					row={(annotation) => (
						<Row
							annotation={annotation}
							named={named}
							open={annotation.id === chosen}
							selected={selected}
							onOpen={() => setChosen(annotation.id)}
						/>
					)}
				/>
				{open && (
					<Detail
						annotation={open}
						onKept={() => onNotice({words: say('noticeKept')})}
						onRemoved={removed}
						onClose={() => setChosen(null)}
					/>
				)}
			</div>
			{exporting && (
				<ExportDialog
					all={annotations}
					shown={found}
					selected={selected.annotations}
					named={named}
					onClose={() => setExporting(false)}
				/>
			)}
		</>
	);
}
