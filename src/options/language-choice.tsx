import {useEffect, useState} from 'preact/hooks';
import {browser} from '../browser.ts';
import {Choice} from '../look/choice.tsx';
import {chooseLanguage, chosenLanguage, type Language, speakChosen} from '../look/language.ts';
import {say} from '../words.ts';

/** Name of the menu's entry, as the background made it. */
const MENU = 'annotate-selection';

/** Each language in its own words, so that a reader who knows no other finds it. */
const NAMES: Readonly<Record<Language, string>> = {vi: 'languageVi', en: 'languageEn'};

/** The language of the interface: the browser's, or one that the reader chose beside it. */
export function LanguageChoice({onChosen}: {onChosen: () => void}) {
	const [chosen, setChosen] = useState<Language | null>(null);
	useEffect(() => void chosenLanguage().then(setChosen), []);
	const choose = async (language: Language | null) => {
		await chooseLanguage(language);
		await speakChosen();
		setChosen(language);
		onChosen();
		await browser.contextMenus?.update(MENU, {title: say('commandAnnotateSelection')});
	};
	return (
		<>
			<Choice
				label={say('optionsLanguage')}
				titled
				chosen={chosen ?? 'browser'}
				options={[
					{value: 'browser', words: say('optionsLanguageBrowser')},
					{value: 'vi', words: say(NAMES.vi)},
					{value: 'en', words: say(NAMES.en)},
				]}
				onChoose={(value) => void choose(value === 'browser' ? null : value)}
			/>
			<p class="quiet small">{say('optionsLanguageWhy')}</p>
		</>
	);
}
