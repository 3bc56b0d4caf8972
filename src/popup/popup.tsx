import {useEffect, useState} from 'preact/hooks';
import {BodyGuess} from '../look/body-guess.tsx';
import {Brand} from '../look/brand.tsx';
import {Button} from '../look/button.tsx';
import {DatasetProgress, useDataset} from '../look/dataset-progress.tsx';
import {inLine} from '../look/in-line.ts';
import {Judge} from '../look/judge.tsx';
import {mount} from '../look/mount.tsx';
import {COUNT_WORDS, FAILURE_WORDS} from '../look/names.ts';
import {OffView} from '../look/off-view.tsx';
import {type OpenTab, openOwnPage, openPanel, spokenTab, stateOf, type TabState} from '../look/open-page.ts';
import {VerdictStrip} from '../look/strip.tsx';
import {Switch} from '../look/switch.tsx';
import {ask, askPage, hear, type PageState} from '../messages.ts';
import type {Mention, MentionType} from '../tags/mention.ts';
import {say, sayCount, sayNumber} from '../words.ts';
import {AnySite, isAllowed} from './any-site.tsx';
import {DiagnosticView} from './diagnostic-view.tsx';

type ArticleState = Extract<PageState, {kind: 'article'}>;

/** How many different things of each kind are named: "3 người · 5 tổ chức", no count apart from what is counted. */
function countWords(mentions: readonly Mention[]): string {
	const named = Object.groupBy(mentions, ({type}) => type);
	const counts = (Object.entries(COUNT_WORDS) as [MentionType, string][]).flatMap(([type, words]) => {
		const different = new Set(named[type]?.map(({entity, name}) => entity ?? name)).size;
		return different > 0 ? [sayCount(words, different).replaceAll(' ', '\u00A0')] : [];
	});
	return inLine(counts);
}

function ArticleView({tab, state, onState}: {tab: OpenTab; state: ArticleState; onState: (state: TabState) => void}) {
	const {reading, annotations, found, marksShown, keeps} = state;
	const turnMarks = async (shown: boolean) => {
		const answer = await askPage(tab.id, 'page.marks', {shown});
		if (answer.ok) onState({...state, marksShown: answer.value.shown});
	};
	return (
		<>
			<VerdictStrip verdict={reading.verdict} />
			<Judge state={state} />
			<p class="counts">{countWords(reading.mentions) || say('popupNothingNamed')}</p>
			{annotations.length > 0 && <p class="counts">{say('popupAnnotations', sayNumber(annotations.length))}</p>}
			<BodyGuess {...found} />
			{!keeps.ok && (
				<p class="warning small" role="alert">
					{say(FAILURE_WORDS[keeps.code])}
				</p>
			)}
			<div class="switches">
				<Switch label={say('popupMarks')} on={marksShown} onTurn={(on) => void turnMarks(on)} />
				<SiteSwitch tab={tab} host={state.host} off={false} onState={onState} />
			</div>
		</>
	);
}

function SiteSwitch({
	tab,
	host,
	off,
	onState,
}: {
	tab: OpenTab;
	host: string;
	off: boolean;
	onState: (state: TabState) => void;
}) {
	const turn = async (on: boolean) => {
		await ask('site.set', {host, off: !on});
		await askPage(tab.id, 'page.refresh', null);
		onState(await stateOf(tab));
	};
	return <Switch label={say('popupSite', host)} on={!off} onTurn={(on) => void turn(on)} />;
}

function View({tab, first, allowed}: {tab: OpenTab | null; first: TabState; allowed: boolean | null}) {
	const [state, setState] = useState(first);
	const dataset = useDataset();
	useEffect(
		() =>
			hear('page.changed', (changed, from) => {
				if (from === tab?.id) setState(changed.state);
			}),
		[tab],
	);
	return (
		<>
			<header class="top">
				<Brand />
				<span class="spread" />
				<Button label={say('openOptions')} icon="settings" onPress={() => void openOwnPage('options.html')} />
			</header>
			<main>
				{tab && state.kind === 'article' && <ArticleView tab={tab} state={state} onState={setState} />}
				{tab && state.kind === 'off' && (
					<OffView tab={tab} host={state.host}>
						<div class="switches">
							<SiteSwitch tab={tab} host={state.host} off onState={setState} />
						</div>
					</OffView>
				)}
				{state.kind === 'none' && (
					<p class="quiet">{say(state.failure ? FAILURE_WORDS[state.failure] : 'popupNone')}</p>
				)}
				{tab && <AnySite tab={tab} state={state} allowed={allowed} onState={setState} />}
				<DatasetProgress dataset={dataset} />
				{tab && state.kind !== 'off' && <DiagnosticView tab={tab} />}
			</main>
			<footer class="acts">
				{tab && (
					<Button look="text" icon="panel" label={say('openPanel')} onPress={() => void openPanel(tab).then(close)} />
				)}
				<Button
					look="text"
					icon="library"
					label={say('openLibrary')}
					onPress={() => void openOwnPage('library.html')}
				/>
			</footer>
		</>
	);
}

const close = (): void => window.close();

const tab = await spokenTab();
// Both before anything is shown: nothing moves under the reader's pointer afterwards.
const [first, allowed] = await Promise.all([stateOf(tab), isAllowed(tab)]);
void mount(() => say('popupTitle'), <View tab={tab} first={first} allowed={allowed} />);
