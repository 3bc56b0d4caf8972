import {useEffect, useMemo, useState} from 'preact/hooks';
import {articlesBy} from '../store/files.ts';
import {type ReadArticle, withReader} from '../store/reader.ts';

const NONE: ReadonlyMap<string, ReadArticle> = new Map();

/** Articles by their keys: read when they are looked at, since what charts are made of does not hold their headlines. */
export function useArticles(keys: readonly string[]): ReadonlyMap<string, ReadArticle> {
	const [articles, setArticles] = useState(NONE);
	const wanted = useMemo(() => keys.join('\n'), [keys]);
	useEffect(() => {
		let over = false;
		const list = wanted.split('\n').filter(Boolean);
		// Where the database cannot be read, the view that gave the keys says so.
		void withReader((database) => articlesBy(database, list))
			.then((found) => {
				if (!over) setArticles(new Map(found.flatMap((article) => (article ? [[article.key, article]] : []))));
			})
			.catch(() => undefined);
		return () => {
			over = true;
		};
	}, [wanted]);
	return articles;
}
