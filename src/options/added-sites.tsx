import {useEffect, useState} from 'preact/hooks';
import {Button} from '../look/button.tsx';
import {ask} from '../messages.ts';
import {say} from '../words.ts';

/** The host in a match pattern, with what lies below it where the pattern says so. */
const siteIn = (pattern: string): string => pattern.replace(/^[^:]*:\/\/|\/\*$/gu, '');

/** The sites that the reader added to those listed; each can be taken off again, with its permission. */
export function AddedSites() {
	const [patterns, setPatterns] = useState<readonly string[] | null>(null);
	useEffect(() => {
		void ask('added-sites.list', null).then((answer) => setPatterns(answer.ok ? answer.value : []));
	}, []);
	const drop = async (pattern: string) => {
		const answer = await ask('added-sites.drop', {pattern});
		if (answer.ok) setPatterns(answer.value);
	};
	return (
		<section>
			<h2>{say('optionsAdded')}</h2>
			{patterns?.length === 0 && <p class="quiet">{say('optionsNoAdded')}</p>}
			<ul>
				{patterns?.map((pattern) => (
					<li class="site" key={pattern}>
						<span>{siteIn(pattern)}</span>
						<span class="spread" />
						<Button look="text" label={say('optionsDrop')} onPress={() => void drop(pattern)} />
					</li>
				))}
			</ul>
		</section>
	);
}
