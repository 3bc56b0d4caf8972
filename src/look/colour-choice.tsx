import type {Colour} from '../annotation/annotation.ts';
import {say} from '../words.ts';
import {Button} from './button.tsx';
import {COLOUR_WORDS} from './names.ts';
import {COLOUR_ORDER} from './palette.ts';
import {colourStyle} from './swatch.tsx';

/** The five highlight colours as buttons. */
export const ColourChoice = ({chosen, onChoose}: {chosen: Colour | null; onChoose: (colour: Colour) => void}) => (
	<>
		{COLOUR_ORDER.map((colour) => (
			<Button
				key={colour}
				class="colour"
				label={say(COLOUR_WORDS[colour])}
				{...(chosen === null ? {} : {pressed: chosen === colour})}
				onPress={() => onChoose(colour)}
			>
				<span class="dot" style={colourStyle(colour)} />
			</Button>
		))}
	</>
);
