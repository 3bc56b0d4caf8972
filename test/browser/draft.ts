/** A note on words of an article that is open nowhere, as a page would have it kept. */
export const draftOf = (quote: string) => ({
	article: {
		key: 'bao.example/1',
		url: 'https://bao.example/1.html',
		title: 'Tin mẫu',
		outlet: null,
		author: null,
		published: null,
		partners: [],
		sectors: [],
		kinds: [],
	},
	selectors: [{type: 'TextQuoteSelector' as const, exact: quote, prefix: '', suffix: ''}],
	quote,
	snapshot: quote,
	colour: 'yellow' as const,
	note: 'Ghi chú mẫu',
	tags: [],
});
