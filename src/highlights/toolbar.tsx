import type {Colour} from '../annotation/annotation.ts';
import {Button} from '../look/button.tsx';
import {ColourChoice} from '../look/colour-choice.tsx';
import {FAILURE_WORDS} from '../look/names.ts';
import type {Result} from '../messages.ts';
import {say} from '../words.ts';

/** What is to be done with the selected words. */
export type Wish = {colour: Colour; next: 'rest' | 'note' | 'tags'};

/** The colour of a note or tags for which the reader chose none. */
const PLAIN: Colour = 'yellow';

/** Left and right go through the buttons, as in every toolbar. */
function walk(event: KeyboardEvent & {currentTarget: HTMLElement}): void {
	const by = {ArrowRight: 1, ArrowLeft: -1}[event.key];
	if (!by) return;
	const buttons = [...event.currentTarget.querySelectorAll('button')];
	const root = event.currentTarget.getRootNode() as ShadowRoot;
	const at = buttons.indexOf(root.activeElement as HTMLButtonElement);
	buttons[(at + by + buttons.length) % buttons.length]?.focus();
	event.preventDefault();
}

/** Pressing a button must not lift the selection that it is about. */
const keepSelection = (event: Event): void => event.preventDefault();

/** What can be done with selected words, or why nothing can be kept. */
export function Toolbar({
	keeps,
	onWish,
	onOwn,
	onAttach,
}: {
	keeps: Result<null>;
	onWish: (wish: Wish) => void;
	/** Opens the form that adds the words to the reader's own knowledge; null where they are no name. */
	onOwn: (() => void) | null;
	/** Attaches the annotation that waits for words; null where none does. */
	onAttach: (() => void) | null;
}) {
	if (!keeps.ok)
		return (
			<p class="caveat" role="alert">
				{say('toolbarCannotKeep')} {say(FAILURE_WORDS[keeps.code])}
			</p>
		);
	return (
		<div
			class="tools"
			role="toolbar"
			aria-label={say('toolbarLabel')}
			tabIndex={-1}
			onKeyDown={walk}
			onMouseDown={keepSelection}
		>
			{onAttach && <Button look="main" label={say('attachHere')} onPress={onAttach} />}
			<ColourChoice chosen={null} onChoose={(colour) => onWish({colour, next: 'rest'})} />
			<span class="rule" />
			<Button label={say('toolbarNote')} icon="note" onPress={() => onWish({colour: PLAIN, next: 'note'})} />
			<Button label={say('toolbarTags')} icon="tag" onPress={() => onWish({colour: PLAIN, next: 'tags'})} />
			{onOwn && <Button label={say('toolbarOwn')} icon="own" onPress={onOwn} />}
		</div>
	);
}
