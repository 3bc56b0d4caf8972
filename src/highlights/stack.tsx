import {Button} from '../look/button.tsx';
import {say} from '../words.ts';

interface StackProps {
	/** How many annotations lie at this place, and which of them is shown, from 0. */
	count: number;
	at: number;
	quote: string;
	onTo: (at: number) => void;
	onClose: () => void;
}

/** Head of the editor: the quote, and the way to the other annotations at the same place. */
export const Stack = ({count, at, quote, onTo, onClose}: StackProps) => (
	<div class="head">
		<q class="quote" lang="vi">
			{quote}
		</q>
		<span class="spread" />
		{count > 1 && (
			<>
				<Button label={say('stackPrevious')} icon="left" onPress={() => onTo((at + count - 1) % count)} />
				<span class="count">{say('stackCount', at + 1, count)}</span>
				<Button label={say('stackNext')} icon="right" onPress={() => onTo((at + 1) % count)} />
			</>
		)}
		<Button label={say('close')} icon="close" onPress={onClose} />
	</div>
);
