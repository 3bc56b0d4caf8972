import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
import {say} from '../words.ts';
import {Button} from './button.tsx';

/** Milliseconds for which a notice stays: long enough to read it and to reach for its button. */
const STAY = 8000;

/** Something that happened, with what can be done about it. */
export interface Notice {
	words: string;
	act?: {label: string; run: () => void};
	/** What held the focus went with it: a reader who works by keyboard is led to the act. */
	takesFocus?: boolean;
}

/** Whether the reader's last act was a key. */
function useByKey() {
	const byKey = useRef(false);
	useEffect(() => {
		const note = ({type}: Event) => {
			byKey.current = type === 'keydown';
		};
		const acts = ['keydown', 'pointerdown'] as const;
		for (const act of acts) addEventListener(act, note, true);
		return () => {
			for (const act of acts) removeEventListener(act, note, true);
		};
	}, []);
	return byKey;
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
	const byKey = useByKey();
	const {hold, letGo} = useStay(notice, onGone);
	useLayoutEffect(() => {
		if (notice?.takesFocus && byKey.current) bar.current?.querySelector('button')?.focus({preventScroll: true});
	}, [notice, byKey]);
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
