import {useMemo, useState} from 'preact/hooks';
import {Button} from '../look/button.tsx';
import {sideName} from '../look/names.ts';
import {QueryField} from '../look/query-field.tsx';
import {SourceLink} from '../look/source-link.tsx';
import type {Library} from '../store/watch.ts';
import {bare} from '../text/bare.ts';
import {say, sayDay, sayNumber} from '../words.ts';
import {articlesOf, type ListedArticle} from './articles.ts';
import type {Filters} from './filters.ts';
import {NothingYet} from './nothing-yet.tsx';
import {VirtualList} from './virtual-list.tsx';

/** Height of a row in CSS pixels: two lines. */
const ROW = 64;

function ArticleRow({listed: {article, kept}, onKept}: {listed: ListedArticle; onKept: () => void}) {
	const {title, key, url, outlet, published, partners} = article;
	const about = [outlet, published && sayDay(published), partners.map(sideName).join(', ')].filter(Boolean);
	return (
		<div class="row still">
			<span class="grow">
				<span class="line" lang="vi">
					{url ? <SourceLink address={url} words={title ?? url} /> : (title ?? key)}
				</span>
				<span class="line small quiet">{about.join(' · ')}</span>
			</span>
			{kept > 0 && (
				<span class="kept-count">
					<Button look="text" label={say('articleKept', sayNumber(kept))} onPress={onKept} />
				</span>
			)}
		</div>
	);
}

/** The articles about cooperation that were read, and all on which something was kept. */
export function ArticlesView({library, onNarrow}: {library: Library; onNarrow: (filters: Partial<Filters>) => void}) {
	const [query, setQuery] = useState('');
	const all = useMemo(() => articlesOf(library), [library]);
	const searched = useMemo(() => all.map(({article}) => bare(`${article.title ?? ''} ${article.outlet ?? ''}`)), [all]);
	const words = bare(query).split(/\s+/u).filter(Boolean);
	const found = all.filter((_, at) => words.every((word) => searched[at]?.includes(word)));
	if (all.length === 0) return <NothingYet words={say('articlesEmpty')} />;
	return (
		<>
			<search>
				<QueryField query={query} onQuery={setQuery} />
			</search>
			<p class="small quiet" role="status">
				{say('articlesCount', sayNumber(found.length), sayNumber(all.length))}
			</p>
			<div class="split">
				<VirtualList
					items={found}
					height={ROW}
					label={say('tabArticles')}
					keyOf={({article}) => article.key}
					row={(listed) => <ArticleRow listed={listed} onKept={() => onNarrow({article: listed.article.key})} />}
				/>
			</div>
		</>
	);
}
