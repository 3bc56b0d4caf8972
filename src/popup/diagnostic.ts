import type {Diagnosis} from '../article/diagnosis.ts';
import type {Verdict} from '../cooperation/verdict.ts';
import type {TabState} from '../look/open-page.ts';
import type {DatasetState} from '../messages.ts';

/** UTF-16 units of each block that the file shows. */
const BEGINNING = 40;

/** What a diagnostic file is made of. */
export interface Evidence {
	/** When, ISO 8601 UTC. */
	made: string;
	/** Version of the extension. */
	version: string;
	dataset: DatasetState | null;
	/** The browser as it names itself. */
	browser: string;
	/** Address of the tab, where it is known. */
	address: string | null;
	/** What a look at the page gave; null where the browser forbids one. */
	diagnosis: Diagnosis | null;
	state: TabState;
	/** Whether addresses keep what comes after ? and #, in which a site may have put who is reading. */
	whole: boolean;
}

const hostOf = (address: string | null): string | null =>
	address && URL.canParse(address) ? new URL(address).host || null : null;

function metadataOf({article}: Diagnosis, shorten: (address: string | null) => string | null): object {
	const {url, key, title, author, published, updated, outlet, original} = article;
	return {
		url: shorten(url),
		key: shorten(key),
		title,
		author,
		published,
		updated,
		outlet,
		original: original && {name: original.name, url: shorten(original.url)},
	};
}

const blocksOf = ({article: {text, blocks}}: Diagnosis): object[] =>
	blocks.map(({start, end, label}) => ({
		label,
		length: end - start,
		begins: text.slice(start, Math.min(end, start + BEGINNING)),
	}));

const verdictOf = ({reasons, ...verdict}: Verdict): object => ({
	...verdict,
	reasons: reasons.map(({rule, words, weight}) => ({rule, words, weight})),
});

/** The diagnostic file as JSON: what a developer needs to see why a page was read as it was. It holds no annotation. */
export function diagnosticFile({
	made,
	version,
	dataset,
	browser,
	address: shown,
	diagnosis,
	state,
	whole,
}: Evidence): string {
	const shorten = (one: string | null): string | null => (whole ? one : (one?.replace(/[?#].*$/su, '') ?? null));
	const address = diagnosis?.address ?? shown;
	const file = {
		kind: 'Bang Giao diagnostic file',
		made,
		extension: version,
		dataset: dataset && {version: dataset.version, factsUntil: dataset.factsUntil, state: dataset.state},
		browser,
		address: shorten(address),
		host: hostOf(address),
		page: state.kind,
		failure: state.kind === 'none' ? (state.failure ?? null) : null,
		found: diagnosis?.rule ? {rule: diagnosis.rule, confidence: diagnosis.confidence} : null,
		noArticle: diagnosis?.lack ?? null,
		metadata: diagnosis && metadataOf(diagnosis, shorten),
		blocks: diagnosis ? blocksOf(diagnosis) : [],
		verdict: state.kind === 'article' ? verdictOf(state.reading.verdict) : null,
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}
