import {useEffect, useState} from 'preact/hooks';
import {ask} from '../messages.ts';
import {say} from '../words.ts';
import {nameIn, sideName} from './names.ts';

/** Names that were asked for, so that each is asked once while the page is open; null: there is no such record. */
const known = new Map<string, string | null>();

/** A name that only the text gave is kept without its marks: shown with capitals, as names are written. */
const spelled = (id: string): string => id.replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase());

const isCountry = (id: string): boolean => /^[A-Z]{2}$/u.test(id) && sideName(id) !== id;

/** An id of a record ("VN.bo-y-te", "own.…"): to a reader it says nothing. */
const isCode = (id: string): boolean => /^(?:[A-Z][A-Z0-9-]*|own|disease)(?:\.|$)/u.test(id);

/** Whether an id turned out to be no record's. */
export const isUnknown = (id: string): boolean => known.get(id) === null;

function nameOf(id: string): string {
	if (isCountry(id)) return sideName(id);
	if (isUnknown(id)) return say('nameUnknown');
	return known.get(id) ?? (isCode(id) ? '…' : spelled(id));
}

/** Display names of records by id, once they have come; until then, and where only a text gave a name, what the id tells. */
export function useNames(ids: readonly string[]): (id: string) => string {
	const [, setCount] = useState(0);
	const missing = [...new Set(ids)].filter((id) => !(isCountry(id) || known.has(id)));
	const wanted = missing.join('\n');
	useEffect(() => {
		if (wanted === '') return;
		void ask('entity.names', {ids: wanted.split('\n')}).then((answer) => {
			if (!answer.ok) return;
			for (const id of wanted.split('\n')) {
				const name = answer.value[id];
				known.set(id, name ? nameIn(name) : isCode(id) ? null : spelled(id));
			}
			setCount(known.size);
		});
	}, [wanted]);
	return nameOf;
}
