import {useCallback, useEffect, useMemo, useState} from 'preact/hooks';
import type {Annotation} from '../annotation/annotation.ts';
import {Brand} from '../look/brand.tsx';
import {Button} from '../look/button.tsx';
import {mount} from '../look/mount.tsx';
import {FAILURE_WORDS} from '../look/names.ts';
import {type Notice, NoticeBar} from '../look/notice.tsx';
import {openOwnPage} from '../look/open-page.ts';
import {colourStyle} from '../look/swatch.tsx';
import {ask} from '../messages.ts';
import {failureOf} from '../store/failure.ts';
import {type Library, watchLibrary} from '../store/watch.ts';
import {say, sayDay, sayNumber} from '../words.ts';
import {Detail} from './detail.tsx';
import {FilterBar} from './filter-bar.tsx';
import {choicesOf, type Filters, NO_FILTERS, passes} from './filters.ts';
import {AnnotationSearch} from './search.ts';
import {exportAnnotations, importAnnotations} from './transfer.ts';
import {VirtualList} from './virtual-list.tsx';

/** Height of a row in CSS pixels: two lines of quote, one of note, one of source. */
const ROW = 98;

type Loaded = Library | {failed: string} | null;

function useLibrary(): Loaded {
	const [library, setLibrary] = useState<Loaded>(null);
	useEffect(() => {
		const fail = (thrown: unknown) => setLibrary({failed: say(FAILURE_WORDS[failureOf(thrown).code])});
		const watching = watchLibrary().subscribe({next: setLibrary, error: fail});
		return () => watching.unsubscribe();
	}, []);
	return library;
}

/** Milliseconds of an idle moment that are left alone. */
const SPARE = 3;

/** Uses idle moments to make annotations ready for searching, so that the first search is as quick as the next. */
function usePrepared(search: AnnotationSearch, annotations: readonly Annotation[]): void {
	useEffect(() => {
		const waiting = [...annotations].reverse();
		const work = (moment: IdleDeadline) => {
			while (moment.timeRemaining() > SPARE) {
				const annotation = waiting.pop();
				if (!annotation) return;
				search.prepare(annotation);
			}
			handle = requestIdleCallback(work);
		};
		let handle = requestIdleCallback(work);
		return () => cancelIdleCallback(handle);
	}, [search, annotations]);
}

/** What matches the search and passes the filters; without a search the last changed come first. */
function useFound(annotations: readonly Annotation[], query: string, filters: Filters): Annotation[] {
	const search = useMemo(() => new AnnotationSearch(), []);
	usePrepared(search, annotations);
	return useMemo(() => {
		const narrowed = annotations.filter(passes(filters));
		return query.trim() === '' ? narrowed : search.find(narrowed, query);
	}, [search, annotations, query, filters]);
}

function Row({annotation, chosen, onChoose}: {annotation: Annotation; chosen: boolean; onChoose: () => void}) {
	const {quote, note, tags, article, colour} = annotation;
	const source = [article.outlet, article.published && sayDay(article.published), ...tags.map((tag) => `#${tag}`)];
	return (
		<button type="button" class="row kept" aria-current={chosen ? 'true' : undefined} onClick={onChoose}>
			<span class="bar" style={colourStyle(colour)} />
			<span class="grow">
				<q class="quoted clamp" lang="vi">
					{quote}
				</q>
				{note && <span class="line">{note}</span>}
				<span class="line small quiet">{[...source, article.title].filter(Boolean).join(' · ')}</span>
			</span>
		</button>
	);
}

function Transfer({annotations, onNotice}: {annotations: readonly Annotation[]; onNotice: (notice: Notice) => void}) {
	const takeIn = async (file: File) => {
		const report = await importAnnotations(file);
		if (!report.ok) return onNotice({words: say(FAILURE_WORDS[report.code])});
		const {added, known, errors} = report.value;
		onNotice({words: say('libraryImported', sayNumber(added), sayNumber(known), sayNumber(errors.length))});
	};
	return (
		<>
			<Button
				look="text"
				label={say('libraryExport')}
				disabled={annotations.length === 0}
				onPress={() => exportAnnotations(annotations, new Date())}
			/>
			<label class="button text">
				{say('libraryImport')}
				<input
					class="hidden"
					type="file"
					accept=".jsonld,.json,application/ld+json,application/json"
					onChange={(event) => {
						const [file] = event.currentTarget.files ?? [];
						if (file) void takeIn(file);
						event.currentTarget.value = '';
					}}
				/>
			</label>
		</>
	);
}

function Kept({library, onNotice}: {library: Library; onNotice: (notice: Notice) => void}) {
	const {annotations} = library;
	const [query, setQuery] = useState('');
	const [filters, setFilters] = useState(NO_FILTERS);
	const [chosen, setChosen] = useState<string | null>(null);
	const choices = useMemo(() => choicesOf(annotations), [annotations]);
	const found = useFound(annotations, query, filters);
	const open = annotations.find(({id}) => id === chosen);
	const removed = ({id}: Annotation) => {
		setChosen(null);
		onNotice({
			words: say('noticeRemoved'),
			act: {label: say('undo'), run: () => void ask('annotation.restore', {id})},
		});
	};
	if (annotations.length === 0) return <p class="empty">{say('libraryEmpty')}</p>;
	return (
		<>
			<FilterBar query={query} onQuery={setQuery} filters={filters} onFilters={setFilters} choices={choices} />
			<p class="small quiet" role="status">
				{say('libraryCount', sayNumber(found.length), sayNumber(annotations.length))}
			</p>
			<div class={`split ${open ? 'opened' : ''}`}>
				<VirtualList
					items={found}
					height={ROW}
					label={say('libraryTitle')}
					keyOf={({id}) => id}
					row={(annotation) => (
						<Row annotation={annotation} chosen={annotation.id === chosen} onChoose={() => setChosen(annotation.id)} />
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
		</>
	);
}

function View() {
	const library = useLibrary();
	const [notice, setNotice] = useState<Notice | null>(null);
	const gone = useCallback(() => setNotice(null), []);
	const loaded = library && 'annotations' in library ? library : null;
	return (
		<div class="page">
			<header class="top">
				<Brand />
				<span class="spread" />
				{loaded && <Transfer annotations={loaded.annotations} onNotice={setNotice} />}
				<Button icon="settings" label={say('openOptions')} onPress={() => void openOwnPage('options.html')} />
			</header>
			<main>
				{library === null && <p class="empty">{say('libraryLoading')}</p>}
				{library && 'failed' in library && (
					<p class="warning" role="alert">
						{library.failed}
					</p>
				)}
				{loaded && <Kept library={loaded} onNotice={setNotice} />}
			</main>
			<NoticeBar notice={notice} onGone={gone} />
		</div>
	);
}

mount(say('libraryTitle'), <View />);
