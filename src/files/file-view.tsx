import {useCallback, useEffect, useMemo, useState} from 'preact/hooks';
import type {Annotation} from '../annotation/annotation.ts';
import {filesAddress} from '../look/files-route.ts';
import {inLine} from '../look/in-line.ts';
import {plainNote} from '../look/markdown.tsx';
import {ACT_WORDS} from '../look/names.ts';
import {OfficeWords} from '../look/office/office-words.tsx';
import {SourceLink} from '../look/source-link.tsx';
import {isUnknown, useNames} from '../look/use-names.ts';
import {ask, type EntityCard} from '../messages.ts';
import {type Brief, spellingIn} from '../store/briefs.ts';
import {watchBriefs} from '../store/digest.ts';
import {MOST_IN_FILE, naming, type Said, watchSaid} from '../store/files.ts';
import type {ReadArticle} from '../store/reader.ts';
import {later} from '../store/watch.ts';
import {say, sayDay, sayNumber} from '../words.ts';
import {ArticleRows, type Chosen, ChosenArticles} from './chosen.tsx';
import {MonthChart} from './month-chart.tsx';
import {groupsOf, type SaidOnce, saidOnce} from './tally.ts';
import {Timeline} from './timeline.tsx';
import {useArticles} from './use-articles.ts';
import {useLive} from './use-live.ts';
import {usePainted} from './use-painted.ts';
import {useSome} from './use-some.tsx';

function useCard(id: string): EntityCard | null {
	const [card, setCard] = useState<EntityCard | null>(null);
	useEffect(() => {
		setCard(null);
		void ask('entity.card', {id, day: null}).then((answer) => setCard(answer.ok ? answer.value : null));
	}, [id]);
	return card;
}

const span = (from: string, to: string | null | undefined): string =>
	[sayDay(from), to ? sayDay(to) : say('filesUntilNow')].join(' – ');

/** Offices over time, the latest first, as the dataset proves them. */
function Offices({card: {entity, names}}: {card: EntityCard}) {
	const offices = [...(entity.offices ?? [])].sort((one, other) => (one.from < other.from ? 1 : -1));
	if (offices.length === 0) return null;
	return (
		<section>
			<h2>{say('filesOffices')}</h2>
			<ul>
				{offices.map(({title, organisation, from, to, english}) => (
					<li key={`${title} ${from}`}>
						<OfficeWords
							office={{title, organisation: organisation === null ? null : (names[organisation]?.vi ?? null), english}}
						/>{' '}
						<span class="small quiet">{span(from, to)}</span>
					</li>
				))}
			</ul>
		</section>
	);
}

/** The articles that a statement stands in, each by its outlet, as links to their pages. */
function Papers({articles}: {articles: readonly (ReadArticle | undefined)[]}) {
	const known = articles.filter((article) => article !== undefined);
	return (
		<p class="small quiet papers" lang="vi">
			{known.map(({key, url, outlet, title}) => (
				<span key={key} title={title ?? undefined}>
					<SourceLink address={url ?? ''} words={outlet ?? title ?? key} />
				</span>
			))}
		</p>
	);
}

/** Statements in order of date: who asked, promised, agreed what, and where it stands. */
function Statements({statements}: {statements: readonly SaidOnce[]}) {
	const {some, more} = useSome(statements);
	const keys = useMemo(() => some.flatMap(({articles}) => articles), [some]);
	const articles = useArticles(keys);
	return (
		<>
			<ul class="statements">
				{some.map(({statement: {id, act, day, speaker, addressee, quote}, articles: where}) => (
					<li key={id}>
						<p class="small quiet">
							{inLine([
								day && sayDay(day),
								say(ACT_WORDS[act]),
								[speaker.join(', '), addressee.join(', ')].filter(Boolean).join(' → '),
							])}
						</p>
						<q class="quoted" lang="vi">
							{quote}
						</q>
						<Papers articles={where.map((key) => articles.get(key))} />
					</li>
				))}
			</ul>
			{more}
		</>
	);
}

function Notes({annotations}: {annotations: readonly Annotation[]}) {
	const {some, more} = useSome(annotations);
	return (
		<>
			<ul class="statements">
				{some.map(({id, about, quote, note, article}) => (
					<li key={id}>
						{about ? (
							<p class="quiet">{say(about === 'entity' ? 'noteOnEntity' : 'noteOnArticle')}</p>
						) : (
							<q class="quoted" lang="vi">
								{quote}
							</q>
						)}
						{note && <p>{plainNote(note)}</p>}
						<p class="small quiet">{article.title}</p>
					</li>
				))}
			</ul>
			{more}
		</>
	);
}

function SaidParts({said: {statements, annotations}}: {said: Said}) {
	const once = useMemo(() => saidOnce(statements), [statements]);
	const distinct = useMemo(() => once.map(({statement}) => statement), [once]);
	return (
		<>
			{once.length > 0 && (
				<section>
					<h2>
						{say('panelStatements')} <span class="number">{sayNumber(once.length)}</span>
					</h2>
					<Timeline statements={distinct} />
					<Statements statements={once} />
				</section>
			)}
			{annotations.length > 0 && (
				<section>
					<h2>
						{say('panelAnnotations')} <span class="number">{sayNumber(annotations.length)}</span>
					</h2>
					<Notes annotations={annotations} />
				</section>
			)}
		</>
	);
}

const isOfOneSide = (articles: readonly Brief[]): boolean => groupsOf(articles, 'partner').length < 2;

/** What an address shows that names nobody. */
const Unknown = () => (
	<>
		<p class="empty">{say('filesUnknownWhy')}</p>
		<p>
			<a href={filesAddress({view: 'overview'})}>{say('filesToOverview')}</a>
		</p>
	</>
);

function Filed({articles, ids}: {articles: readonly Brief[]; ids: readonly string[]}) {
	const [chosen, setChosen] = useState<Chosen | null>(null);
	const open = useCallback(() => later(watchSaid(articles, ids)), [articles, ids]);
	const said = useLive(open);
	const painted = usePainted(1) > 0;
	const nothing = said && 'value' in said && said.value.annotations.length === 0;
	if (articles.length === 0 && nothing)
		return ids.some(isUnknown) ? <Unknown /> : <p class="empty">{say('filesNothing')}</p>;
	return (
		<>
			{articles.length > 0 && (
				<MonthChart articles={articles} onChoose={setChosen} first={isOfOneSide(articles) ? 'sector' : 'partner'} />
			)}
			{chosen && <ChosenArticles chosen={chosen} />}
			{said === null && <p class="quiet">{say('libraryLoading')}</p>}
			{said && 'value' in said && articles.length > MOST_IN_FILE && (
				<p class="small quiet">{say('filesLatest', sayNumber(MOST_IN_FILE), sayNumber(articles.length))}</p>
			)}
			{said && 'value' in said && <SaidParts said={said.value} />}
			{said && 'failed' in said && <Failed words={said.failed} />}
			{painted && articles.length > 0 && (
				<section>
					<h2>
						{say('filesArticles')} <span class="number">{sayNumber(articles.length)}</span>
					</h2>
					<ArticleRows articles={articles} />
				</section>
			)}
		</>
	);
}

const Failed = ({words}: {words: string}) => (
	<p class="warning" role="alert">
		{words}
	</p>
);

/** The file on a person, an organisation, a country, or on several that are named together. */
export function FileView({ids: given}: {ids: readonly string[]}) {
	const path = given.join('\n');
	const ids = useMemo(() => path.split('\n'), [path]);
	const loaded = useLive(watchBriefs);
	const briefs = loaded && 'value' in loaded ? loaded.value : null;
	const articles = useMemo(() => briefs && naming(briefs, ids), [briefs, ids]);
	const card = useCard(ids[0] ?? '');
	const named = useNames(ids);
	const spelled = useMemo(() => ids.map((id) => spellingIn(articles ?? [], id)), [articles, ids]);
	return (
		<article class="file">
			<h1 lang="vi">{ids.map((id, at) => spelled[at] ?? named(id)).join(' ↔ ')}</h1>
			{card && ids.length === 1 && <Offices card={card} />}
			{loaded === null && <p class="empty">{say('libraryLoading')}</p>}
			{loaded && 'failed' in loaded && <Failed words={loaded.failed} />}
			{articles && <Filed articles={articles} ids={ids} />}
		</article>
	);
}
