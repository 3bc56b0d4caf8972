import type {Annotation} from '../annotation/annotation.ts';
import {colourStyle} from '../look/swatch.tsx';
import {say, sayDay} from '../words.ts';

interface RowProps {
	annotation: Annotation;
	open: boolean;
	selected: boolean;
	onOpen: () => void;
	/** `range`: up to here from where the reader selected last. */
	onSelect: (range: boolean) => void;
}

/** One annotation in the list: open it, or select it for what can be done with many. */
export function Row({annotation, open, selected, onOpen, onSelect}: RowProps) {
	const {about, quote, note, tags, article, colour} = annotation;
	const source = [article.outlet, article.published && sayDay(article.published), ...tags.map((tag) => `#${tag}`)];
	return (
		<div class="kept" aria-current={open ? 'true' : undefined}>
			<input
				type="checkbox"
				checked={selected}
				aria-label={say('librarySelect', (quote || note).slice(0, 80))}
				onClick={(event) => onSelect(event.shiftKey)}
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
					{note && <span class="line">{note}</span>}
					<span class="line small quiet">{[...source, article.title].filter(Boolean).join(' · ')}</span>
				</span>
			</button>
		</div>
	);
}
