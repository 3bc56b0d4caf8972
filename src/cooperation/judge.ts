import type {Article} from '../article/article.ts';
import type {Entity} from '../tags/entity.ts';
import type {Mention} from '../tags/mention.ts';
import {readWordRow, type WordRow} from '../tags/words.ts';
import {eventDate} from './event-date.ts';
import type {Features} from './evidence.ts';
import {featuresOf} from './features.ts';
import type {Judgement} from './judgement.ts';
import {kindsOf} from './kinds.ts';
import {contributions, type Model, probability} from './model.ts';
import {partnersIn} from './partners.ts';
import {placeOf} from './place.ts';
import {quoteOf, readScene, type Scene} from './scene.ts';
import {sectorsOf} from './sectors.ts';
import type {Reason, Verdict} from './verdict.ts';

/** So many reasons are told: the strongest on either side. */
const MOST_REASONS = 8;
const HOME = 'VN';

/** The strongest evidence, with the words that show it. */
function reasonsOf(scene: Scene, features: Features, {verdict}: Model): Reason[] {
	return contributions(features, verdict)
		.slice(0, MOST_REASONS)
		.map(({feature: {name, at}, weight}) => ({
			rule: name,
			words: '',
			...(at ? quoteOf(scene, at) : {}),
			weight: Math.round(weight * 1000) / 1000,
		}));
}

/**
 * Whether an article reports international cooperation, by the weighted evidence of its title, lead and body, and if so
 * between whom, about what, when and where. What may be cooperation has a frame too, though the verdict says no: it is
 * what the article reports if its reader says that it is. `people` are the records of the persons mentioned: their
 * offices bound a year that is not told. Linear in the text's length.
 */
export function judge(
	article: Article,
	mentions: readonly Mention[],
	{cues, model}: Judgement,
	people: readonly Entity[] = [],
	words: WordRow = readWordRow(article),
): Verdict {
	const scene = readScene(article, mentions, cues, words);
	const features = featuresOf(scene);
	const score = probability(features, model.verdict);
	const is = score >= model.thresholds.verdict;
	const mayBe = score >= model.thresholds.frame;
	const place = mayBe ? placeOf(scene) : undefined;
	return {
		is,
		score: Math.round(score * 1e4) / 1e4,
		scope: is
			? 'international'
			: probability(features, model.domestic) >= model.thresholds.domestic
				? 'domestic'
				: null,
		involvesVietnam: scene.mentions.some(({sides}) => sides.includes(HOME)),
		partners: mayBe ? partnersIn(scene, model) : [],
		kinds: mayBe ? kindsOf(features, model) : [],
		sectors: mayBe ? sectorsOf(features, model) : [],
		date: eventDate(scene, people),
		...(place === undefined ? {} : {place}),
		reasons: reasonsOf(scene, features, model),
	};
}
