import type {ComponentChildren} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {ask} from '../messages.ts';
import {say} from '../words.ts';
import {Button} from './button.tsx';
import {askForPage, type OpenTab} from './open-page.ts';

/** A page that is not read: its site was silenced (what else there is to do then stands below), or it waits to be asked for. */
export function OffView({tab, host, children}: {tab: OpenTab; host: string; children?: ComponentChildren}) {
	const [silenced, setSilenced] = useState<boolean | null>(null);
	useEffect(() => {
		setSilenced(null);
		void ask('site.get', {host}).then((answer) => setSilenced(!answer.ok || answer.value.off));
	}, [host]);
	if (silenced === null) return null;
	if (silenced)
		return (
			<>
				<p>{say('popupOff', host)}</p>
				{children}
			</>
		);
	return (
		<div class="asked-for">
			<p>{say('popupWaiting')}</p>
			<p class="acts">
				<Button look="main" label={say('popupRead')} onPress={() => void askForPage(tab)} />
			</p>
		</div>
	);
}
