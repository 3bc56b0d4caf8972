import type {Scene} from './scene.ts';

/** Words that put an event at a place. */
const AT = new Set(['tại', 'ở', 'đến', 'tới']);

/** Where the event took place: the first place of the head, or of the body's beginning, that words put it at. */
export function placeOf({mentions, words}: Scene): string | undefined {
	const places = mentions.filter(({mention}) => mention.type === 'place');
	const put = places.find(
		({from, zone, mention}) =>
			(zone !== 'body' || from < 150) && mention.entity !== undefined && AT.has(words.low[from - 1] ?? ''),
	);
	const other = places.find(
		({from, zone, mention}) =>
			zone !== 'body' &&
			from < 150 &&
			mention.entity !== undefined &&
			/^(?:thủ đô|tp|thành phố)/iu.test(mention.surface),
	);
	return (put ?? other)?.mention.surface;
}
