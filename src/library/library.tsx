import {useCallback, useEffect, useState} from 'preact/hooks';
import {Brand} from '../look/brand.tsx';
import {Button} from '../look/button.tsx';
import {mount} from '../look/mount.tsx';
import {FAILURE_WORDS} from '../look/names.ts';
import {type Notice, NoticeBar} from '../look/notice.tsx';
import {openOwnPage} from '../look/open-page.ts';
import {saveFile} from '../look/save-file.ts';
import {failureOf} from '../store/failure.ts';
import {type Library, watchLibrary} from '../store/watch.ts';
import {say, sayCount} from '../words.ts';
import {ArticlesView} from './articles-view.tsx';
import {EntitiesView} from './entities-view.tsx';
import {type Filters, NO_FILTERS} from './filters.ts';
import {ImportDialog} from './import-dialog.tsx';
import {KeptView} from './kept-view.tsx';

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

/** The ways to look at what was kept and read. */
const TABS = {kept: 'tabKept', articles: 'tabArticles', entities: 'tabEntities'} as const;

type Tab = keyof typeof TABS;

function Tabs({tab, onTab}: {tab: Tab; onTab: (tab: Tab) => void}) {
	return (
		<nav class="tabs" aria-label={say('libraryTitle')}>
			{(Object.keys(TABS) as Tab[]).map((one) => (
				<button type="button" key={one} aria-current={one === tab ? 'page' : undefined} onClick={() => onTab(one)}>
					{say(TABS[one])}
				</button>
			))}
		</nav>
	);
}

function Import({onFile}: {onFile: (file: File) => void}) {
	return (
		<label class="button text">
			{say('libraryImport')}
			<input
				class="hidden"
				type="file"
				accept=".jsonld,.json,.csv,application/ld+json,application/json,text/csv"
				onChange={(event) => {
					const [file] = event.currentTarget.files ?? [];
					if (file) onFile(file);
					event.currentTarget.value = '';
				}}
			/>
		</label>
	);
}

const saveBroken = (rows: readonly object[]): void =>
	saveFile('bang-giao-hong.json', 'application/json', JSON.stringify(rows, null, '\t'));

/** Says that rows are broken, and gives them out: nothing of them is deleted. */
const Broken = ({rows}: {rows: readonly object[]}) => (
	<p class="warning" role="alert">
		{sayCount('libraryBroken', rows.length)}{' '}
		<Button look="text" label={say('libraryBrokenSave')} onPress={() => saveBroken(rows)} />
	</p>
);

function Shown({
	library,
	tab,
	onTab,
	onNotice,
}: {
	library: Library;
	tab: Tab;
	onTab: (tab: Tab) => void;
	onNotice: (notice: Notice) => void;
}) {
	const [filters, setFilters] = useState(NO_FILTERS);
	const narrow = (wanted: Partial<Filters>) => {
		setFilters({...NO_FILTERS, ...wanted});
		onTab('kept');
	};
	if (tab === 'articles') return <ArticlesView library={library} onNarrow={narrow} />;
	if (tab === 'entities') return <EntitiesView library={library} onNarrow={narrow} />;
	return <KeptView library={library} filters={filters} onFilters={setFilters} onNotice={onNotice} />;
}

function View() {
	const library = useLibrary();
	const [tab, setTab] = useState<Tab>('kept');
	const [file, setFile] = useState<File | null>(null);
	const [notice, setNotice] = useState<Notice | null>(null);
	const gone = useCallback(() => setNotice(null), []);
	return (
		<div class="page">
			<header class="top">
				<Brand />
				<Tabs tab={tab} onTab={setTab} />
				<span class="spread" />
				<Import onFile={setFile} />
				<Button icon="files" label={say('openFiles')} onPress={() => void openOwnPage('files.html')} />
				<Button icon="settings" label={say('openOptions')} onPress={() => void openOwnPage('options.html')} />
			</header>
			<main>
				{library === null && <p class="empty">{say('libraryLoading')}</p>}
				{library && 'failed' in library && (
					<p class="warning" role="alert">
						{library.failed}
					</p>
				)}
				{library && 'annotations' in library && library.broken.length > 0 && <Broken rows={library.broken} />}
				{library && 'annotations' in library && (
					<Shown library={library} tab={tab} onTab={setTab} onNotice={setNotice} />
				)}
			</main>
			{file && <ImportDialog file={file} onClose={() => setFile(null)} />}
			<NoticeBar notice={notice} onGone={gone} />
		</div>
	);
}

void mount(() => say('libraryTitle'), <View />);
