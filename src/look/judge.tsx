import {useState} from 'preact/hooks';
import {newId} from '../messages/wire.ts';
import {ask, type FailureCode, type PageState} from '../messages.ts';
import {say} from '../words.ts';
import {Button} from './button.tsx';
import {FAILURE_WORDS} from './names.ts';

type ArticleState = Extract<PageState, {kind: 'article'}>;

/** Lets the reader say whether a page is about cooperation: remembered for the page, at work at once, taken back at will. */
export function Judge({state: {record, reading, judged}}: {state: ArticleState}) {
	const [failure, setFailure] = useState<FailureCode | null>(null);
	const {verdict} = reading;
	const judge = async (is: boolean) => {
		const {scope} = verdict;
		const was = judged?.was ?? verdict.is;
		const answer = await ask('own.keep', {kind: 'verdict', id: judged?.id ?? newId(), article: record, is, was, scope});
		setFailure(answer.ok ? null : answer.code);
	};
	const takeBack = async (id: string) => {
		const answer = await ask('own.remove', {id});
		setFailure(answer.ok ? null : answer.code);
	};
	return (
		<div class="judge">
			{judged ? (
				<>
					<span class="quiet small" role="status">
						{say(verdict.is ? 'judgedCooperation' : 'judgedNone')}
					</span>
					<Button look="text" icon="undo" label={say('judgeTakeBack')} onPress={() => void takeBack(judged.id)} />
				</>
			) : (
				<>
					<Button look="text" label={say('judgeIs')} onPress={() => void judge(true)} />
					<Button look="text" label={say('judgeNot')} onPress={() => void judge(false)} />
				</>
			)}
			{failure && (
				<p class="caveat" role="alert">
					{say(FAILURE_WORDS[failure])}
				</p>
			)}
		</div>
	);
}
