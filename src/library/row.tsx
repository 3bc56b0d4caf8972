import type {Annotation} from '../annotation/annotation.ts';
import {plainNote} from '../look/markdown.tsx';
import {colourStyle} from '../look/swatch.tsx';
import {say, sayDay} from '../words.ts';
import type {Selected} from './selection.ts';

interface RowProps {
	annotation: Annotation;
	/** Names of linked entities. */
	named: (id: string) => string;
	open: boolean;
	selected: Selected;
	onOpen: () => void;
}

/** One annotation in the list: open it, or select it for what can be done with many. */
export function Row({annotation, named, open, selected, onOpen}: RowProps) {
	const {about, quote, note, tags, article, colour, entity} = annotation;
	const source = [
		article.outlet,
		article.published && sayDay(article.published),
		...tags.map((tag) => `#${tag}`),
		entity && `→ ${named(entity)}`,
	];
	return (
		<div class="kept" aria-current={open ? 'true' : undefined}>
			<input
				type="checkbox"
				checked={selected.ids.has(annotation.id)}
				aria-label={say('librarySelect', (quote || note).slice(0, 80))}
				// With Shift up to here from where the reader selected last.
				onClick={(event) => selected.toggle(annotation, event.shiftKey)}
			/>
			<button type="button" class="row" onClick={onOpen}>
				<span class="bar" style={colourStyle(colour)} />
				<span class="grow">
					{about ? (
						<span class="line quiet">{say(about === 'entity' ? 'noteOnEntity' : 'noteOnArticle')}</span>
					) : (
						<q class="quoted clamp" lang="vi">
							{quote}
						</q>
					)}
					{note && <span class="line">{plainNote(note)}</span>}
					<span class="line small quiet">{[...source, article.title].filter(Boolean).join(' · ')}</span>
				</span>
			</button>
		</div>
	);
}
