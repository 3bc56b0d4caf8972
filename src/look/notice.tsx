import {useEffect} from 'preact/hooks';
import {say} from '../words.ts';
import {Button} from './button.tsx';

/** Milliseconds for which a notice stays: long enough to read it and to reach for its button. */
const STAY = 8000;

/** Something that happened, with what can be done about it. */
export interface Notice {
	words: string;
	act?: {label: string; run: () => void};
}

/** Says what happened, to screen readers too, and goes by itself. */
export function NoticeBar({notice, onGone}: {notice: Notice | null; onGone: () => void}) {
	useEffect(() => {
		if (!notice) return;
		const going = setTimeout(onGone, STAY);
		return () => clearTimeout(going);
	}, [notice, onGone]);
	return (
		<div class={`notice ${notice ? 'shown' : ''}`} role="status">
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
