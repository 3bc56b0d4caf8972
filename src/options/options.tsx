import {useCallback, useEffect, useState} from 'preact/hooks';
import {browser} from '../browser.ts';
import {Brand} from '../look/brand.tsx';
import {Button} from '../look/button.tsx';
import {DatasetProgress, useDataset} from '../look/dataset-progress.tsx';
import {mount} from '../look/mount.tsx';
import {FAILURE_WORDS} from '../look/names.ts';
import {type Notice, NoticeBar} from '../look/notice.tsx';
import {openOwnPage} from '../look/open-page.ts';
import {MARK_STYLES} from '../look/palette.ts';
import {TypeName} from '../look/swatch.tsx';
import {ask} from '../messages.ts';
import type {MentionType} from '../tags/mention.ts';
import {say, sayDay, sayNumber} from '../words.ts';
import {AddedSites} from './added-sites.tsx';
import {Backups} from './backups.tsx';
import {OwnKnowledge} from './own-knowledge.tsx';

function Sites() {
	const [hosts, setHosts] = useState<readonly string[] | null>(null);
	useEffect(() => {
		void ask('site.list', null).then((answer) => setHosts(answer.ok ? answer.value : []));
	}, []);
	const turnOn = async (host: string) => {
		const answer = await ask('site.set', {host, off: false});
		if (answer.ok) setHosts((last) => (last ?? []).filter((other) => other !== host));
	};
	return (
		<section>
			<h2>{say('optionsSites')}</h2>
			{hosts?.length === 0 && <p class="quiet">{say('optionsNoSites')}</p>}
			<ul>
				{hosts?.map((host) => (
					<li class="site" key={host}>
						<span>{host}</span>
						<span class="spread" />
						<Button look="text" label={say('optionsTurnOn')} onPress={() => void turnOn(host)} />
					</li>
				))}
			</ul>
		</section>
	);
}

const Marks = () => (
	<section>
		<h2>{say('optionsMarks')}</h2>
		<p class="quiet">{say('optionsMarksWhy')}</p>
		<ul class="legend">
			{(Object.keys(MARK_STYLES) as MentionType[]).map((type) => (
				<li key={type}>
					<TypeName type={type} />
				</li>
			))}
		</ul>
	</section>
);

function Keys() {
	const [commands, setCommands] = useState<readonly {description?: string; shortcut?: string}[]>([]);
	useEffect(() => {
		// Firefox for Android has no keyboard commands.
		void browser.commands?.getAll().then((all) => setCommands(all.filter(({description}) => description)));
	}, []);
	return (
		<section>
			<h2>{say('optionsKeys')}</h2>
			<dl class="facts">
				{commands.flatMap(({description, shortcut}) => [
					<dt key={description}>{description}</dt>,
					<dd key={`${description} key`}>{shortcut ? <kbd>{shortcut}</kbd> : say('optionsKeysNone')}</dd>,
				])}
			</dl>
			<p class="quiet">{say('optionsKeysWhy')}</p>
		</section>
	);
}

function Dataset() {
	const dataset = useDataset();
	return (
		<section>
			<h2>{say('optionsDataset')}</h2>
			<DatasetProgress dataset={dataset} />
			{dataset && (
				<dl class="facts">
					<dt>{say('optionsFactsUntil')}</dt>
					<dd>{sayDay(dataset.factsUntil)}</dd>
					<dt>{say('optionsRecords')}</dt>
					<dd>{sayNumber(dataset.records)}</dd>
					<dt>{say('optionsVersion')}</dt>
					<dd>{dataset.version}</dd>
				</dl>
			)}
			{dataset?.state === 'bundled' && <p class="warning small">{say('datasetBundled')}</p>}
		</section>
	);
}

function Erase({onNotice}: {onNotice: (notice: Notice) => void}) {
	const [asking, setAsking] = useState(false);
	const erase = async () => {
		const answer = await ask('data.erase', null);
		setAsking(false);
		onNotice({
			words: answer.ok ? say('optionsErased', sayNumber(answer.value.annotations)) : say(FAILURE_WORDS[answer.code]),
		});
	};
	return (
		<section>
			<h2>{say('optionsData')}</h2>
			<p class="quiet">{say('optionsPrivacy')}</p>
			{asking ? (
				<div role="alertdialog" aria-label={say('optionsErase')}>
					<p>{say('optionsEraseSure')}</p>
					<p class="acts">
						<Button look="text" label={say('optionsExportFirst')} onPress={() => void openOwnPage('library.html')} />
						<Button look="danger" label={say('optionsEraseNow')} onPress={() => void erase()} />
						<Button look="text" label={say('editorCancel')} onPress={() => setAsking(false)} />
					</p>
				</div>
			) : (
				<p class="acts">
					<Button
						look="text"
						icon="library"
						label={say('openLibrary')}
						onPress={() => void openOwnPage('library.html')}
					/>
					<Button look="danger" icon="remove" label={say('optionsErase')} onPress={() => setAsking(true)} />
				</p>
			)}
		</section>
	);
}

function View() {
	const [notice, setNotice] = useState<Notice | null>(null);
	const gone = useCallback(() => setNotice(null), []);
	return (
		<div class="page">
			<header class="top">
				<Brand />
			</header>
			<main>
				<Marks />
				<OwnKnowledge onNotice={setNotice} />
				<AddedSites />
				<Sites />
				<section>
					<h2>{say('optionsLanguage')}</h2>
					<p class="quiet">{say('optionsLanguageWhy')}</p>
				</section>
				<Keys />
				<Dataset />
				<Backups onNotice={setNotice} />
				<Erase onNotice={setNotice} />
			</main>
			<NoticeBar notice={notice} onGone={gone} />
		</div>
	);
}

mount(say('optionsTitle'), <View />);
