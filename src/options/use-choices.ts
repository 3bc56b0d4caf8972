import {useEffect, useState} from 'preact/hooks';
import type {Choices} from '../look/choices.ts';
import {keepChoices, readChoices} from '../look/kept-choices.ts';

/** What the reader chose of how pages are treated, and what changes a part of it; null until it is read. */
export function useChoices(): {choices: Choices | null; change: (part: Partial<Choices>) => void} {
	const [choices, setChoices] = useState<Choices | null>(null);
	useEffect(() => void readChoices().then(setChoices), []);
	const change = (part: Partial<Choices>): void => {
		if (!choices) return;
		const next = {...choices, ...part};
		setChoices(next);
		void keepChoices(next);
	};
	return {choices, change};
}
