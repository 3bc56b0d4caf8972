import {useEffect, useState} from 'preact/hooks';
import {ask} from '../messages.ts';
import {sideName} from './names.ts';

/** Names that were asked for, so that each is asked once while the page is open. */
const known = new Map<string, string>();

/** A name that only the text gave is kept without its marks: shown with capitals, as names are written. */
const spelled = (id: string): string => id.replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase());

const isCountry = (id: string): boolean => /^[A-Z]{2}$/u.test(id);

/** Display names of records by id, once they have come; until then, and where there is no record, what the id tells. */
export function useNames(ids: readonly string[]): (id: string) => string {
	const [, setCount] = useState(0);
	const missing = [...new Set(ids)].filter((id) => !(isCountry(id) || known.has(id)));
	const wanted = missing.join('\n');
	useEffect(() => {
		if (wanted === '') return;
		void ask('entity.names', {ids: wanted.split('\n')}).then((answer) => {
			if (!answer.ok) return;
			for (const id of wanted.split('\n')) known.set(id, answer.value[id] ?? spelled(id));
			setCount(known.size);
		});
	}, [wanted]);
	return (id) => (isCountry(id) ? sideName(id) : (known.get(id) ?? spelled(id)));
}
