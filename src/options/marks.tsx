import {Choice} from '../look/choice.tsx';
import {type Choices, lineOf, tintOf} from '../look/choices.ts';
import {TYPE_WORDS} from '../look/names.ts';
import {MARK_STYLES, type MarkStyle, onBoth} from '../look/palette.ts';
import type {MentionType} from '../tags/mention.ts';
import {say} from '../words.ts';

interface MarksProps {
	choices: Choices;
	onChange: (part: Partial<Choices>) => void;
}

/** How a kind is marked by these choices, as CSS properties. */
function styleOf(mark: MarkStyle, {style, strength}: Choices): Record<string, string> {
	const colour = onBoth(mark);
	return {
		textDecoration: lineOf(mark, colour, strength),
		textUnderlineOffset: '0.22em',
		textDecorationSkipInk: 'none',
		...(style === 'tint' ? {backgroundColor: tintOf(colour)} : {}),
	};
}

function Kind({type, mark, choices, onChange}: MarksProps & {type: MentionType; mark: MarkStyle}) {
	const {hidden} = choices;
	const turn = (shown: boolean) =>
		onChange({hidden: shown ? hidden.filter((other) => other !== type) : [...hidden, type]});
	const isShown = !hidden.includes(type);
	return (
		<li>
			<label class="choice">
				<input
					type="checkbox"
					checked={isShown}
					onChange={(event) => event.isTrusted && turn(event.currentTarget.checked)}
				/>
				<span style={isShown ? styleOf(mark, choices) : {}}>{say(TYPE_WORDS[type])}</span>
			</label>
		</li>
	);
}

/** Which kinds are marked in pages, and how. The list shows each as it will stand in the text. */
export function Marks(props: MarksProps) {
	const {choices, onChange} = props;
	return (
		<>
			<p class="quiet">{say('optionsMarksWhy')}</p>
			<ul class="legend">
				{Object.entries(MARK_STYLES).map(([type, mark]) => (
					<Kind key={type} {...props} type={type as MentionType} mark={mark} />
				))}
			</ul>
			<Choice
				label={say('optionsStyle')}
				chosen={choices.style}
				options={[
					{value: 'line', words: say('optionsStyleLine')},
					{value: 'tint', words: say('optionsStyleTint')},
				]}
				onChoose={(style) => onChange({style})}
			/>
			<Choice
				label={say('optionsStrength')}
				chosen={choices.strength}
				options={[
					{value: 'faint', words: say('optionsStrengthFaint')},
					{value: 'plain', words: say('optionsStrengthPlain')},
					{value: 'strong', words: say('optionsStrengthStrong')},
				]}
				onChoose={(strength) => onChange({strength})}
			/>
			<Choice
				label={say('optionsPaper')}
				chosen={choices.paper}
				options={[
					{value: 'notes', words: say('optionsPaperNotes')},
					{value: 'all', words: say('optionsPaperAll')},
					{value: 'none', words: say('optionsPaperNone')},
				]}
				onChoose={(paper) => onChange({paper})}
			/>
		</>
	);
}
