import type {Colour} from '../annotation/annotation.ts';
import type {MentionType} from '../tags/mention.ts';
import {say} from '../words.ts';
import {TYPE_WORDS} from './names.ts';
import {COLOURS, INK, MARK_STYLES, onBoth} from './palette.ts';

/** A kind of mention by its name, underlined as its marks in the page are. */
export function TypeName({type}: {type: MentionType}) {
	const mark = MARK_STYLES[type];
	const style = mark
		? {
				textDecoration: `underline ${mark.line} ${onBoth(mark)} ${mark.thickness}px`,
				textUnderlineOffset: '0.22em',
				// A dashed line that is left out at letters is no dashed line.
				textDecorationSkipInk: 'none',
			}
		: {};
	return (
		<span class="type-name" style={style}>
			{say(TYPE_WORDS[type])}
		</span>
	);
}

/** The ground and ink of a highlight colour, as CSS properties. */
export const colourStyle = (colour: Colour): {backgroundColor: string; color: string} => ({
	backgroundColor: onBoth(COLOURS[colour]),
	color: onBoth(INK),
});
