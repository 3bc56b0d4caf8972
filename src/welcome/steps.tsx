import type {ComponentChildren} from 'preact';
import {VerdictStrip} from '../look/strip.tsx';
import {say} from '../words.ts';
import type {Sample} from './sample.ts';

interface StepProps {
	title: string;
	words: string;
	children?: ComponentChildren;
}

const Step = ({title, words, children}: StepProps) => (
	<li>
		<h2>{title}</h2>
		<p>{words}</p>
		{children}
	</li>
);

interface StepsProps {
	sample: Sample | null;
	/** The keys as they are set now, by the name of their command. */
	keys: ReadonlyMap<string, string>;
}

/** What a reader does, in four steps, each to be tried on the sample. */
export function Steps({sample, keys}: StepsProps) {
	const [next = '', select = '', toggle = ''] = ['next-mention', 'annotate-selection', 'toggle-marks'].map((name) =>
		keys.get(name),
	);
	return (
		<ol class="steps">
			<Step title={say('welcomeRead')} words={say('welcomeReadWhat')}>
				{sample && <VerdictStrip verdict={sample.session.known.reading.verdict} />}
			</Step>
			<Step title={say('welcomeCard')} words={say('welcomeCardWhat')}>
				{next && <p class="quiet small">{say('welcomeCardKey', next)}</p>}
			</Step>
			<Step title={say('welcomeKeep')} words={say('welcomeKeepWhat')}>
				{select && <p class="quiet small">{say('welcomeKeepKey', select)}</p>}
			</Step>
			<Step title={say('welcomeFind')} words={say('welcomeFindWhat')}>
				{toggle && <p class="quiet small">{say('welcomeFindKey', toggle)}</p>}
			</Step>
		</ol>
	);
}
