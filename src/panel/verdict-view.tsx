import type {ComponentChildren} from 'preact';
import type {Reason, Verdict} from '../cooperation/verdict.ts';
import {VerdictStrip} from '../look/strip.tsx';
import {say, sayTenths} from '../words.ts';
import {wordlessReason} from './reason-words.ts';

/** Where the words of a piece of evidence stand. */
export interface Span {
	start: number;
	end: number;
}

function ReasonRow({reason, onShow}: {reason: Reason; onShow: (span: Span) => void}) {
	const {words, weight, start, end, rule} = reason;
	const speaksFor = weight >= 0;
	const sign = (
		<span class={`sign ${speaksFor ? 'for' : 'against'}`}>
			<span aria-hidden="true">
				{speaksFor ? '+' : '−'}
				{sayTenths(Math.abs(weight))}
			</span>
			<span class="hidden">{say(speaksFor ? 'reasonFor' : 'reasonAgainst')}</span>
		</span>
	);
	if (start === undefined || end === undefined || !hasLetters(words))
		return (
			<li class="row still">
				{sign}
				<span class="grow">{say(wordlessReason(rule) ?? '')}</span>
			</li>
		);
	return (
		<li>
			<button type="button" class="row" onClick={() => onShow({start, end})}>
				{sign}
				<q class="grow quoted" lang="vi">
					{words}
				</q>
			</button>
		</li>
	);
}

/** A sign alone ("two dots in the title") tells a reader nothing. */
const hasLetters = (words: string): boolean => /\p{L}/u.test(words);

/** The verdict's line, and why it was judged so: the words that weighed, the heaviest first. */
export function VerdictView({
	verdict,
	onShow,
	children,
}: {
	verdict: Verdict;
	onShow: (span: Span) => void;
	/** What the reader can do about it. */
	children: ComponentChildren;
}) {
	const sayable = verdict.reasons.filter(({words, rule}) => hasLetters(words) || wordlessReason(rule));
	const reasons = sayable.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
	return (
		<section class="verdict" aria-label={say('panelVerdict')}>
			<VerdictStrip verdict={verdict} />
			{reasons.length > 0 && (
				<details>
					<summary>{say('panelWhy')}</summary>
					<p class="small">{say('panelWeights')}</p>
					<ul>
						{reasons.map((reason) => (
							<ReasonRow key={`${reason.rule} ${reason.start}`} reason={reason} onShow={onShow} />
						))}
					</ul>
				</details>
			)}
			{children}
		</section>
	);
}
