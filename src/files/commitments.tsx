import {useMemo, useState} from 'preact/hooks';
import {sheetOf} from '../annotation/csv.ts';
import {Button} from '../look/button.tsx';
import {ACT_WORDS, FAILURE_WORDS, sideName} from '../look/names.ts';
import type {Notice} from '../look/notice.tsx';
import {saveFile} from '../look/save-file.ts';
import {SourceLink} from '../look/source-link.tsx';
import {ask} from '../messages.ts';
import {type Committed, watchCommitments} from '../store/files.ts';
import {say, sayDay, sayDays, sayNumber} from '../words.ts';
import {useLive} from './use-live.ts';

const STATES = ['open', 'kept', 'dropped'] as const;
type State = (typeof STATES)[number];

const STATE_WORDS: Readonly<Record<State, string>> = {
	open: 'commitmentOpen',
	kept: 'commitmentKept',
	dropped: 'commitmentDropped',
};

/** Most that are listed at once. */
const MOST = 200;

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
] as const;

/** A table for a spreadsheet, one line for each. */
function save(all: readonly Committed[]): void {
	const rows = all.map(({statement, article, state}) => [
		statement.day,
		statement.act,
		statement.speaker.join('; '),
		statement.addressee.join('; '),
		statement.about,
		statement.quote,
		statement.when ?? '',
		state,
		article?.title ?? '',
		article?.outlet ?? '',
		article?.url ?? '',
	]);
	saveFile('bang-giao-cam-ket.csv', 'text/csv;charset=utf-8', sheetOf(COLUMNS, rows));
}

interface RowProps {
	committed: Committed;
	onSet: (committed: Committed, state: State) => void;
}

function Row({committed, onSet}: RowProps) {
	const {statement, article, state} = committed;
	const {act, day, speaker, addressee, quote, when} = statement;
	const sides = [speaker.join(', '), addressee.join(', ')].filter(Boolean).join(' → ');
	return (
		<li class={`committed ${state}`}>
			<div class="grow">
				<p class="small quiet">{[day && sayDay(day), say(ACT_WORDS[act]), sides].filter(Boolean).join(' · ')}</p>
				<q class="quoted" lang="vi">
					{quote}
				</q>
				{when && <p class="small">{say('commitmentWhen', sayDays(when.replace('..', '…')))}</p>}
				<p class="small quiet" lang="vi">
					{article?.url ? <SourceLink address={article.url} words={article.title ?? article.url} /> : article?.title}
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
	({state, partner, act}: Wanted) =>
	(committed: Committed): boolean =>
		(state === '' || committed.state === state) &&
		(act === '' || committed.statement.act === act) &&
		(partner === '' || (committed.article?.partners.includes(partner) ?? false));

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

function List({all, onNotice}: {all: readonly Committed[]; onNotice: (notice: Notice) => void}) {
	const [wanted, setWanted] = useState<Wanted>({state: 'open', partner: '', act: ''});
	const partners = useMemo(
		() => [...new Set(all.flatMap(({article}) => article?.partners ?? []))].map((id) => [id, sideName(id)] as const),
		[all],
	);
	const found = useMemo(() => all.filter(passes(wanted)), [all, wanted]);
	const put = async ({statement: {id}}: Committed, state: State): Promise<boolean> => {
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
				<Button look="text" label={say('commitmentExport')} disabled={found.length === 0} onPress={() => save(found)} />
			</div>
			<p class="small quiet" role="status">
				{say('commitmentCount', sayNumber(found.length), sayNumber(all.length))}
			</p>
			<ul class="commitments">
				{found.slice(0, MOST).map((committed) => (
					<Row key={committed.statement.id} committed={committed} onSet={(one, state) => void set(one, state)} />
				))}
			</ul>
			{found.length > MOST && <p class="small quiet">{say('filesFirst', sayNumber(MOST), sayNumber(found.length))}</p>}
		</>
	);
}

/** Promises and requests that were read, with what became of them. */
export function Commitments({onNotice}: {onNotice: (notice: Notice) => void}) {
	const loaded = useLive(watchCommitments);
	if (loaded === null) return <p class="empty">{say('libraryLoading')}</p>;
	if ('failed' in loaded)
		return (
			<p class="warning" role="alert">
				{loaded.failed}
			</p>
		);
	if (loaded.value.length === 0) return <p class="empty">{say('commitmentNone')}</p>;
	return <List all={loaded.value} onNotice={onNotice} />;
}
