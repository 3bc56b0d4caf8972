import {Choice} from '../look/choice.tsx';
import type {Choices} from '../look/choices.ts';
import {Switch} from '../look/switch.tsx';
import {say} from '../words.ts';

/** When pages are read, and what comes up by itself while the reader reads. */
export const WhileReading = ({
	choices: {asked, toolbar},
	onChange,
}: {
	choices: Choices;
	onChange: (part: Partial<Choices>) => void;
}) => (
	<>
		<Choice
			label={say('optionsWhen')}
			chosen={asked ? 'asked' : 'itself'}
			options={[
				{value: 'itself', words: say('optionsWhenItself')},
				{value: 'asked', words: say('optionsWhenAsked')},
			]}
			onChoose={(when) => onChange({asked: when === 'asked'})}
		/>
		<p class="quiet small">{say('optionsWhenWhy')}</p>
		<Switch label={say('optionsToolbar')} on={toolbar} onTurn={(on) => onChange({toolbar: on})} />
		<p class="quiet small">{say('optionsToolbarWhy')}</p>
	</>
);
