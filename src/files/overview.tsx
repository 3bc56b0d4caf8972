import {useMemo, useState} from 'preact/hooks';
import {fileOn} from '../look/files-route.ts';
import {sideName} from '../look/names.ts';
import type {Brief} from '../store/briefs.ts';
import {say, sayNumber} from '../words.ts';
import {type Chosen, ChosenArticles} from './chosen.tsx';
import {MeetingNetwork} from './meeting-network.tsx';
import {MonthChart} from './month-chart.tsx';
import {bodiesOf, groupsOf, type Person, peopleOf} from './tally.ts';
import {usePainted} from './use-painted.ts';
import {WorldMap} from './world-map.tsx';

/** Files that are offered without a search. */
const MOST = 24;

interface Offer {
	id: string;
	name: string;
	count: number;
}

function Offers({title, offers}: {title: string; offers: readonly Offer[]}) {
	if (offers.length === 0) return null;
	return (
		<>
			<h2>{title}</h2>
			<ul>
				{offers.map(({id, name, count}) => (
					<li key={id}>
						<a href={fileOn(id)} lang="vi">
							{name}
						</a>
						&nbsp;<span class="number">{sayNumber(count)}</span>
					</li>
				))}
			</ul>
		</>
	);
}

const asOffer = ({who, name, articles}: Person): Offer => ({id: who, name, count: articles});

/** Links to the files on those who are named most. */
function Offered({articles}: {articles: readonly Brief[]}) {
	const partners = useMemo(
		() =>
			groupsOf(articles, 'partner')
				.slice(0, MOST)
				.map(({id, articles: some}) => ({id, name: sideName(id), count: some.length})),
		[articles],
	);
	const people = useMemo(() => peopleOf(articles).slice(0, MOST).map(asOffer), [articles]);
	const bodies = useMemo(() => {
		const sides = new Set(partners.map(({id}) => id));
		return bodiesOf(articles)
			.filter(({who}) => !sides.has(who))
			.slice(0, MOST)
			.map(asOffer);
	}, [articles, partners]);
	return (
		<nav class="choosing" aria-label={say('filesOffered')}>
			<Offers title={say('filesPartners')} offers={partners} />
			<Offers title={say('filesPeople')} offers={people} />
			<Offers title={say('filesBodies')} offers={bodies} />
		</nav>
	);
}

/** Everything that was read, as charts; what a mark stands for is listed below them. */
export function Overview({articles}: {articles: readonly Brief[]}) {
	const [chosen, setChosen] = useState<Chosen | null>(null);
	const painted = usePainted(2);
	if (articles.length === 0) return <p class="empty">{say('filesEmpty')}</p>;
	return (
		<div class="overview">
			<Offered articles={articles} />
			<div class="charts">
				<MonthChart articles={articles} onChoose={setChosen} />
				{chosen && <ChosenArticles chosen={chosen} />}
				{painted > 0 && <WorldMap articles={articles} onChoose={setChosen} />}
				{painted > 1 && <MeetingNetwork articles={articles} onChoose={setChosen} />}
			</div>
		</div>
	);
}
