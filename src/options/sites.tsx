import {useEffect, useState} from 'preact/hooks';
import {browser} from '../browser.ts';
import {isByKey} from '../look/by-key.ts';
import {FAILURE_WORDS} from '../look/names.ts';
import type {Notice} from '../look/notice.tsx';
import {ask} from '../messages.ts';
import {listedPatterns, patternOf} from '../store/added-sites.ts';
import {say, sayNumber} from '../words.ts';
import {isAmong, siteIn} from './site-host.ts';
import {SiteList} from './site-list.tsx';

/** The sites that are read by themselves from the start. */
const Listed = ({patterns}: {patterns: readonly string[]}) => (
	<details>
		<summary>{say('optionsListed', sayNumber(patterns.length))}</summary>
		<p class="small quiet hosts">{patterns.map(siteIn).join(', ')}</p>
	</details>
);

/** Sites that the reader added to those listed; each can be taken off again, with its permission. */
function Always({listed}: {listed: readonly string[]}) {
	const [patterns, setPatterns] = useState<readonly string[] | null>(null);
	useEffect(() => {
		void ask('added-sites.list', null).then((answer) => setPatterns(answer.ok ? answer.value : []));
	}, []);
	const drop = async (site: string) => {
		const pattern = patterns?.find((one) => siteIn(one) === site);
		const answer = pattern ? await ask('added-sites.drop', {pattern}) : null;
		if (answer?.ok) setPatterns(answer.value);
	};
	const add = async (host: string) => {
		if (isAmong(listed, host)) return say('optionsListedAlready', host);
		const pattern = patternOf(host);
		// Straight from the press: after any waiting the browsers no longer take it for the reader's own act.
		const granted = await browser.permissions.request({origins: [pattern]}).catch(() => false);
		if (!granted) return say('popupRefused', host);
		const answer = await ask('added-sites.add', {pattern});
		if (!answer.ok) return say(FAILURE_WORDS[answer.code]);
		setPatterns(answer.value);
		return null;
	};
	return (
		<SiteList
			title={say('optionsAdded')}
			empty={say('optionsNoAdded')}
			sites={patterns?.map(siteIn) ?? null}
			drop={say('optionsDrop')}
			onDrop={(site) => void drop(site)}
			add={say('optionsAddSite')}
			onAdd={add}
		/>
	);
}

/** Sites that the reader silenced. */
function Never({onNotice}: {onNotice: (notice: Notice) => void}) {
	const [hosts, setHosts] = useState<readonly string[] | null>(null);
	const look = () => ask('site.list', null).then((answer) => setHosts(answer.ok ? answer.value : []));
	useEffect(() => void look(), []);
	const turn = async (host: string, off: boolean) => {
		const answer = await ask('site.set', {host, off});
		await look();
		return answer.ok ? null : say(FAILURE_WORDS[answer.code]);
	};
	const drop = async (host: string) => {
		const wrong = await turn(host, false);
		onNotice(
			wrong
				? {words: wrong}
				: {
						words: say('optionsTurnedOn', host),
						act: {label: say('undo'), run: () => void turn(host, true)},
						takesFocus: isByKey(),
					},
		);
	};
	return (
		<SiteList
			title={say('optionsSites')}
			empty={say('optionsNoSites')}
			sites={hosts}
			drop={say('optionsTurnOn')}
			onDrop={(host) => void drop(host)}
			add={say('optionsSilence')}
			onAdd={(host) => turn(host, true)}
		/>
	);
}

/** Where the extension reads: from the start, by the reader's word, and never. */
export function Sites({onNotice}: {onNotice: (notice: Notice) => void}) {
	const listed = listedPatterns();
	return (
		<>
			<Listed patterns={listed} />
			<Always listed={listed} />
			<Never onNotice={onNotice} />
		</>
	);
}
