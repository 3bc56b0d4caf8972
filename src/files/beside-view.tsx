import {useEffect, useMemo, useState} from 'preact/hooks';
import {FAILURE_WORDS} from '../look/names.ts';
import {failureOf} from '../store/failure.ts';
import {withReader} from '../store/reader.ts';
import {type Beside, sideBySide} from '../store/stories.ts';
import {say, sayNumber} from '../words.ts';
import {ArticleRows} from './chosen.tsx';

type Loaded = {rows: Beside[]} | {failed: string} | null;

async function load(keys: readonly [string, string]): Promise<Loaded> {
	try {
		return await withReader(async (database) => {
			const rows = await sideBySide(database, ...keys);
			return rows ? {rows} : {failed: say('besideGone')};
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

/** How much of it both have, in words. */
function summary(rows: readonly Beside[]): string {
	if (rows.every(({one, other}) => one === other)) return say('besideSame');
	const count = (kind: (row: Beside) => boolean): string => sayNumber(rows.filter(kind).length);
	const [left, right] = [count(({other}) => other === null), count(({one}) => one === null)];
	return say(
		'besideCounts',
		count(({one, other}) => one !== null && other !== null),
		left,
		right,
	);
}

/** Two tellings of one story: what each has alone, and what both have, side by side. */
export function BesideView({keys}: {keys: readonly [string, string]}) {
	const [loaded, setLoaded] = useState<Loaded>(null);
	const [one, other] = keys;
	useEffect(() => {
		void load([one, other]).then(setLoaded);
	}, [one, other]);
	const heads = useMemo(() => [one, other].map((key) => [{key}]), [one, other]);
	if (loaded === null) return <p class="empty">{say('libraryLoading')}</p>;
	if ('failed' in loaded)
		return (
			<p class="warning" role="alert">
				{loaded.failed}
			</p>
		);
	return (
		<>
			<h1>{say('besideTitle')}</h1>
			<p class="quiet">{summary(loaded.rows)}</p>
			<table class="beside">
				<caption class="hidden">{say('besideTitle')}</caption>
				<thead>
					<tr>
						{heads.map((head) => (
							<th scope="col" key={head[0]?.key}>
								<ArticleRows articles={head} />
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
		</>
	);
}
