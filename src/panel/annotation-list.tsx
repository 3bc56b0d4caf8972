import {useState} from 'preact/hooks';
import type {Annotation} from '../annotation/annotation.ts';
import {Button} from '../look/button.tsx';
import {inLine} from '../look/in-line.ts';
import {Markdown} from '../look/markdown.tsx';
import {ResumedEditor} from '../look/resumed-editor.tsx';
import {colourStyle} from '../look/swatch.tsx';
import {useNames} from '../look/use-names.ts';
import type {PlacedAnnotation} from '../messages.ts';
import {say, sayNumber} from '../words.ts';
import type {Span} from './verdict-view.tsx';

interface ListProps {
	annotations: readonly PlacedAnnotation[];
	onShow: (span: Span) => void;
	onRemoved: (annotation: Annotation) => void;
	/** Attaches one anew: to what is selected on the page, or for certain to its probable place. */
	onAttach: (annotation: Annotation, to: 'selection' | 'place') => void;
}

function Kept({
	placed: {annotation, place},
	onShow,
	onRemoved,
	onAttach,
}: Omit<ListProps, 'annotations'> & {placed: PlacedAnnotation}) {
	const [editing, setEditing] = useState(false);
	const shut = () => setEditing(false);
	const {tags, entity} = annotation;
	const named = useNames(entity === undefined ? [] : [entity]);
	const marks = [...tags, ...(entity === undefined ? [] : [`→ ${named(entity)}`])];
	const words = (
		<span class="grow">
			{annotation.quote && (
				<q class="quoted clamp" lang="vi">
					{annotation.quote}
				</q>
			)}
			{annotation.note && <Markdown text={annotation.note} />}
			{marks.length > 0 && <span class="office">{inLine(marks)}</span>}
		</span>
	);
	return (
		<li>
			<div class="kept">
				{place ? (
					<button type="button" class="row" onClick={() => onShow(place)} title={say('panelGoTo')}>
						<span class="bar" style={colourStyle(annotation.colour)} />
						{words}
					</button>
				) : (
					<div class="row still">
						<span class="bar" style={colourStyle(annotation.colour)} />
						{words}
					</div>
				)}
				{!annotation.about && (!place || place.probable) && (
					<Button
						look="text"
						label={say(place ? 'attachConfirm' : 'attachAgain')}
						onPress={() => onAttach(annotation, place ? 'place' : 'selection')}
					/>
				)}
				<Button icon="note" label={say('panelEdit')} pressed={editing} onPress={() => setEditing(!editing)} />
			</div>
			{editing && (
				<div class="editing">
					<ResumedEditor
						annotation={annotation}
						focus="note"
						onRecoloured={() => undefined}
						onKept={shut}
						onRemoved={(removed) => {
							shut();
							onRemoved(removed);
						}}
						onClose={shut}
					/>
				</div>
			)}
		</li>
	);
}

const byPlace = (one: PlacedAnnotation, other: PlacedAnnotation): number =>
	(one.place?.start ?? 0) - (other.place?.start ?? 0);

/** What the reader kept on this article: in its place, probably there, and no longer found in the text. */
export function AnnotationList({annotations, onShow, onRemoved, onAttach}: ListProps) {
	const standing = Object.groupBy(annotations, ({annotation, place}) =>
		annotation.about ? 'whole' : place ? (place.probable ? 'probable' : 'placed') : 'orphan',
	);
	const groups = [
		{words: say('noteOnArticle'), list: standing.whole ?? []},
		{words: null, list: standing.placed ?? []},
		{words: say('panelProbable'), list: standing.probable ?? []},
		{words: say('panelOrphans'), list: standing.orphan ?? []},
	];
	if (annotations.length === 0) return <p class="empty">{say('panelNoAnnotations')}</p>;
	return (
		<>
			{groups.map(
				({words, list}) =>
					list.length > 0 && (
						<div class="group" key={words ?? ''}>
							{words && (
								<h3>
									{words} <span class="number">{sayNumber(list.length)}</span>
								</h3>
							)}
							<ul>
								{list.toSorted(byPlace).map((placed) => (
									<Kept
										key={placed.annotation.id}
										placed={placed}
										onShow={onShow}
										onRemoved={onRemoved}
										onAttach={onAttach}
									/>
								))}
							</ul>
						</div>
					),
			)}
		</>
	);
}
