import {describe} from '../annotation/anchor.ts';
import type {Annotation} from '../annotation/annotation.ts';
import {Button} from '../look/button.tsx';
import {filesAddress} from '../look/files-route.ts';
import {inLine} from '../look/in-line.ts';
import {plainNote} from '../look/markdown.tsx';
import {FAILURE_WORDS} from '../look/names.ts';
import type {Notice} from '../look/notice.tsx';
import {openOwnPage} from '../look/open-page.ts';
import {SourceLink} from '../look/source-link.tsx';
import {colourStyle} from '../look/swatch.tsx';
import type {ToldElsewhere} from '../messages/told.ts';
import {ask, type PageState} from '../messages.ts';
import {say, sayDay, sayNumber} from '../words.ts';
import type {Span} from './verdict-view.tsx';

type ArticleState = Extract<PageState, {kind: 'article'}>;
type Note = ToldElsewhere['notes'][number];

const LEVEL_WORDS: Readonly<Record<ToldElsewhere['level'], () => string>> = {
	same_text: () => say('toldSameText'),
	same_event: () => say('toldSameEvent'),
	related: () => say('toldRelated'),
};

const PERCENT = 100;

/** How likely the words stand here: what is certain is not called likely. */
function sayLikeness(likeness: number): string {
	const percent = Math.floor(likeness * PERCENT);
	return percent < PERCENT ? say('toldPlace', sayNumber(percent)) : say('toldPlaceSame');
}

/** The words of a note where they stand in this text: its own words within the sentence, else the sentence. */
function wordsHere({annotation: {quote}, place}: Note, text: string): Span | null {
	if (!place) return null;
	const at = text.slice(place.start, place.end).indexOf(quote);
	return at < 0 ? place : {start: place.start + at, end: place.start + at + quote.length};
}

interface ListProps {
	state: ArticleState;
	onShow: (span: Span) => void;
	onNotice: (notice: Notice) => void;
}

/** Keeps a note of another telling on this article too: a copy of its own, at the reader's word only. */
async function keepHere({annotation}: Note, span: Span, {state, onNotice}: ListProps): Promise<void> {
	const {text, blocks} = state.article;
	const {colour, note, tags, entity}: Annotation = annotation;
	const kept = await ask('annotation.keep', {
		...describe(text, blocks, span.start, span.end),
		article: state.record,
		colour,
		note,
		tags,
		...(entity === undefined ? {} : {entity}),
	});
	if (!kept.ok) return onNotice({words: say(FAILURE_WORDS[kept.code])});
	const {id, revision} = kept.value;
	onNotice({
		words: say('toldKept'),
		act: {label: say('undo'), run: () => void ask('annotation.remove', {id, revision})},
	});
}

function NoteThere({note, ...props}: ListProps & {note: Note}) {
	const {annotation, place} = note;
	const span = wordsHere(note, props.state.article.text);
	return (
		<li class="kept">
			<button type="button" class="row" disabled={!span} onClick={() => span && props.onShow(span)}>
				<span class="bar" style={colourStyle(annotation.colour)} />
				<span class="grow">
					{annotation.quote && (
						<q class="quoted clamp" lang="vi">
							{annotation.quote}
						</q>
					)}
					{annotation.note && <span class="note">{plainNote(annotation.note)}</span>}
					{annotation.quote && <span class="office">{place ? sayLikeness(place.likeness) : say('toldNoPlace')}</span>}
				</span>
			</button>
			{span && <Button look="text" label={say('toldKeepHere')} onPress={() => void keepHere(note, span, props)} />}
		</li>
	);
}

function Telling({told, ...props}: ListProps & {told: ToldElsewhere}) {
	const {key, url, title, outlet, level, published, read, notes} = told;
	const about = [LEVEL_WORDS[level](), say('toldRead', outlet ?? '', sayDay(read))];
	if (published) about.push(say('toldPublished', sayDay(published)));
	const compared = filesAddress({view: 'beside', keys: [props.state.record.key, key]});
	return (
		<li class="group">
			<p lang="vi">{url ? <SourceLink address={url} words={title ?? url} /> : title}</p>
			<p class="small quiet">{inLine(about)}</p>
			{level !== 'related' && (
				<Button look="text" label={say('toldCompare')} onPress={() => void openOwnPage('files.html', compared)} />
			)}
			{notes.length > 0 && (
				<>
					<p class="small quiet">{say('toldNotes', sayNumber(notes.length))}</p>
					<ul>
						{notes.map((note) => (
							<NoteThere key={note.annotation.id} note={note} {...props} />
						))}
					</ul>
				</>
			)}
		</li>
	);
}

/** Where the reader read this story before, with the notes made there. Nothing is merged by itself. */
export function ToldList(props: ListProps) {
	const {told} = props.state;
	if (told.length === 0) return null;
	return (
		<section>
			<h2>{say('toldTitle')}</h2>
			<ul>
				{told.map((one) => (
					<Telling key={one.key} told={one} {...props} />
				))}
			</ul>
		</section>
	);
}
