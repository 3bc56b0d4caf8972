import {useEffect, useState} from 'preact/hooks';
import {FAILURE_WORDS} from '../look/names.ts';
import {failureOf} from '../store/failure.ts';
import {type ReadArticle, withReader} from '../store/reader.ts';
import {type Beside, sideBySide} from '../store/stories.ts';
import {say} from '../words.ts';
import {ArticleRows} from './chosen.tsx';

interface Both {
	rows: Beside[];
	articles: (ReadArticle | undefined)[];
}

type Loaded = Both | {failed: string} | null;

async function load(keys: readonly [string, string]): Promise<Loaded> {
	try {
		return await withReader(async (database) => {
			const [rows, articles] = await Promise.all([sideBySide(database, ...keys), database.articles.bulkGet(keys)]);
			return rows ? {rows, articles} : {failed: say('besideGone')};
		});
	} catch (thrown) {
		return {failed: say(FAILURE_WORDS[failureOf(thrown).code])};
	}
}

/** A sentence of one telling; said to be missing where the other alone has it. */
function Cell({words, alone}: {words: string | null; alone: boolean}) {
	return (
		<td lang="vi" class={alone ? 'alone' : ''}>
			{words ?? <span class="quiet small">{say('besideMissing')}</span>}
		</td>
	);
}

/** Two tellings of one story: what each has alone, and what both have, side by side. */
export function BesideView({keys}: {keys: readonly [string, string]}) {
	const [loaded, setLoaded] = useState<Loaded>(null);
	const [one, other] = keys;
	useEffect(() => {
		void load([one, other]).then(setLoaded);
	}, [one, other]);
	if (loaded === null) return <p class="empty">{say('libraryLoading')}</p>;
	if ('failed' in loaded)
		return (
			<p class="warning" role="alert">
				{loaded.failed}
			</p>
		);
	return (
		<table class="beside">
			<caption class="hidden">{say('besideTitle')}</caption>
			<thead>
				<tr>
					{loaded.articles.map((article, at) => (
						<th scope="col" key={keys[at]}>
							{article && <ArticleRows articles={[article]} />}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{loaded.rows.map((row, at) => (
					<tr key={`${at} ${row.one ?? row.other}`}>
						<Cell words={row.one} alone={row.other === null} />
						<Cell words={row.other} alone={row.one === null} />
					</tr>
				))}
			</tbody>
		</table>
	);
}
