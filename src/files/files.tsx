import {useCallback, useEffect, useState} from 'preact/hooks';
import {Brand} from '../look/brand.tsx';
import {Button} from '../look/button.tsx';
import {filesAddress, type Route, routeOf} from '../look/files-route.ts';
import {mount} from '../look/mount.tsx';
import {type Notice, NoticeBar} from '../look/notice.tsx';
import {openOwnPage} from '../look/open-page.ts';
import {recalling, watchBriefs} from '../store/digest.ts';
import {withReader} from '../store/reader.ts';
import {say} from '../words.ts';
import {BesideView} from './beside-view.tsx';
import {Commitments} from './commitments.tsx';
import {FileView} from './file-view.tsx';
import {Overview} from './overview.tsx';
import {useLive} from './use-live.ts';

function useRoute(): Route {
	const [route, setRoute] = useState(() => routeOf(location.hash));
	useEffect(() => {
		const follow = () => {
			setRoute(routeOf(location.hash));
			scrollTo(0, 0);
		};
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);
	return route;
}

function Everything() {
	const loaded = useLive(watchBriefs);
	if (loaded === null) return <p class="empty">{say('libraryLoading')}</p>;
	if ('failed' in loaded)
		return (
			<p class="warning" role="alert">
				{loaded.failed}
			</p>
		);
	return <Overview articles={loaded.value} />;
}

const VIEWS = [
	{route: {view: 'overview'}, words: 'filesOverview'},
	{route: {view: 'commitments'}, words: 'filesCommitments'},
] as const;

function View() {
	const route = useRoute();
	const [notice, setNotice] = useState<Notice | null>(null);
	const gone = useCallback(() => setNotice(null), []);
	return (
		<div class="page">
			<header class="top">
				<Brand />
				<nav class="views" aria-label={say('filesTitle')}>
					{VIEWS.map(({route: one, words}) => (
						<a key={words} href={filesAddress(one)} aria-current={route.view === one.view ? 'page' : undefined}>
							{say(words)}
						</a>
					))}
				</nav>
				<span class="spread" />
				<Button icon="library" label={say('openLibrary')} onPress={() => void openOwnPage('library.html')} />
				<Button icon="settings" label={say('openOptions')} onPress={() => void openOwnPage('options.html')} />
			</header>
			<main>
				{route.view === 'overview' && <Everything />}
				{route.view === 'commitments' && <Commitments onNotice={setNotice} />}
				{route.view === 'file' && <FileView ids={route.ids} />}
				{route.view === 'beside' && <BesideView keys={route.keys} />}
			</main>
			<NoticeBar notice={notice} onGone={gone} />
		</div>
	);
}

// Opened while the page learns its words. What goes wrong is told by the views.
if (routeOf(location.hash).view !== 'commitments') void recalling();
void withReader(async () => undefined).catch(() => undefined);
void mount(() => say('filesTitle'), <View />);
