import {useState} from 'preact/hooks';
import type {DiagnosedWorld, Diagnosis} from '../article/diagnosis.ts';
import {browser} from '../browser.ts';
import {Button} from '../look/button.tsx';
import {type OpenTab, stateOf} from '../look/open-page.ts';
import {saveFile} from '../look/save-file.ts';
import {ask} from '../messages.ts';
import {say} from '../words.ts';
import {diagnosticFile} from './diagnostic.ts';

/** Has a look at the tab's page, which changes nothing on it; null where the browser forbids that. */
async function diagnose({id}: OpenTab): Promise<Diagnosis | null> {
	const target = {tabId: id};
	try {
		await browser.scripting.executeScript({target, files: ['diagnose.js']});
		const func = () => (globalThis as DiagnosedWorld).bangGiaoDiagnosis;
		const [first] = await browser.scripting.executeScript({target, func});
		return (first?.result as Diagnosis | undefined) ?? null;
	} catch {
		return null;
	}
}

/** Saves the file; tells whether the page could be looked at. */
async function save(tab: OpenTab, whole: boolean): Promise<boolean> {
	const [diagnosis, state, dataset] = await Promise.all([diagnose(tab), stateOf(tab), ask('dataset.state', null)]);
	const made = new Date().toISOString();
	const text = diagnosticFile({
		made,
		version: browser.runtime.getManifest().version,
		dataset: dataset.ok ? dataset.value : null,
		browser: navigator.userAgent,
		address: tab.address,
		diagnosis,
		state,
		whole,
	});
	saveFile(`bang-giao-${made.slice(0, 19).replaceAll(':', '')}.json`, 'application/json', text);
	return diagnosis !== null;
}

/** Offers a file that says how the page was read, and says what is in it. */
export function DiagnosticView({tab}: {tab: OpenTab}) {
	const [whole, setWhole] = useState(false);
	const [blind, setBlind] = useState(false);
	return (
		<details class="small">
			<summary>{say('diagnosticAsk')}</summary>
			<div class="asked">
				<p class="quiet">{say('diagnosticWhat')}</p>
				<label class="choice">
					<input type="checkbox" checked={whole} onChange={({currentTarget}) => setWhole(currentTarget.checked)} />
					<span>{say('diagnosticQuery')}</span>
				</label>
				<Button
					look="text"
					label={say('diagnosticSave')}
					onPress={() => void save(tab, whole).then((seen) => setBlind(!seen))}
				/>
				<p role="status">{blind && say('diagnosticFailed')}</p>
			</div>
		</details>
	);
}
