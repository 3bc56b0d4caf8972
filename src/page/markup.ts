import type {BlockLabel} from '../article/article.ts';

/** What an element's tag alone says of the text in it. */
const BY_TAG: Readonly<Record<string, BlockLabel>> = {
	FIGCAPTION: 'caption',
	CAPTION: 'caption',
	BLOCKQUOTE: 'quote',
	ASIDE: 'related',
	NAV: 'related',
	ARTICLE: 'related',
	FORM: 'furniture',
	FOOTER: 'furniture',
	ZONE: 'furniture',
};

/**
 * What names of classes, ids and types say, the first that fits. Words are matched whole, between separators or humps,
 * so that "download" is no "ad".
 */
const BY_NAME: readonly [RegExp, BlockLabel][] = [
	[
		/(?:^|[\s_-])(?:photocms_?caption|caption|chu-?thich|image-?(?:note|desc|caption)|img-?(?:note|desc|caption)|photo-?(?:note|desc|caption)|desc_image|media-caption|tplcaption|avatar-desc)(?=$|[\s_-])/,
		'caption',
	],
	[
		/related(?:one)?news|relatedbox|(?:^|[\s_-])(?:relate[ds]?|related-?\w*|article-relate|tin-?lien-?quan|lien-?quan|tin-?khac|bai-?lien-?quan|read-?more|readmore\w*|xem-?them|see-?more|recommend\w*|more-?news|other-?news|box-?tin\w*|topic|story|stories|inner-article|suggest\w*|kbwscwl\w*|tincungchuyenmuc|morenews|insert-?news|link-?news|box-?link)(?=$|[\s_-])/,
		'related',
	],
	[
		/(?:^|[\s_-])(?:share|social|comments?|binh-?luan|rating|raty|vote|poll|banner|ads?|adv|advert\w*|quang-?cao|ads[_-]\w+|toolbar|breadcrumbs?|audio|player|subscribe|newsletter|tags?|tags?-?(?:list|box|news|wrap)|tukhoa|keywords?|google-?news|bookmark|print|follow|survey|dantri-widget|tindnd|c-banner|menu|navbar|copyright|toc)(?=$|[\s_-])/,
		'furniture',
	],
	[
		/(?:^|[\s_-])(?:authors?|author-?\w+|tac-?gia|byline|but-?danh|cms-author|article__meta|author_mail)(?=$|[\s_-])/,
		'byline',
	],
	[/(?:^|[\s_-])(?:article-detail-source|link-source\w*|source|nguon|source-?\w+)(?=$|[\s_-])/, 'source'],
	[/(?:^|[\s_-])(?:quote|quotes|pull-?quote|trich-?dan|starnamecaption)(?=$|[\s_-])/, 'quote'],
];

/** Largest share of the body's text that a name may set apart from it: a class on half the body is about layout. */
const MOST_SET_APART = 0.35;

/** A page that has more such names than this gives them no meaning; weighing each would only cost time. */
const MOST_LAYOUTS = 50;

/** What the names on an element say of its text; `known` remembers names that were met before. */
function namedLabel(element: Element, known: Map<string, BlockLabel | null>): BlockLabel | null {
	const names =
		`${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('type') ?? ''}`.toLowerCase();
	if (names.length === 2 || names.length > 600) {
		return null;
	}
	let label = known.get(names);
	if (label === undefined) {
		label = BY_NAME.find(([pattern]) => pattern.test(names))?.[1] ?? null;
		known.set(names, label);
	}
	return label;
}

/**
 * A reader of what the markup makes of the text in an element below `root`. A name counts only while little of the body's
 * text (`bodyLength` units) stands under it.
 */
export function markupReader(root: Element, bodyLength: number): (element: Element) => BlockLabel | null {
	const known = new Map<string, BlockLabel | null>();
	let layouts = 0;
	return (element) => {
		if (element === root || element.contains(root)) {
			return null;
		}
		const label = BY_TAG[element.tagName] ?? namedLabel(element, known);
		if (label === null || label === 'caption') {
			return label;
		}
		if (layouts > MOST_LAYOUTS || (element.textContent ?? '').length > bodyLength * MOST_SET_APART) {
			layouts++;
			return null;
		}
		return label;
	};
}
