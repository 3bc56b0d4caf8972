import {useCallback, useEffect, useState} from 'preact/hooks';
import type {Annotation} from '../annotation/annotation.ts';
import {browser} from '../browser.ts';
import {BodyGuess} from '../look/body-guess.tsx';
import {Brand} from '../look/brand.tsx';
import {Button} from '../look/button.tsx';
import {isByKey} from '../look/by-key.ts';
import {DatasetProgress, useDataset} from '../look/dataset-progress.tsx';
import {Judge} from '../look/judge.tsx';
import {mount} from '../look/mount.tsx';
import {FAILURE_WORDS} from '../look/names.ts';
import {NewNote} from '../look/new-note.tsx';
import {type Notice, NoticeBar} from '../look/notice.tsx';
import {OffView} from '../look/off-view.tsx';
import {type OpenTab, openOwnPage, spokenTab, stateOf, type TabState} from '../look/open-page.ts';
import {QueryField} from '../look/query-field.tsx';
import {type AnnotationDraft, ask, askPage, hear, type PageState} from '../messages.ts';
import {language, say, sayDay} from '../words.ts';
import {AnnotationList} from './annotation-list.tsx';
import {saveReading} from './export-reading.ts';
import {foundIn, isNothing} from './found.ts';
import {NamedList} from './named-list.tsx';
import {StatementList} from './statement-list.tsx';
import {ToldList} from './told-list.tsx';
import {type Span, VerdictView} from './verdict-view.tsx';

interface Shown {
	tab: OpenTab | null;
	state: TabState;
}

/** The page that the panel speaks of, followed through changes of the page and of the active tab. */
function useOpenPage(): Shown {
	const [shown, setShown] = useState<Shown>({tab: null, state: {kind: 'unread'}});
	useEffect(() => {
		let looks = 0;
		const look = async () => {
			const mine = ++looks;
			const tab = await spokenTab();
			const state = await stateOf(tab);
			if (mine === looks) setShown({tab, state});
		};
		const lookSoon = () => void look();
		const updated = (_id: number, change: {status?: string}) => {
			if (change.status) lookSoon();
		};
		void look();
		browser.tabs.onActivated.addListener(lookSoon);
		browser.tabs.onUpdated.addListener(updated);
		const stop = hear('page.changed', ({state}, tab) =>
			setShown((last) => (last.tab?.id === tab ? {tab: last.tab, state} : last)),
		);
		return () => {
			browser.tabs.onActivated.removeListener(lookSoon);
			browser.tabs.onUpdated.removeListener(updated);
			stop();
		};
	}, []);
	return shown;
}

/** A note on all of an article, but for the article and the note. */
const ON_ARTICLE: Omit<AnnotationDraft, 'article' | 'note'> = {
	about: 'article',
	selectors: [],
	quote: '',
	snapshot: '',
	colour: 'yellow',
	tags: [],
};

function ArticleView({
	tab,
	state,
	onNotice,
}: {
	tab: OpenTab;
	state: Extract<PageState, {kind: 'article'}>;
	onNotice: (notice: Notice) => void;
}) {
	const {reading, record, annotations, found, keeps, factsUntil, marksShown} = state;
	const [query, setQuery] = useState('');
	const listed = foundIn({annotations, statements: reading.statements, mentions: reading.mentions}, query, language());
	const searching = query.trim() !== '';
	const attach = ({id}: Annotation, to: 'selection' | 'place') => void askPage(tab.id, 'page.attach', {id, to});
	const show = ({start, end}: Span) => void askPage(tab.id, 'page.show', {start, end});
	const markAnyway = () => void askPage(tab.id, 'page.marks', {shown: true});
	const removed = ({id}: Annotation) =>
		onNotice({
			words: say('noticeRemoved'),
			act: {label: say('undo'), run: () => void ask('annotation.restore', {id})},
			takesFocus: isByKey(),
		});
	return (
		<>
			<VerdictView verdict={reading.verdict} onShow={show}>
				<Judge state={state} />
				{!reading.verdict.is && !marksShown && (
					<p class="anyway">
						<span class="quiet small">{say('panelUnmarked')}</span>
						<Button look="text" label={say('panelMarkAnyway')} onPress={markAnyway} />
					</p>
				)}
			</VerdictView>
			<BodyGuess {...found} />
			{!keeps.ok && (
				<p class="warning small" role="alert">
					{say(FAILURE_WORDS[keeps.code])}
				</p>
			)}
			<ToldList state={state} onShow={show} onNotice={onNotice} />
			<div class="search">
				<QueryField query={query} onQuery={setQuery} />
				<p class="empty" role="status">
					{searching && isNothing(listed) && say('panelNotFound')}
				</p>
			</div>
			{!(searching && listed.annotations.length === 0) && (
				<section>
					<h2>{say('panelAnnotations')}</h2>
					<AnnotationList annotations={listed.annotations} onShow={show} onRemoved={removed} onAttach={attach} />
					<NewNote
						on={{...ON_ARTICLE, article: record}}
						aside={`${record.key}#article`}
						label={say('noteOnArticleNew')}
						onKept={() => onNotice({words: say('noticeKept')})}
					/>
				</section>
			)}
			{listed.statements.length > 0 && (
				<section>
					<h2>{say('panelStatements')}</h2>
					<StatementList statements={listed.statements} onShow={show} />
				</section>
			)}
			{!(searching && listed.mentions.length === 0) && (
				<section>
					<h2>{say('panelNamed')}</h2>
					<NamedList mentions={listed.mentions} onShow={show} />
				</section>
			)}
			<footer class="small quiet">
				<p>{say('panelFacts', sayDay(factsUntil))}</p>
				<Button look="text" label={say('panelExport')} onPress={() => saveReading(state)} />
			</footer>
		</>
	);
}

function View() {
	const {tab, state} = useOpenPage();
	const [notice, setNotice] = useState<Notice | null>(null);
	const gone = useCallback(() => setNotice(null), []);
	const dataset = useDataset();
	return (
		<>
			<header class="top">
				<Brand />
				<span class="spread" />
				<Button icon="files" label={say('openFiles')} onPress={() => void openOwnPage('files.html')} />
				<Button icon="library" label={say('openLibrary')} onPress={() => void openOwnPage('library.html')} />
				<Button icon="settings" label={say('openOptions')} onPress={() => void openOwnPage('options.html')} />
			</header>
			<main>
				<DatasetProgress dataset={dataset} />
				{tab && state.kind === 'article' && (
					<ArticleView key={state.article.key} tab={tab} state={state} onNotice={setNotice} />
				)}
				{tab && state.kind === 'off' && <OffView tab={tab} host={state.host} />}
				{state.kind === 'unread' && <p class="empty">{say('panelUnread')}</p>}
				{state.kind === 'none' && (
					<p class="empty">{say(state.failure ? FAILURE_WORDS[state.failure] : 'popupNone')}</p>
				)}
			</main>
			<NoticeBar notice={notice} onGone={gone} />
		</>
	);
}

void mount(() => say('panelTitle'), <View />);
