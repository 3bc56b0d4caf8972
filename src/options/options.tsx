import type {ComponentChildren} from 'preact';
import {useCallback, useState} from 'preact/hooks';
import {Brand} from '../look/brand.tsx';
import {Button} from '../look/button.tsx';
import {mount, nameDocument} from '../look/mount.tsx';
import {type Notice, NoticeBar} from '../look/notice.tsx';
import {openOwnPage} from '../look/open-page.ts';
import {say} from '../words.ts';
import {Backups} from './backups.tsx';
import {DatasetFacts} from './dataset-facts.tsx';
import {Erase} from './erase.tsx';
import {Keys} from './keys.tsx';
import {LanguageChoice} from './language-choice.tsx';
import {Marks} from './marks.tsx';
import {OwnKnowledge} from './own-knowledge.tsx';
import {WhileReading} from './reading.tsx';
import {Sites} from './sites.tsx';
import {useChoices} from './use-choices.ts';

interface Part {
	id: string;
	title: string;
	view: ComponentChildren;
}

const Section = ({id, title, view}: Part) => (
	<section aria-labelledby={id}>
		<h2 id={id} tabIndex={-1}>
			{title}
		</h2>
		{view}
	</section>
);

function View() {
	const [notice, setNotice] = useState<Notice | null>(null);
	const gone = useCallback(() => setNotice(null), []);
	const {choices, change} = useChoices();
	const [, setSpoken] = useState(0);
	const spoken = () => {
		nameDocument(say('optionsTitle'));
		setSpoken((times) => times + 1);
	};
	const parts: Part[] = [
		{id: 'marks', title: say('optionsMarks'), view: choices && <Marks choices={choices} onChange={change} />},
		{
			id: 'reading',
			title: say('optionsReading'),
			view: choices && <WhileReading choices={choices} onChange={change} />,
		},
		{id: 'sites', title: say('optionsSitesTitle'), view: <Sites onNotice={setNotice} />},
		{id: 'language', title: say('optionsLanguage'), view: <LanguageChoice onChosen={spoken} />},
		{id: 'keys', title: say('optionsKeys'), view: <Keys />},
		{id: 'own', title: say('ownKnowledge'), view: <OwnKnowledge onNotice={setNotice} />},
		{id: 'dataset', title: say('optionsDataset'), view: <DatasetFacts />},
		{id: 'backups', title: say('backupTitle'), view: <Backups onNotice={setNotice} />},
		{id: 'data', title: say('optionsData'), view: <Erase onNotice={setNotice} />},
	];
	return (
		<div class="page">
			<header class="top">
				<Brand />
				<span class="spread" />
				<Button look="text" label={say('openWelcome')} onPress={() => void openOwnPage('welcome.html')} />
				<Button icon="library" label={say('openLibrary')} onPress={() => void openOwnPage('library.html')} />
			</header>
			<nav aria-label={say('optionsTitle')}>
				<ul>
					{parts.map(({id, title}) => (
						<li key={id}>
							<a href={`#${id}`}>{title}</a>
						</li>
					))}
				</ul>
			</nav>
			<main>
				{parts.map((part) => (
					<Section key={part.id} {...part} />
				))}
			</main>
			<NoticeBar notice={notice} onGone={gone} />
		</div>
	);
}

void mount(() => say('optionsTitle'), <View />);
