import {useMemo, useState} from 'preact/hooks';
import {Button} from '../look/button.tsx';
import {say} from '../words.ts';

/** Of a long list what is shown before the reader asks for more. */
const SHOWN = 40;

/** The first of many, and the way to the rest. */
export function useSome<Item>(items: readonly Item[]) {
	const [count, setCount] = useState(SHOWN);
	const more =
		items.length > count ? (
			<p>
				<Button look="text" label={say('filesMore')} onPress={() => setCount(count + 5 * SHOWN)} />
			</p>
		) : null;
	const some = useMemo(() => items.slice(0, count), [items, count]);
	return {some, more};
}
