import {useEffect, useState} from 'preact/hooks';

/** Whether what the component showed first has been painted: what stands below it, and takes long, is made then. */
export function usePainted(): boolean {
	const [painted, setPainted] = useState(false);
	useEffect(() => {
		let after = 0;
		const frame = requestAnimationFrame(() => {
			after = window.setTimeout(() => setPainted(true));
		});
		return () => {
			cancelAnimationFrame(frame);
			clearTimeout(after);
		};
	}, []);
	return painted;
}
