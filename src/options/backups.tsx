import {useEffect, useState} from 'preact/hooks';
import {browser} from '../browser.ts';
import {Button} from '../look/button.tsx';
import {FAILURE_WORDS} from '../look/names.ts';
import type {Notice} from '../look/notice.tsx';
import {Switch} from '../look/switch.tsx';
import type {Backup} from '../messages/copies.ts';
import {ask} from '../messages.ts';
import {filesWanted, saveBackupFile, wantFiles} from '../store/backup-files.ts';
import {failureOf} from '../store/failure.ts';
import {withReader} from '../store/reader.ts';
import {say, sayNumber, sayTime} from '../words.ts';
import {saveNow} from './save-now.ts';

/** Copies as files, the first of them as soon as they are wanted. */
function Files({onNotice}: {onNotice: (notice: Notice) => void}) {
	const [on, setOn] = useState(false);
	useEffect(() => void filesWanted().then(setOn), []);
	const turn = async (wanted: boolean) => {
		// Asked straight from the press: the browsers demand the reader's own act.
		const may = wanted && (await browser.permissions.request({permissions: ['downloads']}));
		await wantFiles(may);
		setOn(may);
		if (may) await withReader((database) => saveBackupFile(database, new Date().toISOString()));
	};
	const failed = (thrown: unknown) => onNotice({words: say(FAILURE_WORDS[failureOf(thrown).code])});
	return <Switch label={say('backupFiles')} on={on} onTurn={(wanted) => void turn(wanted).catch(failed)} />;
}

/** The copies that are made by themselves, how to go back to one, and copies as files. */
export function Backups({onNotice}: {onNotice: (notice: Notice) => void}) {
	const [backups, setBackups] = useState<readonly Backup[]>([]);
	useEffect(() => {
		void ask('backup.list', null).then((answer) => answer.ok && setBackups(answer.value));
	}, []);
	const restore = async ({made}: Backup) => {
		const answer = await ask('backup.restore', {made});
		onNotice({
			words: answer.ok ? say('backupRestored', sayNumber(answer.value.added)) : say(FAILURE_WORDS[answer.code]),
		});
	};
	const save = async () => {
		const failure = await saveNow();
		onNotice({words: failure ? say(FAILURE_WORDS[failure]) : say('optionsSaved')});
	};
	return (
		<>
			<p class="quiet">{say('backupWhy')}</p>
			{backups.length === 0 && <p class="quiet">{say('backupNone')}</p>}
			<ul>
				{backups.map((backup) => (
					<li class="site" key={backup.made}>
						<span>
							<span class="whole">{sayTime(backup.made)} ·</span>{' '}
							<span class="whole">{say('articleKept', sayNumber(backup.annotations))}</span>
						</span>
						<span class="spread" />
						<Button
							look="text"
							icon="undo"
							label={say('backupRestore')}
							about={sayTime(backup.made)}
							onPress={() => void restore(backup)}
						/>
					</li>
				))}
			</ul>
			<Files onNotice={onNotice} />
			<p class="acts">
				<Button look="text" label={say('backupNow')} onPress={() => void save()} />
			</p>
			<p class="quiet small">
				{say('backupFromFile')} <a href="library.html">{say('openLibrary')}</a>
			</p>
		</>
	);
}
