import type {ComponentChildren} from 'preact';
import {sayNumber} from '../words.ts';
import type {Chosen} from './chosen.tsx';

interface MarkProps {
	chosen: Chosen;
	onChoose: (chosen: Chosen) => void;
	children: ComponentChildren;
}

/** A mark of a chart that leads to its articles: by pointer; by keyboard the chart's table does. */
export function Mark({chosen, onChoose, children}: MarkProps) {
	const choose = () => onChoose(chosen);
	return (
		// biome-ignore lint/a11y/useSemanticElements: there is no button element in SVG
		<g class="mark" role="button" tabindex={-1} onClick={choose} onKeyDown={({key}) => key === 'Enter' && choose()}>
			<title>{`${chosen.title}: ${sayNumber(chosen.articles.length)}`}</title>
			{children}
		</g>
	);
}
