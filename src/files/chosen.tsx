import {useMemo} from 'preact/hooks';
import {inLine} from '../look/in-line.ts';
import {SourceLink} from '../look/source-link.tsx';
import type {Brief} from '../store/briefs.ts';
import {say, sayDay, sayNumber} from '../words.ts';
import {useArticles} from './use-articles.ts';
import {useSome} from './use-some.tsx';

/** What a mark of a chart stands for. */
export interface Chosen {
	title: string;
	articles: readonly Brief[];
}

/** The day on which it was published, and that of what it reports where this is another: each by its name. */
function daysOf(published: string | null, day: string | null): string[] {
	const same = day?.slice(0, 10) === published?.slice(0, 10);
	return [
		...(published ? [say('toldPublished', sayDay(published))] : []),
		...(day && !same ? [say('filesOnEvent', sayDay(day))] : []),
	];
}

/** Articles with outlet and days; each opens its page. */
export function ArticleRows({articles}: {articles: readonly Pick<Brief, 'key' | 'day'>[]}) {
	const {some, more} = useSome(articles);
	const keys = useMemo(() => some.map(({key}) => key), [some]);
	const rows = useArticles(keys);
	return (
		<>
			<ul class="articles">
				{some.map(({key, day: known}) => {
					const {url = null, title = null, outlet = null, published = null, day = known} = rows.get(key) ?? {};
					return (
						<li key={key}>
							<span class="line" lang="vi">
								{url ? <SourceLink address={url} words={title ?? url} /> : (title ?? '…')}
							</span>
							<span class="small quiet">{inLine([outlet, ...daysOf(published, day ?? null)])}</span>
						</li>
					);
				})}
			</ul>
			{more}
		</>
	);
}

/** The articles behind a mark. */
export function ChosenArticles({chosen: {title, articles}}: {chosen: Chosen}) {
	return (
		<section aria-live="polite">
			<h2>
				{title} <span class="number">{sayNumber(articles.length)}</span>
			</h2>
			<ArticleRows articles={articles} />
		</section>
	);
}
