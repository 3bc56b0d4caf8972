import {useEffect, useState} from 'preact/hooks';
import {backupText} from '../annotation/backup-file.ts';
import {browser} from '../browser.ts';
import {Button} from '../look/button.tsx';
import {FAILURE_WORDS} from '../look/names.ts';
import type {Notice} from '../look/notice.tsx';
import {saveFile} from '../look/save-file.ts';
import {Switch} from '../look/switch.tsx';
import type {Backup} from '../messages/copies.ts';
import {ask} from '../messages.ts';
import {filesWanted, wantFiles} from '../store/backup-files.ts';
import {failureOf} from '../store/failure.ts';
import {besidesOf} from '../store/incoming.ts';
import {withReader} from '../store/reader.ts';
import {say, sayNumber, sayTime} from '../words.ts';

/** Saves everything that was kept as one file, now. */
async function saveNow(): Promise<void> {
	const made = new Date().toISOString();
	const text = await withReader(async (database) => {
		const all = await database.annotations.orderBy('id').toArray();
		return backupText(all, await besidesOf(database), made);
	});
	saveFile(`bang-giao-sao-luu-${made.slice(0, 10)}.json`, 'application/json', text);
}

function Files() {
	const [on, setOn] = useState(false);
	useEffect(() => void filesWanted().then(setOn), []);
	const turn = async (wanted: boolean) => {
		// Asked straight from the press: the browsers demand the reader's own act.
		const may = wanted && (await browser.permissions.request({permissions: ['downloads']}));
		await wantFiles(may);
		setOn(may);
	};
	return <Switch label={say('backupFiles')} on={on} onTurn={(wanted) => void turn(wanted)} />;
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
	const save = () =>
		saveNow().catch((thrown: unknown) => onNotice({words: say(FAILURE_WORDS[failureOf(thrown).code])}));
	return (
		<section>
			<h2>{say('backupTitle')}</h2>
			<p class="quiet">{say('backupWhy')}</p>
			{backups.length === 0 && <p class="quiet">{say('backupNone')}</p>}
			<ul>
				{backups.map((backup) => (
					<li class="site" key={backup.made}>
						<span>
							{sayTime(backup.made)} · {say('articleKept', sayNumber(backup.annotations))}
						</span>
						<span class="spread" />
						<Button look="text" icon="undo" label={say('backupRestore')} onPress={() => void restore(backup)} />
					</li>
				))}
			</ul>
			<Files />
			<p class="acts">
				<Button look="text" label={say('backupNow')} onPress={() => void save()} />
			</p>
			<p class="quiet small">{say('backupFromFile')}</p>
		</section>
	);
}
