import {canonicalAddress, documentKey} from '../article/address.ts';
import type {Article} from '../article/article.ts';
import type {Diagnosis} from '../article/diagnosis.ts';
import {outletNames} from '../article/outlet-table.ts';
import {withOutlet} from '../article/outlets.ts';
import {readFacts} from './facts.ts';
import {lookForArticle} from './find.ts';
import {placeOf} from './place.ts';
import {recordOf} from './record.ts';

/** What the page states of itself, where the search ended before there was a text. */
function statedOnly(document: Document, address: string): Article {
	const {address: given} = placeOf(document, address);
	const url = given && canonicalAddress(given);
	return recordOf({
		gathered: {text: '', runs: [], blocks: []},
		blocks: [],
		parts: {title: null, deck: null, date: null, author: null, source: null},
		facts: readFacts(document),
		url,
		key: url && documentKey(url),
		isSecond: false,
	});
}

/** Looks at a page as the content script does, and keeps what that throws away. Writes nothing to the page. */
export function diagnose(document: Document, address: string): Diagnosis {
	const looked = lookForArticle(document, address);
	const lack = 'lack' in looked ? looked.lack : null;
	const found = 'lack' in looked ? (looked.refused?.() ?? null) : looked;
	return {
		address,
		lack,
		rule: found?.rule ?? null,
		confidence: found?.confidence ?? null,
		article: withOutlet(found?.article ?? statedOnly(document, address), outletNames),
	};
}
