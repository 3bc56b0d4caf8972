import {useMemo, useState} from 'preact/hooks';
import {sideName} from '../look/names.ts';
import type {ReadArticle} from '../store/reader.ts';
import {say, sayNumber} from '../words.ts';
import {type Chosen, ChosenArticles} from './chosen.tsx';
import {MeetingNetwork} from './meeting-network.tsx';
import {MonthChart} from './month-chart.tsx';
import {addressOf} from './route.ts';
import {groupsOf, networkOf} from './tally.ts';
import {WorldMap} from './world-map.tsx';

/** Files that are offered without a search. */
const MOST = 24;

/** Links to the files on those who are named most. */
function Offered({articles}: {articles: readonly ReadArticle[]}) {
	const partners = useMemo(() => groupsOf(articles, 'partner').slice(0, MOST), [articles]);
	const people = useMemo(() => networkOf(articles, MOST).people, [articles]);
	return (
		<nav class="choosing" aria-label={say('filesOffered')}>
			<h2>{say('filesPartners')}</h2>
			<ul>
				{partners.map(({id, articles: some}) => (
					<li key={id}>
						<a href={addressOf({view: 'file', ids: [id]})}>{sideName(id)}</a>{' '}
						<span class="number">{sayNumber(some.length)}</span>
					</li>
				))}
			</ul>
			{people.length > 0 && <h2>{say('filesPeople')}</h2>}
			<ul>
				{people.map(({who, name, articles: count}) => (
					<li key={who}>
						<a href={addressOf({view: 'file', ids: [who]})} lang="vi">
							{name}
						</a>{' '}
						<span class="number">{sayNumber(count)}</span>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** Everything that was read, as charts; what a mark stands for is listed below them. */
export function Overview({articles}: {articles: readonly ReadArticle[]}) {
	const [chosen, setChosen] = useState<Chosen | null>(null);
	if (articles.length === 0) return <p class="empty">{say('filesEmpty')}</p>;
	return (
		<div class="overview">
			<Offered articles={articles} />
			<div class="charts">
				<MonthChart articles={articles} onChoose={setChosen} />
				{chosen && <ChosenArticles chosen={chosen} />}
				<WorldMap articles={articles} onChoose={setChosen} />
				<MeetingNetwork articles={articles} onChoose={setChosen} />
			</div>
		</div>
	);
}
