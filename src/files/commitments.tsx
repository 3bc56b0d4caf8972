import {useMemo, useState} from 'preact/hooks';
import {sheetOf} from '../annotation/csv.ts';
import {Button} from '../look/button.tsx';
import {BETWEEN, inLine} from '../look/in-line.ts';
import {ACT_WORDS, FAILURE_WORDS, sideName} from '../look/names.ts';
import type {Notice} from '../look/notice.tsx';
import {saveFile} from '../look/save-file.ts';
import {SourceLink} from '../look/source-link.tsx';
import type {Commitment} from '../messages/commitment.ts';
import {ask} from '../messages.ts';
import {watchBriefs} from '../store/digest.ts';
import {
	type AllStated,
	articlesBy,
	type Committed,
	watchAllStated,
	watchCommitments,
	watchLatestStated,
	withStates,
} from '../store/files.ts';
import {type ReadArticle, withReader} from '../store/reader.ts';
import {later} from '../store/watch.ts';
import {say, sayDay, sayNumber, sayWhen} from '../words.ts';
import {useArticles} from './use-articles.ts';
import {useLive} from './use-live.ts';
import {useSome} from './use-some.tsx';

const STATES = ['open', 'kept', 'dropped'] as const;
type State = (typeof STATES)[number];

const STATE_WORDS: Readonly<Record<State, string>> = {
	open: 'commitmentOpen',
	kept: 'commitmentKept',
	dropped: 'commitmentDropped',
};

const COLUMNS = [
	'day',
	'act',
	'speaker',
	'addressee',
	'about',
	'quote',
	'when',
	'state',
	'title',
	'outlet',
	'url',
	'id',
] as const;

/** A table for a spreadsheet, one line for each. */
async function save(all: readonly Committed[]): Promise<void> {
	const keys = all.map(({words}) => words.article);
	const articles = await withReader((database) => articlesBy(database, keys));
	const rows = all.map(({id, words, state}, at) => {
		const {title, outlet, url} = articles[at] ?? words;
		return [
			words.day,
			words.act,
			words.speaker.join('; '),
			words.addressee.join('; '),
			words.about,
			words.quote,
			words.when ?? '',
			state,
			title ?? '',
			outlet ?? '',
			url ?? '',
			id,
		];
	});
	saveFile('bang-giao-cam-ket.csv', 'text/csv;charset=utf-8', sheetOf(COLUMNS, rows));
}

interface RowProps {
	committed: Committed;
	/** Its article, once it is read. */
	article: ReadArticle | undefined;
	onSet: (committed: Committed, state: State) => void;
}

function Row({committed, article, onSet}: RowProps) {
	const {words, state} = committed;
	const {act, day, speaker, addressee, quote, when} = words;
	const {url = null, title = null, outlet = null} = article ?? words;
	const sides = [speaker.join(', '), addressee.join(', ')].filter(Boolean).join(' → ');
	return (
		<li class={`committed ${state}`}>
			<div class="grow">
				<p class="small quiet">{inLine([day && sayDay(day), say(ACT_WORDS[act]), sides])}</p>
				<q class="quoted" lang="vi">
					{quote}
				</q>
				{when && <p class="small">{sayWhen(when)}</p>}
				<p class="small quiet" lang="vi">
					{url ? <SourceLink address={url} words={title ?? url} /> : title}
					{outlet && BETWEEN}
					{outlet && <span class="together">{outlet}</span>}
				</p>
			</div>
			<select
				aria-label={say('commitmentState')}
				value={state}
				onChange={({currentTarget}) => onSet(committed, currentTarget.value as State)}
			>
				{STATES.map((one) => (
					<option key={one} value={one}>
						{say(STATE_WORDS[one])}
					</option>
				))}
			</select>
		</li>
	);
}

interface Wanted {
	state: State | '';
	partner: string;
	act: string;
}

const passes =
	({state, partner, act}: Wanted, partnersOf: PartnersOf) =>
	(committed: Committed): boolean =>
		(state === '' || committed.state === state) &&
		(act === '' || committed.words.act === act) &&
		(partner === '' || partnersOf(committed).includes(partner));

type PartnersOf = (committed: Committed) => readonly string[];

const watchBriefsLater = () => later(watchBriefs());

/** The sides of each, as its article names them. */
function usePartners(): PartnersOf {
	const loaded = useLive(watchBriefsLater);
	return useMemo(() => {
		const briefs = loaded && 'value' in loaded ? loaded.value : [];
		const known = new Map(briefs.map(({key, partners}) => [key, partners]));
		return ({words}) => known.get(words.article) ?? words.partners ?? [];
	}, [loaded]);
}

function Choice({
	label,
	value,
	choices,
	onChange,
}: {
	label: string;
	value: string;
	choices: readonly (readonly [string, string])[];
	onChange: (value: string) => void;
}) {
	return (
		<select aria-label={label} value={value} onChange={({currentTarget}) => onChange(currentTarget.value)}>
			<option value="">{label}</option>
			{choices.map(([id, name]) => (
				<option key={id} value={id}>
					{name}
				</option>
			))}
		</select>
	);
}

function List({
	all,
	whole,
	onNotice,
}: {
	all: readonly Committed[];
	/** False while only the latest are there. */
	whole: boolean;
	onNotice: (notice: Notice) => void;
}) {
	const [wanted, setWanted] = useState<Wanted>({state: 'open', partner: '', act: ''});
	const partnersOf = usePartners();
	const partners = useMemo(
		() => [...new Set(all.flatMap(partnersOf))].map((id) => [id, sideName(id)] as const),
		[all, partnersOf],
	);
	const found = useMemo(() => all.filter(passes(wanted, partnersOf)), [all, wanted, partnersOf]);
	const {some: shown, more} = useSome(found);
	const keys = useMemo(() => [...new Set(shown.map(({words}) => words.article))], [shown]);
	const articles = useArticles(keys);
	const put = async ({id}: Committed, state: State): Promise<boolean> => {
		const answer = await ask('commitment.set', {id, state});
		if (!answer.ok) onNotice({words: say(FAILURE_WORDS[answer.code])});
		return answer.ok;
	};
	const set = async (committed: Committed, state: State) => {
		const before = committed.state;
		if (await put(committed, state))
			onNotice({
				words: say('commitmentNoted', say(STATE_WORDS[state])),
				act: {label: say('undo'), run: () => void put(committed, before)},
			});
	};
	return (
		<>
			<div class="filters">
				<Choice
					label={say('commitmentState')}
					value={wanted.state}
					choices={STATES.map((one) => [one, say(STATE_WORDS[one])] as const)}
					onChange={(state) => setWanted({...wanted, state: state as State | ''})}
				/>
				<Choice
					label={say('commitmentAct')}
					value={wanted.act}
					choices={[
						['request', say('actRequest')],
						['promise', say('actPromise')],
					]}
					onChange={(act) => setWanted({...wanted, act})}
				/>
				<Choice
					label={say('filesPartners')}
					value={wanted.partner}
					choices={partners}
					onChange={(partner) => setWanted({...wanted, partner})}
				/>
				<span class="spread" />
				<Button
					look="text"
					label={say('commitmentExport')}
					disabled={found.length === 0 || !whole}
					onPress={() => void save(found)}
				/>
			</div>
			<p class="small quiet" role="status">
				{whole ? say('commitmentCount', sayNumber(found.length), sayNumber(all.length)) : say('libraryLoading')}
			</p>
			<ul class="commitments">
				{shown.map((committed) => (
					<Row
						key={committed.id}
						committed={committed}
						article={articles.get(committed.words.article)}
						onSet={(one, state) => void set(one, state)}
					/>
				))}
			</ul>
			{more}
		</>
	);
}

const Failed = ({words}: {words: string}) => (
	<p class="warning" role="alert">
		{words}
	</p>
);

const watchAllLater = () => later(watchAllStated());

interface EveryProps {
	latest: AllStated;
	noted: readonly Commitment[];
	onNotice: (notice: Notice) => void;
}

/** All of them, begun with the latest: the rest is read once these are shown. */
function Every({latest, noted, onNotice}: EveryProps) {
	const every = useLive(watchAllLater);
	const stated = every && 'value' in every ? every.value : latest;
	const all = useMemo(() => withStates(stated, noted), [stated, noted]);
	if (every && 'failed' in every) return <Failed words={every.failed} />;
	if (all.length === 0 && stated.whole) return <p class="empty">{say('commitmentNone')}</p>;
	return <List all={all} whole={stated.whole} onNotice={onNotice} />;
}

/** Promises and requests that were read, with what became of them. */
export function Commitments({onNotice}: {onNotice: (notice: Notice) => void}) {
	const latest = useLive(watchLatestStated);
	const noted = useLive(watchCommitments);
	if (latest && 'failed' in latest) return <Failed words={latest.failed} />;
	if (noted && 'failed' in noted) return <Failed words={noted.failed} />;
	if (latest === null || noted === null) return <p class="empty">{say('libraryLoading')}</p>;
	return <Every latest={latest.value} noted={noted.value} onNotice={onNotice} />;
}
