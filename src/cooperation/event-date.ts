import type {Entity} from '../tags/entity.ts';
import {dayInVietnam, dayNumber, isoDay, withYear} from './calendar.ts';
import {boundByOffices} from './office-bounds.ts';
import {cuesIn, type Placed, type Scene} from './scene.ts';
import type {EventDate} from './verdict.ts';

const DAY = /^(?:\d{4}|-)-\d\d-\d\d/u;
/** A date that reaches this is taken for the event's: said early, or put on the event by the words before it. */
const LEAST_SCORE = 1.9;

/** A day that the text names, and how much speaks for its being the event's. */
interface Candidate {
	/** ISO day, range of days, or either without a year. */
	iso: string;
	score: number;
	inferred: boolean;
}

function contextScore({words, cues}: Scene, {from}: Placed): number {
	const text = words.low.slice(Math.max(0, from - 6), from).join(' ');
	return cues.beforeDate.reduce((sum, [pattern, weight]) => sum + (pattern.test(text) ? weight : 0), 0);
}

/** Early words say when it happened; later ones tell of what went before. */
function zoneScore(scene: Scene, {zone, sentence, from}: Placed): number {
	if (zone === 'title') return 1.5;
	if (zone === 'lead') return 2;
	const first = scene.zones.indexOf('body');
	const start = scene.sentences[first] ?? 0;
	const label = scene.article.blocks[scene.words.blocks[from] ?? 0]?.label;
	return Math.max(-1, 1.5 - 0.2 * Math.max(0, sentence - start)) - (label === 'caption' ? 0.5 : 0);
}

/** How many words behind a date the credit of a picture may stand that makes its sentence a caption. */
const CAPTION = 90;
/** A picture may be of an earlier day. */
const CAPTION_PENALTY = 1.5;

/** Whether the sentence of a date is the caption of a picture that the text runs on with: "… (Ảnh: …)". */
function isInCaption({words, sentences}: Scene, {to, sentence}: Placed): boolean {
	for (let at = to; at < Math.min(to + CAPTION, sentences.length); at += 1) {
		if ((sentences[at] ?? 0) > sentence + 1) return false;
		if (words.low[at] === 'ảnh' && words.low[at + 1] === ':' && words.low[at - 1] === '(') return true;
	}
	return false;
}

/** Resolves one or both ends of a written date; `inferred` where the year comes from the publication day. */
function resolve(written: string, published: string | null): {iso: string; inferred: boolean} | null {
	const ends = written.split('/');
	if (!ends.every((end) => DAY.test(end))) return null;
	if (published === null || !ends.some((end) => end.startsWith('--'))) return {iso: written, inferred: false};
	const resolved = ends.map((end) => (end.startsWith('--') ? withYear(end, published) : end));
	return resolved.includes(null) ? null : {iso: resolved.join('/'), inferred: true};
}

/** An event far from the day of writing is what the article looks back to. */
function distancePenalty(iso: string, published: string | null): number {
	if (published === null || iso.startsWith('-')) return 0;
	const away = Math.abs(dayNumber(iso) - dayNumber(published));
	return away > 60 ? 3 : away > 14 ? 1 : 0;
}

function writtenDates(scene: Scene, acting: ReadonlySet<number>, published: string | null): Candidate[] {
	const found: Candidate[] = [];
	for (const placed of scene.mentions) {
		if (placed.mention.type !== 'date') continue;
		const day = resolve(placed.mention.name, published);
		if (!day) continue;
		const act = acting.has(placed.sentence) ? 1 : 0;
		const told = zoneScore(scene, placed) + contextScore(scene, placed) + act;
		const score = told - distancePenalty(day.iso, published) - (isInCaption(scene, placed) ? CAPTION_PENALTY : 0);
		found.push({...day, score});
	}
	return found;
}

function relativeDates(scene: Scene, acting: ReadonlySet<number>, published: string | null): Candidate[] {
	if (published === null) return [];
	return cuesIn(scene, scene.cues.relativeDays)
		.filter(({zone}) => zone !== 'body')
		.map((cue) => ({
			iso: isoDay(dayNumber(published) + Number(cue.cue)),
			score: zoneScore(scene, cue) + (acting.has(cue.sentence) ? 1 : 0) + 0.5,
			inferred: false,
		}));
}

/**
 * The day of the event, from the dates and words of the title, the lead and the first sentences. A day without a year is
 * resolved against the publication day; where that is unknown, the offices of the persons named may bound the year.
 * Null where the text names no day of its event: a date is never guessed.
 */
export function eventDate(scene: Scene, people: readonly Entity[]): EventDate | null {
	const published = dayInVietnam(scene.article.published);
	// On the day of a speech somebody only tells of what is done.
	const acting = new Set(scene.acts.filter(({cue}) => cue !== 'say').map(({sentence}) => sentence));
	const candidates = [...writtenDates(scene, acting, published), ...relativeDates(scene, acting, published)];
	let best: Candidate | null = null;
	for (const one of candidates) if (one.score >= LEAST_SCORE && one.score > (best?.score ?? 0)) best = one;
	if (!best) return null;
	if (!best.iso.startsWith('--')) return {iso: best.iso, inferred: best.inferred};
	return boundByOffices(best.iso, scene, people);
}
