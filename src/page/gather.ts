import type {BlockLabel} from '../article/article.ts';
import {isBlockElement} from './block-element.ts';
import type {Run} from './map.ts';
import {isLeftOut} from './visible.ts';

/** A block of text as it stands in the page, before it is judged. Offsets are UTF-16 units into the gathered text. */
export interface RawBlock {
	start: number;
	end: number;
	/** The block-level element that holds it. */
	element: Element;
	/** What the page's own markup says it is, from itself or an element around it. */
	label: BlockLabel | null;
	/** Units that stand inside links, and inside bold or italic. */
	linked: number;
	stressed: number;
	/** The last photo or video before it, where no text stands between the two. */
	media: Element | null;
}

/** Text of parts of a page with the way back to its nodes. */
export interface Gathered {
	text: string;
	runs: Run[];
	blocks: RawBlock[];
}

const MEDIA_TAGS = new Set(['IMG', 'PICTURE', 'VIDEO', 'IFRAME', 'EMBED', 'OBJECT', 'AUDIO']);
const STRESS_TAGS = new Set(['B', 'STRONG', 'EM', 'I']);
const SPACES = /[ \t\n\r\f]+/g;
/** Invisible at a block's ends: no-break and other spaces, zero-width characters, soft hyphens. */
const EDGE = /[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/u;

/** Where the visible characters of a text begin and end. */
function visibleEdges(text: string): [number, number] {
	let from = 0;
	let to = text.length;
	while (from < to && EDGE.test(text.charAt(from))) {
		from++;
	}
	while (to > from && EDGE.test(text.charAt(to - 1))) {
		to--;
	}
	return [from, to];
}

/** Reads parts of the page, in page order, into one text. `labelOf` says what an element's markup makes of its text. */
export class Gatherer {
	readonly #labelOf: (element: Element) => BlockLabel | null;
	readonly #parts: string[] = [];
	readonly #runs: Run[] = [];
	readonly #blocks: RawBlock[] = [];
	#length = 0;
	/** Where the open block begins: in the text, in the parts and in the runs. */
	#start = 0;
	#firstPart = 0;
	#firstRun = 0;
	#linked = 0;
	#stressed = 0;
	#media: Element | null = null;
	/** A collapsed white space or line break waits to be written before the next word. */
	#gap: '' | 'space' | 'break' = '';
	#gapRun: Run | null = null;
	#breaks = 0;
	#atEdge = false;
	readonly #holders: Element[] = [];
	readonly #labels: (BlockLabel | null)[] = [];
	#linkDepth = 0;
	#stressDepth = 0;

	constructor(labelOf: (element: Element) => BlockLabel | null) {
		this.#labelOf = labelOf;
	}

	/** Adds the text below `root`; with `label`, all of it is that. */
	add(root: Element, label: BlockLabel | null = null): void {
		this.#closeBlock();
		this.#holders.push(root);
		this.#labels.push(label ?? this.#labelOf(root));
		this.#walk(root);
		this.#closeBlock();
		this.#holders.pop();
		this.#labels.pop();
		this.#media = null;
	}

	/** The text so far. */
	result(): Gathered {
		return {text: this.#parts.join(''), runs: this.#runs, blocks: this.#blocks};
	}

	/** Page order without recursion: a hostile page can be nested deeper than the stack. */
	#walk(root: Element): void {
		let node: Node | null = root.firstChild;
		while (node) {
			const inside: Node | null = this.#visit(node);
			if (inside) {
				node = inside;
				continue;
			}
			while (node && !node.nextSibling) {
				node = node.parentNode;
				if (node === root || !node) {
					return;
				}
				this.#leave(node as Element);
			}
			node = node?.nextSibling ?? null;
		}
	}

	/** Takes in one node; the first child to go on with, or null where there is nothing (more) inside. */
	#visit(node: Node): Node | null {
		if (node.nodeType === 3) {
			this.#addText(node as Text);
			return null;
		}
		if (node.nodeType !== 1) {
			return null;
		}
		const element = node as Element;
		if (element.tagName === 'BR') {
			this.#breaks++;
			this.#gap = 'break';
			return null;
		}
		if (MEDIA_TAGS.has(element.tagName)) {
			this.#meetMedia(element);
			return null;
		}
		if (isLeftOut(element)) {
			return null;
		}
		if (!element.firstChild) {
			if (isBlockElement(element)) {
				this.#closeBlock();
			}
			return null;
		}
		this.#enter(element);
		return element.firstChild;
	}

	#meetMedia(element: Element): void {
		if (!/\S/.test(this.#openText())) {
			this.#media = element;
		}
	}

	#enter(element: Element): void {
		this.#atEdge = true;
		if (isBlockElement(element)) {
			this.#closeBlock();
			this.#holders.push(element);
			this.#labels.push(this.#labelIn(element));
		} else if (element.tagName === 'A') {
			this.#linkDepth++;
		} else if (STRESS_TAGS.has(element.tagName)) {
			this.#stressDepth++;
		}
	}

	/** A box of other things stays that in all its parts; inside any other label an element can have its own. */
	#labelIn(element: Element): BlockLabel | null {
		const around = this.#labels.at(-1) ?? null;
		return around === 'related' || around === 'furniture' ? around : (this.#labelOf(element) ?? around);
	}

	#leave(element: Element): void {
		this.#atEdge = true;
		if (isBlockElement(element)) {
			this.#closeBlock();
			this.#holders.pop();
			this.#labels.pop();
		} else if (element.tagName === 'A') {
			this.#linkDepth--;
		} else if (STRESS_TAGS.has(element.tagName)) {
			this.#stressDepth--;
		}
	}

	/** Adds a text node word by word, white space collapsed as the page shows it. */
	#addText(node: Text): void {
		const data = node.data;
		let from = 0;
		SPACES.lastIndex = 0;
		for (let gap = SPACES.exec(data); gap; gap = SPACES.exec(data)) {
			this.#addWords(node, from, gap.index);
			this.#addSpace(node, gap.index);
			from = gap.index + gap[0].length;
		}
		this.#addWords(node, from, data.length);
	}

	#addSpace(node: Text, at: number): void {
		if (this.#gap === '' && this.#length > this.#start) {
			this.#gap = 'space';
			this.#gapRun = {node, from: at, at: 0, length: 1};
		}
	}

	#addWords(node: Text, from: number, to: number): void {
		if (from === to) {
			return;
		}
		const words = node.data.slice(from, to);
		this.#partEdge(words);
		this.#writeGap();
		const last = this.#runs.at(-1);
		if (last?.node === node && last.from + last.length === from && last.at + last.length === this.#length) {
			last.length += words.length;
		} else {
			this.#runs.push({node, from, at: this.#length, length: words.length});
		}
		this.#write(words);
	}

	/** "<span>Cà Mau</span>Ba đầm": what style alone sets apart on the page is two words in the text. */
	#partEdge(words: string): void {
		const before = this.#atEdge && this.#gap === '' ? this.#openText().slice(-1) : '';
		if (before !== before.toUpperCase() && words.charAt(0) !== words.charAt(0).toLowerCase()) this.#gap = 'space';
		this.#atEdge = false;
	}

	#write(words: string): void {
		this.#parts.push(words);
		this.#length += words.length;
		this.#linked += this.#linkDepth > 0 ? words.length : 0;
		this.#stressed += this.#stressDepth > 0 ? words.length : 0;
	}

	/** A line break ends the block where a sentence or another break ends there; else it is a space in a running line. */
	#writeGap(): void {
		const gap = this.#gap;
		if (gap === '' || this.#length === this.#start) {
			this.#forgetGap();
			return;
		}
		if (gap === 'break' && (this.#breaks > 1 || /[.!?:…”")]\s*$/u.test(this.#openText()))) {
			this.#closeBlock();
			return;
		}
		const run = this.#gapRun;
		const last = this.#runs.at(-1);
		if (run && last?.node === run.node && last.from + last.length === run.from) {
			last.length++;
		} else if (run) {
			this.#runs.push({...run, at: this.#length});
		}
		this.#write(' ');
		this.#forgetGap();
	}

	#forgetGap(): void {
		this.#gap = '';
		this.#gapRun = null;
		this.#breaks = 0;
	}

	/** The last part of the open block, enough to see whether it is empty or ends a sentence. */
	#openText(): string {
		return this.#length === this.#start ? '' : (this.#parts.at(-1) ?? '');
	}

	#closeBlock(): void {
		this.#forgetGap();
		if (this.#length > this.#start) {
			this.#keepBlock(this.#parts.slice(this.#firstPart).join(''));
		}
		this.#start = this.#length;
		this.#firstPart = this.#parts.length;
		this.#firstRun = this.#runs.length;
		this.#linked = 0;
		this.#stressed = 0;
	}

	/** Writes the open block down; one without a visible character leaves no trace. */
	#keepBlock(text: string): void {
		const [from, to] = visibleEdges(text);
		if (from === to) {
			this.#parts.length = this.#firstPart;
			this.#runs.length = this.#firstRun;
			this.#length = this.#start;
			return;
		}
		this.#blocks.push({
			start: this.#start + from,
			end: this.#start + to,
			element: this.#holders.at(-1) as Element,
			label: this.#labels.at(-1) ?? null,
			linked: this.#linked,
			stressed: this.#stressed,
			media: this.#media,
		});
		this.#media = null;
		this.#parts.push('\n');
		this.#length++;
	}
}
