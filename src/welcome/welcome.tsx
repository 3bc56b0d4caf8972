import {useEffect, useState} from 'preact/hooks';
import {browser} from '../browser.ts';
import {Brand} from '../look/brand.tsx';
import {Button} from '../look/button.tsx';
import {DatasetProgress, useDataset} from '../look/dataset-progress.tsx';
import {mount} from '../look/mount.tsx';
import {FAILURE_WORDS} from '../look/names.ts';
import {openOwnPage} from '../look/open-page.ts';
import type {FailureCode} from '../messages.ts';
import {say} from '../words.ts';
import {readSample, type Sample} from './sample.ts';
import {Steps} from './steps.tsx';

/** The keys that are set now, by the name of their command. Firefox for Android has none. */
function useKeys(): ReadonlyMap<string, string> {
	const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
	useEffect(() => {
		void browser.commands
			?.getAll()
			.then((all) => setKeys(new Map(all.map(({name = '', shortcut = ''}) => [name, shortcut]))));
	}, []);
	return keys;
}

/** The keyboard commands on the sample: on a news page the background passes them on. */
function command({session, attending}: Sample, name: string): void {
	if (document.visibilityState !== 'visible') return;
	if (name === 'toggle-marks') session.show(null);
	if (name === 'annotate-selection') void attending.act((attention) => attention.annotate());
	if (name === 'next-mention') void attending.act((attention) => attention.step(1));
	if (name === 'previous-mention') void attending.act((attention) => attention.step(-1));
}

/** The sample, read once the page is there; until then null. */
function useSample(): Sample | FailureCode | null {
	const [sample, setSample] = useState<Sample | FailureCode | null>(null);
	useEffect(() => void readSample().then(setSample), []);
	useEffect(() => {
		if (!sample || typeof sample === 'string') return;
		const listen = (name: string) => command(sample, name);
		browser.commands?.onCommand.addListener(listen);
		return () => browser.commands?.onCommand.removeListener(listen);
	}, [sample]);
	return sample;
}

/** What lies on this machine, and that nothing leaves it. */
const Stored = () => (
	<section class="stored" aria-labelledby="stored">
		<h2 id="stored">{say('welcomeStored')}</h2>
		<ul>
			<li>{say('welcomeStoredNotes')}</li>
			<li>{say('welcomeStoredRead')}</li>
			<li>{say('welcomeStoredChoices')}</li>
		</ul>
		<p>
			<strong>{say('welcomeNothingLeaves')}</strong> {say('welcomeNoAccount')}
		</p>
		<p class="acts">
			<Button look="text" icon="library" label={say('openLibrary')} onPress={() => void openOwnPage('library.html')} />
			<Button look="text" icon="settings" label={say('openOptions')} onPress={() => void openOwnPage('options.html')} />
		</p>
	</section>
);

function Guide() {
	const sample = useSample();
	const keys = useKeys();
	const dataset = useDataset();
	return (
		<>
			<header class="top">
				<Brand />
			</header>
			<main>
				<p class="lead">{say('welcomeLead')}</p>
				<DatasetProgress dataset={dataset} />
				{typeof sample === 'string' && (
					<p class="warning" role="alert">
						{say(FAILURE_WORDS[sample])}
					</p>
				)}
				<Steps sample={typeof sample === 'string' ? null : sample} keys={keys} />
				<Stored />
				<p class="quiet">{say('welcomeGo')}</p>
			</main>
		</>
	);
}

const guide = document.getElementById('guide');
if (guide) void mount(() => say('welcomeTitle'), <Guide />, guide);
