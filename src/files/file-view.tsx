import {useCallback, useEffect, useMemo, useState} from 'preact/hooks';
import type {Annotation} from '../annotation/annotation.ts';
import {ACT_WORDS} from '../look/names.ts';
import {ask, type EntityCard} from '../messages.ts';
import {type File, watchFile} from '../store/files.ts';
import type {ReadStatement} from '../store/reader.ts';
import {say, sayDay, sayNumber} from '../words.ts';
import {ArticleRows, type Chosen, ChosenArticles} from './chosen.tsx';
import {MonthChart} from './month-chart.tsx';
import {Timeline} from './timeline.tsx';
import {useLive} from './use-live.ts';
import {useNames} from './use-names.ts';

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
				{offices.map(({title, organisation, from, to}) => (
					<li key={`${title} ${from}`} lang="vi">
						{[title, organisation === null ? '' : names[organisation]].filter(Boolean).join(', ')}{' '}
						<span class="small quiet">{span(from, to)}</span>
					</li>
				))}
			</ul>
		</section>
	);
}

const latest = (one: {day: string}, other: {day: string}): number => (one.day < other.day ? 1 : -1);

/** Statements in order of date: who asked, promised, agreed what. */
export function Statements({statements}: {statements: readonly ReadStatement[]}) {
	return (
		<ul class="statements">
			{[...statements].sort(latest).map(({id, act, day, speaker, addressee, quote}) => (
				<li key={id}>
					<p class="small quiet">
						{[
							day && sayDay(day),
							say(ACT_WORDS[act]),
							[speaker.join(', '), addressee.join(', ')].filter(Boolean).join(' → '),
						]
							.filter(Boolean)
							.join(' · ')}
					</p>
					<q class="quoted" lang="vi">
						{quote}
					</q>
				</li>
			))}
		</ul>
	);
}

function Notes({annotations}: {annotations: readonly Annotation[]}) {
	return (
		<ul class="statements">
			{annotations.map(({id, quote, note, article}) => (
				<li key={id}>
					<q class="quoted" lang="vi">
						{quote}
					</q>
					{note && <p>{note}</p>}
					<p class="small quiet">{article.title}</p>
				</li>
			))}
		</ul>
	);
}

function Filed({file}: {file: File}) {
	const [chosen, setChosen] = useState<Chosen | null>(null);
	const {articles, statements, annotations} = file;
	if (articles.length === 0) return <p class="empty">{say('filesNothing')}</p>;
	return (
		<>
			<MonthChart articles={articles} onChoose={setChosen} />
			{chosen && <ChosenArticles chosen={chosen} />}
			{statements.length > 0 && (
				<section>
					<h2>
						{say('panelStatements')} <span class="number">{sayNumber(statements.length)}</span>
					</h2>
					<Timeline statements={statements} />
					<Statements statements={statements} />
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
			<section>
				<h2>
					{say('filesArticles')} <span class="number">{sayNumber(articles.length)}</span>
				</h2>
				<ArticleRows articles={articles} />
			</section>
		</>
	);
}

/** The file on a person, an organisation, a country, or on several that are named together. */
export function FileView({ids}: {ids: readonly string[]}) {
	const path = ids.join('\n');
	const open = useCallback(() => watchFile(path.split('\n')), [path]);
	const loaded = useLive(open);
	const file = loaded && 'value' in loaded ? loaded.value : null;
	const card = useCard(ids[0] ?? '');
	const named = useNames(ids);
	const spelled = useMemo(
		() => new Map(file?.articles.flatMap(({actors = []}) => actors.map(({who, name}) => [who, name] as const))),
		[file],
	);
	return (
		<article class="file">
			<h1 lang="vi">{ids.map((id) => spelled.get(id) ?? named(id)).join(' ↔ ')}</h1>
			{card && ids.length === 1 && <Offices card={card} />}
			{loaded === null && <p class="empty">{say('libraryLoading')}</p>}
			{loaded && 'failed' in loaded && (
				<p class="warning" role="alert">
					{loaded.failed}
				</p>
			)}
			{file && <Filed file={file} />}
		</article>
	);
}
