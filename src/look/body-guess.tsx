import {say, sayNumber} from '../words.ts';

/** Below this confidence the reader is told that the body is a guess. */
const SURE = 0.8;

/** How the body of the article was found, where that was no more than a guess. */
export const BodyGuess = ({rule, confidence}: {rule: string; confidence: number}) =>
	confidence < SURE ? (
		<p class="small quiet">{say('bodyGuessed', rule, sayNumber(Math.floor(confidence * 100)))}</p>
	) : null;
