import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
import {say} from '../words.ts';
import {Button} from './button.tsx';

/** Milliseconds for which a notice stays: long enough to read it and to reach for its button. */
const STAY = 8000;

/** Something that happened, with what can be done about it. */
export interface Notice {
	words: string;
	act?: {label: string; run: () => void};
	/** Leads the focus to the act: what held it is gone, and the reader works by keyboard. */
	takesFocus?: boolean;
}

/** Lets a notice go by itself, but never from under the pointer or the focus. */
function useStay(notice: Notice | null, onGone: () => void) {
	const [held, setHeld] = useState(false);
	useEffect(() => {
		if (!notice) return setHeld(false);
		if (held) return;
		const going = setTimeout(onGone, STAY);
		return () => clearTimeout(going);
	}, [notice, held, onGone]);
	return {hold: () => setHeld(true), letGo: () => setHeld(false)};
}

/** Says what happened, to screen readers too, and goes by itself. */
export function NoticeBar({notice, onGone}: {notice: Notice | null; onGone: () => void}) {
	const bar = useRef<HTMLDivElement>(null);
	const {hold, letGo} = useStay(notice, onGone);
	useLayoutEffect(() => {
		if (notice?.takesFocus) bar.current?.querySelector('button')?.focus({preventScroll: true});
	}, [notice]);
	return (
		<div
			ref={bar}
			class={`notice ${notice ? 'shown' : ''}`}
			role="status"
			onPointerEnter={hold}
			onPointerLeave={letGo}
			onFocusIn={hold}
			onFocusOut={letGo}
		>
			{notice && (
				<>
					<span>{notice.words}</span>
					{notice.act && (
						<Button
							look="text"
							label={notice.act.label}
							onPress={() => {
								notice.act?.run();
								onGone();
							}}
						/>
					)}
					<Button icon="close" label={say('close')} onPress={onGone} />
				</>
			)}
		</div>
	);
}
