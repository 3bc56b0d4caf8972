import {say} from '../words.ts';

/** What stands in place of a list that has nothing yet, and where the reader can try how it fills. */
export const NothingYet = ({words}: {words: string}) => (
	<>
		<p class="empty">{words}</p>
		<p>
			<a href="welcome.html">{say('librarySample')}</a>
		</p>
	</>
);
