import type {MentionOffice} from '../../tags/mention.ts';
import {language} from '../../words.ts';
import {saidOffice} from './said.ts';

/** An office in the reader's language; what could not be said in it is marked as Vietnamese for who listens. */
export function OfficeWords({office}: {office: Pick<MentionOffice, 'title' | 'organisation' | 'english'>}) {
	const {words, vietnamese} = saidOffice(office, language());
	return (
		<span lang={language()}>
			{words}
			{words && vietnamese && ', '}
			{vietnamese && <span lang="vi">{vietnamese}</span>}
		</span>
	);
}
