import {useEffect, useState} from 'preact/hooks';
import {PAINTING} from '../store/watch.ts';

/**
 * How many times what was shown has been painted, up to `most`: each part that takes long is made when the one before it
 * is seen, and stands below it.
 */
export function usePainted(most: number): number {
	const [painted, setPainted] = useState(0);
	useEffect(() => {
		if (painted === most) return undefined;
		let after = 0;
		const frame = requestAnimationFrame(() => {
			after = window.setTimeout(() => setPainted(painted + 1), PAINTING);
		});
		return () => {
			cancelAnimationFrame(frame);
			clearTimeout(after);
		};
	}, [painted, most]);
	return painted;
}
