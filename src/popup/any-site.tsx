import {useState} from 'preact/hooks';
import {browser} from '../browser.ts';
import {Button} from '../look/button.tsx';
import {type OpenTab, stateOf, type TabState} from '../look/open-page.ts';
import {ask} from '../messages.ts';
import {patternOf, readTab} from '../store/added-sites.ts';
import {say} from '../words.ts';

interface AnySiteProps {
	tab: OpenTab;
	state: TabState;
	/** What `isAllowed` said when the popup opened. */
	allowed: boolean | null;
	onState: (state: TabState) => void;
}

/** Host of a web page: a file on disk belongs to no site. */
const hostOf = (address: string): string | null => new URL(address).host || null;

/** Whether the site of a tab may be read without the reader's further act; null where there is no site. */
export async function isAllowed(tab: OpenTab | null): Promise<boolean | null> {
	const host = tab?.address ? hostOf(tab.address) : null;
	return host === null ? null : browser.permissions.contains({origins: [patternOf(host)]});
}

/** Reads a page of any site by the reader's act: this once, or from now on. */
export function AnySite({tab, state, allowed, onState}: AnySiteProps) {
	const host = tab.address && hostOf(tab.address);
	const [added, setAdded] = useState(false);
	const [trouble, setTrouble] = useState<string | null>(null);
	const unread = state.kind === 'unread';
	const read = async () => {
		try {
			await readTab(tab.id);
			setTrouble(null);
			onState(await stateOf(tab));
		} catch {
			setTrouble(say('popupForbidden'));
		}
	};
	const always = async (site: string) => {
		const pattern = patternOf(site);
		// Straight from the press: after any waiting the browsers no longer take it for the reader's own act. The popup may
		// be closed by the browser's question; then the background goes on alone.
		const granted = await browser.permissions.request({origins: [pattern]}).catch(() => false);
		if (!granted) return setTrouble(say('popupRefused', site));
		await ask('added-sites.add', {pattern});
		setAdded(true);
		if (unread) await read();
		else setTrouble(null);
	};
	const askable = host !== null && allowed === false && !added;
	if (!unread && !askable) return null;
	if (tab.inReaderMode) return <p class="quiet">{say('popupReaderMode')}</p>;
	if (!tab.address) return <p class="quiet">{say('popupForbidden')}</p>;
	return (
		<div class="any-site">
			{unread && <p class="quiet">{say('popupUnread')}</p>}
			<p class="acts">
				{unread && <Button look="main" label={say('popupRead')} onPress={() => void read()} />}
				{askable && <Button look="text" label={say('popupAlways')} onPress={() => void always(host)} />}
			</p>
			{askable && <p class="small quiet">{say('popupAlwaysWhy', host)}</p>}
			<p role="status">{trouble}</p>
		</div>
	);
}
