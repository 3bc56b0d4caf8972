import {useEffect, useState} from 'preact/hooks';
import type {ArticleRecord} from '../annotation/annotation.ts';
import {Button} from '../look/button.tsx';
import {Country} from '../look/flag.tsx';
import {FAILURE_WORDS, nameIn} from '../look/names.ts';
import {OfficeWords} from '../look/office/office-words.tsx';
import type {Tone} from '../look/palette.ts';
import {SourceLink} from '../look/source-link.tsx';
import {TypeName} from '../look/swatch.tsx';
import {ask, type EntityCard, type FailureCode, type Result} from '../messages.ts';
import type {Entity} from '../tags/entity.ts';
import type {Mention, MentionOffice} from '../tags/mention.ts';
import {language, say, sayDay, sayDays} from '../words.ts';
import {EntityNotes} from './entity-notes.tsx';
import {type Lesson, Mend} from './mend.tsx';
import {mentionReason} from './mention-reasons.ts';
import type {Told} from './note-frame.tsx';

/** What is known of a mention: still asked for, known, failed, or nothing to ask for. */
type Asked = Result<EntityCard> | 'asking' | 'unlinked';

function useCard({entity}: Mention, day: string | null): Asked {
	const [asked, setAsked] = useState<Asked>(entity ? 'asking' : 'unlinked');
	useEffect(() => {
		setAsked(entity ? 'asking' : 'unlinked');
		if (!entity) return;
		let current = true;
		void ask('entity.card', {id: entity, day}).then((answer) => {
			if (current) setAsked(answer);
		});
		return () => {
			current = false;
		};
	}, [entity, day]);
	return asked;
}

const OfficeRow = ({when, offices}: {when: string; offices: readonly MentionOffice[]}) => (
	<div class="fact">
		<dt>{when}</dt>
		{offices.map((office) => (
			<dd key={`${office.title} ${office.organisation}`}>
				<OfficeWords office={office} />
			</dd>
		))}
	</div>
);

function Offices({card, mention, day}: {card: EntityCard; mention: Mention; day: string | null}) {
	const {office} = mention;
	const known = card.then.some(({title}) => title.toLowerCase() === office?.title.toLowerCase());
	const stated = office?.by === 'text' && !known ? [office] : [];
	return (
		<>
			{stated.length > 0 && <OfficeRow when={say('cardOfficeStated')} offices={stated} />}
			{card.then.length > 0 && (
				<OfficeRow when={day ? say('cardOfficeThen', sayDay(day)) : say('cardOfficeNow')} offices={card.then} />
			)}
			{card.now.length > 0 && <OfficeRow when={say('cardOfficeNow')} offices={card.now} />}
			{card.beyond && <p class="caveat">{say('cardBeyond')}</p>}
		</>
	);
}

function Belonging({entity, names}: {entity: Entity; names: EntityCard['names']}) {
	const {country, parent, existed} = entity;
	const successor = existed?.successor ? names[existed.successor] : undefined;
	return (
		<>
			{country && entity.type !== 'country' && (
				<div class="fact">
					<dt>{say('cardCountry')}</dt>
					<dd>
						<Country code={country} />
					</dd>
				</div>
			)}
			{parent && names[parent] && parent !== country && (
				<div class="fact">
					<dt>{say('cardParent')}</dt>
					<dd>{nameIn(names[parent])}</dd>
				</div>
			)}
			{existed?.to && (
				<div class="fact">
					<dt>{say('cardExisted')}</dt>
					<dd>
						{say('cardUntil', sayDay(existed.to))}
						{successor ? ` → ${nameIn(successor)}` : ''}
					</dd>
				</div>
			)}
		</>
	);
}

const wikipediaAddress = (tongue: string, page: string): string =>
	page.startsWith('http')
		? page
		: `https://${tongue}.wikipedia.org/wiki/${encodeURIComponent(page.replaceAll(' ', '_'))}`;

function decoded(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}

/** Addresses of sources shown on a card, beside the encyclopaedias. */
const MOST_SOURCES = 4;

function Sources({entity}: {entity: Entity}) {
	const {wikipedia = {}, wikidata, offices = [], sources} = entity;
	const pages = Object.entries(wikipedia).map(([tongue, page]) => ({tongue, address: wikipediaAddress(tongue, page)}));
	const data = wikidata ? `https://www.wikidata.org/wiki/${wikidata}` : null;
	const shown = new Set([...pages.map(({address}) => decoded(address)), data]);
	const stated = new Set([...sources, ...offices.map(({source}) => source)]);
	const addresses = [...stated].filter((address) => !shown.has(decoded(address))).slice(0, MOST_SOURCES);
	return (
		<p class="sources">
			<span class="caveat">{say('cardSources')}</span>
			{pages.map(({tongue, address}) => (
				<SourceLink key={tongue} address={address} words={say('cardWikipedia', tongue)} />
			))}
			{data && <SourceLink address={data} words={say('cardWikidata')} />}
			{addresses.map((address) => (
				<SourceLink key={address} address={address} />
			))}
		</p>
	);
}

function Known({card, mention, day}: {card: EntityCard; mention: Mention; day: string | null}) {
	const {entity, names} = card;
	const {vi, en} = entity.name;
	const shown = nameIn(entity.name);
	const other = shown === vi ? en : vi;
	return (
		<>
			<h2 class="name" lang={shown === vi ? 'vi' : 'en'}>
				{shown}
			</h2>
			{other && other !== shown && (
				<p class="other-name" lang={shown === vi ? 'en' : 'vi'}>
					{other}
				</p>
			)}
			<dl class="facts">
				{entity.type === 'country' && (
					<div class="fact">
						<dt>{say('cardCode')}</dt>
						<dd>
							<Country code={entity.id} />
						</dd>
					</div>
				)}
				<Offices card={card} mention={mention} day={day} />
				<Belonging entity={entity} names={names} />
			</dl>
			<Sources entity={entity} />
		</>
	);
}

/** "USD 153000000" as the reader's language writes a sum; every other value as it is. */
function sayMoney(name: string): string {
	const [, currency, amount] = /^([A-Z]{3}) (\d{1,18}(?:\.\d{1,4})?)$/u.exec(name) ?? [];
	if (!currency || !amount) return name;
	return new Intl.NumberFormat(language(), {style: 'currency', currency, maximumFractionDigits: 0}).format(
		Number(amount),
	);
}

/** A day or a sum: a value, not a name. */
const isValue = ({type}: Mention): boolean => type === 'money' || type === 'date';

const sayValue = ({type, name}: Mention): string =>
	type === 'money' ? sayMoney(name) : type === 'date' ? sayDays(name) : name;

function Unlinked({mention}: {mention: Mention}) {
	return (
		<>
			<h2 class="name" lang="vi">
				{sayValue(mention)}
			</h2>
			<dl class="facts">
				{mention.office && <OfficeRow when={say('cardOfficeStated')} offices={[mention.office]} />}
				{mention.country && (
					<div class="fact">
						<dt>{say('cardCountry')}</dt>
						<dd>
							<Country code={mention.country} />
						</dd>
					</div>
				)}
			</dl>
			{!isValue(mention) && <p class="caveat">{say('cardUnlinked')}</p>}
		</>
	);
}

function Content({asked, mention, day}: {asked: Asked; mention: Mention; day: string | null}) {
	if (asked === 'asking')
		return (
			<>
				<h2 class="name" lang="vi">
					{mention.name}
				</h2>
				<p class="caveat" role="status">
					{say('cardLoading')}
				</p>
			</>
		);
	if (asked === 'unlinked') return <Unlinked mention={mention} />;
	if (asked.ok) return <Known card={asked.value} mention={mention} day={day} />;
	return (
		<>
			<Unlinked mention={mention} />
			<p class="caveat" role="alert">
				{say(FAILURE_WORDS[asked.code])}
			</p>
		</>
	);
}

interface CardProps {
	mention: Mention;
	/** The article, as a note on the mention's entity remembers it. */
	record: ArticleRecord;
	day: string | null;
	pinned: boolean;
	tone: Tone;
	onPin: () => void;
	onClose: () => void;
	onNote: () => void;
	/** The frame with the reader's notes on the entity says something. */
	onTold: (told: Told) => void;
	onLesson: (lesson: Lesson) => Promise<FailureCode | null>;
	onOwn: () => void;
}

/** What is known of a mention as of the article's day, why it was read so, and where that comes from. */
export function Card({mention, record, day, pinned, tone, onPin, onClose, onNote, onTold, onLesson, onOwn}: CardProps) {
	const asked = useCard(mention, day);
	const known = typeof asked === 'object' && asked.ok ? asked.value : null;
	const reason = mentionReason(mention.reason);
	return (
		<>
			<div class="head">
				<TypeName type={mention.type} />
				{mention.entity?.startsWith('own.') && <span class="badge">{say('cardOwn')}</span>}
				<span class="spread" />
				<Button label={say(pinned ? 'cardUnpin' : 'cardPin')} icon="pin" pressed={pinned} onPress={onPin} />
				<Button label={say('close')} icon="close" onPress={onClose} />
			</div>
			<Content asked={asked} mention={mention} day={day} />
			{mention.entity && asked !== 'asking' && (
				<EntityNotes
					entity={mention.entity}
					name={known ? nameIn(known.entity.name) : mention.name}
					record={record}
					tone={tone}
					onTold={onTold}
				/>
			)}
			{asked !== 'asking' && !isValue(mention) && (
				<Mend mention={mention} card={known} onLesson={onLesson} onOwn={onOwn} />
			)}
			<div class="foot">
				<details class="why">
					<summary>{say('cardWhy')}</summary>
					<p>
						<q lang="vi">{mention.surface}</q>: {reason ? say(reason) : <span lang="en">{mention.reason}</span>}
					</p>
				</details>
				<span class="spread" />
				<Button look="text" icon="note" label={say('cardNote')} onPress={onNote} />
			</div>
		</>
	);
}
