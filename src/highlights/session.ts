import type {Annotation, ArticleRecord} from '../annotation/annotation.ts';
import {recordOf} from '../annotation/article-record.ts';
import type {Article} from '../article/article.ts';
import {CURRENT_MARK, FLASH_MARK, markSheet} from '../look/mark-sheet.ts';
import type {Tone} from '../look/palette.ts';
import type {ToldElsewhere} from '../messages/told.ts';
import type {PageAnswer, PageState, PlacedAnnotation} from '../messages.ts';
import type {Found} from '../page/find.ts';
import type {Mention} from '../tags/mention.ts';
import {equip} from './equipment.ts';
import {markedOf, markingOf} from './marking.ts';
import {openPainter, type Stretch} from './paint.ts';
import {toneOf} from './tone.ts';

/** What the background knows of the page, where the site is not silenced. */
export type Known = Extract<PageAnswer, {off: false}>;

/** What is painted: a page that reports no cooperation shows the reader's own highlights only. */
type Marks = 'all' | 'notes' | 'none';

const marksFor = (shown: boolean | null): Marks => (shown === null ? 'notes' : shown ? 'all' : 'none');

/** Milliseconds for which words that the reader was led to stand out. */
const FLASH = 1600;

/** Key under which the reader's things on an article are kept; the page's address where the site gives no id. */
export const keyOf = ({key, url}: Article, {location}: Document): string =>
	key ?? url ?? location.href.replace(/#.*$/u, '');

/** One article on an open page: what is known of it, where it stands, and what is painted. */
export class Session {
	found: Found;
	known: Known;
	/** Where the reader read the same story before. */
	told: ToldElsewhere[] = [];
	readonly #document: Document;
	readonly #painter;
	#placed: PlacedAnnotation[] = [];
	/** Counts the annotatings: one that was overtaken changes nothing. */
	#rounds = 0;
	#marked: Mention[] = [];
	#marks: Marks;
	#tone: Tone = 'light';
	#flashing: ReturnType<typeof setTimeout> | undefined;
	readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
	/** The page may have turned with the scheme: its marks turn with it. */
	readonly #turn = (): void => this.mend();

	/** @param shown what the reader last asked for on this page; null: mentions are marked where it reports cooperation */
	constructor(document: Document, found: Found, known: Known, shown: boolean | null) {
		this.#document = document;
		this.#painter = openPainter(document);
		this.found = found;
		this.known = known;
		this.#marks = marksFor(shown ?? (known.reading.verdict.is || null));
		this.#paint();
		this.#scheme.addEventListener('change', this.#turn);
		if (known.annotations.length > 0) void this.annotate(known.annotations);
	}

	/**
	 * The same article, before it is known what the change did to its mentions: the reader's annotations are found in it at
	 * once, mentions stay where they are painted.
	 */
	async follow(found: Found): Promise<void> {
		this.found = found;
		this.#marked = [];
		const before = markingOf([], this.#placed).keys();
		await this.#place(this.#placed.map(({annotation}) => annotation));
		const marking = markingOf([], this.#marks === 'none' ? [] : this.#placed);
		for (const mark of new Set([...before, ...marking.keys()]))
			this.#painter.paintOne(mark, marking.get(mark) ?? [], found.map);
	}

	/** The same article after the page changed: its text in new nodes, or other words as well. */
	renew(found: Found, known: Known): void {
		const moved = found.article.text === this.found.article.text;
		this.found = found;
		this.known = known;
		if (moved) this.#paint();
		void this.annotate(known.annotations);
	}

	get key(): string {
		return keyOf(this.found.article, this.#document);
	}

	/** Mentions that are marked now, by place. */
	get marked(): readonly Mention[] {
		return this.#marked;
	}

	get annotations(): readonly PlacedAnnotation[] {
		return this.#placed;
	}

	tone(): Tone {
		return toneOf(this.found.root);
	}

	state(host: string): PageState {
		const {article, rule, confidence} = this.found;
		const {reading, judged, keeps, factsUntil} = this.known;
		return {
			kind: 'article',
			host,
			article,
			reading,
			annotations: this.#placed,
			marksShown: this.#marks === 'all',
			found: {rule, confidence},
			keeps,
			factsUntil,
			judged,
			record: this.record(),
			told: this.told,
		};
	}

	/** Shows or hides all marks; `null` toggles. */
	show(shown: boolean | null): boolean {
		this.#marks = marksFor(shown ?? this.#marks !== 'all');
		this.#paint();
		return this.#marks === 'all';
	}

	/** Replaces the reader's annotations of the page: finds each again and paints it. */
	async annotate(annotations: readonly Annotation[]): Promise<void> {
		if (await this.#place(annotations)) this.#paint();
	}

	/** Finds each annotation again; false where another round overtook this one. */
	async #place(annotations: readonly Annotation[]): Promise<boolean> {
		const round = ++this.#rounds;
		const equipment = annotations.length > 0 ? await equip() : null;
		if (round !== this.#rounds) return false;
		const prepared = equipment?.prepare(this.found.article);
		this.#placed = annotations.map((annotation) => ({
			annotation,
			place: (prepared && equipment?.locate(annotation.selectors, prepared)) ?? null,
		}));
		return true;
	}

	async put(annotation: Annotation): Promise<void> {
		const others = this.#placed.map((placed) => placed.annotation).filter(({id}) => id !== annotation.id);
		await this.annotate([...others, annotation]);
	}

	async drop(id: string): Promise<void> {
		await this.annotate(this.#placed.map(({annotation}) => annotation).filter((annotation) => annotation.id !== id));
	}

	/** Marks where the reader is; null: nowhere. */
	point(stretch: Stretch | null): void {
		this.#painter.paintOne(CURRENT_MARK, stretch ? [stretch] : [], this.found.map);
	}

	/** Lets a stretch stand out for a moment. */
	flash(stretch: Stretch): void {
		this.#painter.paintOne(FLASH_MARK, [stretch], this.found.map);
		clearTimeout(this.#flashing);
		this.#flashing = setTimeout(() => this.#painter.paintOne(FLASH_MARK, [], this.found.map), FLASH);
	}

	/** Takes every mark off the page. */
	close(): void {
		this.#rounds++;
		this.#scheme.removeEventListener('change', this.#turn);
		clearTimeout(this.#flashing);
		this.#painter.clear();
	}

	/** Before the reader's next act: the page may have taken marks away, or turned from light to dark. */
	mend(): void {
		if (this.tone() === this.#tone) this.#painter.mend();
		else this.#paint();
	}

	/** What an annotation remembers of the article. */
	record(): ArticleRecord {
		return recordOf(this.key, this.found.article, this.known.reading);
	}

	#paint(): void {
		this.#tone = this.tone();
		this.#marked = this.#marks === 'all' ? markedOf(this.known.reading.mentions, this.known.look) : [];
		const notes = this.#marks === 'none' ? [] : this.#placed;
		const css = markSheet(this.#tone) + (this.known.look?.[this.#tone] ?? '');
		this.#painter.paint(markingOf(this.#marked, notes), this.found.map, css);
	}
}
