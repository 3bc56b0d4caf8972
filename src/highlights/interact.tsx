import {render} from 'preact';
import {locate, prepare} from '../annotation/anchor.ts';
import type {Annotation} from '../annotation/annotation.ts';
import {isByKey} from '../look/by-key.ts';
import {FAILURE_WORDS} from '../look/names.ts';
import {type Notice, NoticeBar} from '../look/notice.tsx';
import type {KeptOwn} from '../messages/own.ts';
import type {FailureCode, FoundEntity, NoteDraft, Result} from '../messages.ts';
import type {Mention, MentionType} from '../tags/mention.ts';
import type {OwnEntity} from '../tags/own.ts';
import {language, say} from '../words.ts';
import {attend} from './attend.ts';
import {Card} from './card.tsx';
import {EditorBox} from './editor-box.tsx';
import {bring} from './equipment.ts';
import {Floating, Refused} from './floating.tsx';
import {type Host, openHost} from './host.ts';
import {attach, bringBack, keepWords, takeBack} from './keep.ts';
import {keepLesson, LESSON_WORDS, ownEntity, undoLesson, undoOwn} from './lessons.ts';
import type {Lesson} from './mend.tsx';
import type {Told} from './note-frame.tsx';
import {isHeld, isOpenOn, isWritten, LONGEST_NAME, NOTHING, type Open} from './open.ts';
import {OwnCard, ownFrom} from './own-card.tsx';
import type {Stretch} from './paint.ts';
import type {Ground, How, Surface} from './surface.ts';
import {Toolbar, type Wish} from './toolbar.tsx';

/** Card, toolbar and editor over one page: a single thing is open at a time. */
class InPage implements Surface {
	readonly #ground: Ground;
	readonly #host: Host;
	#open: Open = NOTHING;
	#notice: Notice | null = null;
	/** The annotation that the next selection is for. */
	#attaching: string | null = null;
	readonly #boxes = () => this.#boxesNow();
	readonly #noticeGone = () => {
		const held = this.#open.what === 'nothing' && this.#host.hasFocus();
		this.#say(null);
		if (held) this.#host.giveBack();
	};
	readonly #refused = () => {
		this.#host.raise();
		this.#say({words: say('pressAgain')});
	};
	readonly #stopped = new AbortController();

	constructor(ground: Ground) {
		this.#ground = ground;
		this.#host = openHost(ground.document);
		ground.document.defaultView?.addEventListener('keydown', (event) => this.#key(event), {
			capture: true,
			signal: this.#stopped.signal,
		});
	}

	openCard(mention: Mention, how: How): void {
		if (how === 'hover' && isHeld(this.#open, mention)) return;
		const pinned = this.#open.what === 'card' && this.#open.pinned;
		this.#to({what: 'card', mention, how, pinned}, how === 'key');
		this.#ground.point(how === 'hover' ? null : mention);
	}

	openToolbar(stretch: Stretch, focus: boolean): void {
		if ((isWritten(this.#open) && this.#host.hasFocus()) || (!focus && isOpenOn(this.#open, stretch))) return;
		this.#to({what: 'toolbar', stretch, focus}, focus);
	}

	openEditor(annotations: readonly Annotation[]): void {
		this.#edit(
			annotations.map(({id}) => id),
			'note',
			false,
		);
	}

	attach(id: string, to: 'selection' | 'place'): void {
		const place = to === 'place' ? this.#ground.placeOf(id) : null;
		if (place) return void this.#attach(id, place);
		this.#attaching = id;
		this.#say({words: say('attachHint')});
	}

	offerDraft(draft: NoteDraft): void {
		const {annotation: id} = draft;
		if (!id || !this.#ground.annotation(id)) return;
		this.#say({
			words: say('draftFound'),
			act: {label: say('draftGoOn'), run: () => this.#edit([id], 'note', true)},
		});
	}

	closeToolbar(): void {
		if (this.#open.what === 'toolbar' && !this.#host.hasFocus()) this.#to(NOTHING, false);
	}

	closeHovered(): void {
		if (this.#open.what === 'card' && this.#open.how === 'hover' && !this.#open.pinned && !this.#host.hasFocus())
			this.#to(NOTHING, false);
	}

	close(): void {
		if (isWritten(this.#open) || (this.#open.what === 'card' && this.#open.pinned)) return;
		this.#shut();
	}

	remove(): void {
		this.#stopped.abort();
		this.#open = NOTHING;
		render(null, this.#host.root);
		this.#host.remove();
	}

	#boxesNow(): DOMRect[] {
		const open = this.#open;
		if (open.what === 'card') return this.#ground.boxes(open.mention);
		if (open.what === 'toolbar') return this.#ground.boxes(open.stretch).slice(-1);
		if (open.what === 'own') return this.#ground.boxes(open.stretch);
		const id = open.what === 'editor' ? open.ids[open.at] : undefined;
		const place = id === undefined ? null : this.#ground.placeOf(id);
		return place ? this.#ground.boxes(place) : [];
	}

	#edit(ids: string[], focus: 'note' | 'tags', draft: boolean): void {
		this.#ground.point(null);
		this.#to({what: 'editor', ids, at: 0, focus, draft}, true);
	}

	#key(event: KeyboardEvent): void {
		const isOpen = this.#open.what !== 'nothing';
		if (event.key !== 'Escape' || !event.isTrusted || !(isOpen || this.#host.hasFocus())) return;
		event.preventDefault();
		event.stopPropagation();
		if (isOpen) this.#shut();
		else this.#noticeGone();
	}

	#shut(): void {
		this.#attaching = null;
		const held = this.#host.hasFocus();
		this.#to(NOTHING, false);
		if (held) this.#host.giveBack();
	}

	#to(open: Open, takesFocus: boolean): void {
		if (takesFocus) this.#host.remember();
		// The form's field takes the focus, and with it what shows the selection.
		if (open.what === 'nothing' || open.what === 'own') this.#ground.point(open.what === 'own' ? open.stretch : null);
		this.#open = open;
		this.#draw();
	}

	#say(notice: Notice | null): void {
		this.#notice = notice;
		this.#draw();
	}

	#draw(): void {
		if (this.#stopped.signal.aborted) return;
		this.#host.show(this.#ground.tone());
		render(
			// biome-ignore lint/a11y/noStaticElementInteractions: keys typed here are not the page's shortcuts
			<div class="surface" lang={language()} onKeyDown={keepIn} onKeyUp={keepIn} onKeyPress={keepIn}>
				<Refused.Provider value={this.#refused}>{this.#view()}</Refused.Provider>
				<NoticeBar notice={this.#notice} onGone={this.#noticeGone} />
			</div>,
			this.#host.root,
		);
	}

	#view() {
		const open = this.#open;
		if (open.what === 'card') return this.#card(open);
		if (open.what === 'toolbar')
			return (
				<Floating class="bar" label={say('toolbarLabel')} boxes={this.#boxes} focus={open.focus} content={open.stretch}>
					<Toolbar
						keeps={this.#ground.keeps}
						onWish={(wish) => void this.#keep(open.stretch, wish, undefined)}
						onOwn={open.stretch.end - open.stretch.start > LONGEST_NAME ? null : () => this.#own(open.stretch, null)}
						onAttach={this.#attaching === null ? null : () => void this.#attach(this.#attaching ?? '', open.stretch)}
					/>
				</Floating>
			);
		if (open.what === 'own') return this.#ownForm(open);
		return open.what === 'editor' ? this.#editor(open) : null;
	}

	#card(open: Extract<Open, {what: 'card'}>) {
		const {mention, how, pinned} = open;
		return (
			<Floating
				key={mention.start}
				class="card"
				label={mention.name}
				boxes={this.#boxes}
				focus={how === 'key'}
				docked={pinned}
				content={mention}
			>
				<Card
					mention={mention}
					record={this.#ground.record()}
					day={this.#ground.day}
					pinned={pinned}
					tone={this.#ground.tone()}
					onPin={() => this.#to({...open, how: 'click', pinned: !pinned}, false)}
					onClose={() => this.#shut()}
					onNote={() => void this.#keep(mention, {colour: 'yellow', next: 'note'}, mention.entity)}
					onTold={(told) => void this.#edited(told)}
					onLesson={(lesson) => this.#learn(lesson)}
					onOwn={() => void ownEntity(mention.entity).then((before) => this.#own(mention, before, mention.type))}
				/>
			</Floating>
		);
	}

	#own({start, end}: Stretch, before: OwnEntity | null, type?: MentionType): void {
		const entity = before ?? ownFrom(this.#ground.article().text.slice(start, end), type);
		this.#to({what: 'own', stretch: {start, end}, entity, before}, true);
	}

	#ownForm({stretch, entity, before}: Extract<Open, {what: 'own'}>) {
		const kept = (own: OwnEntity) => this.#taught(say('noticeOwnKept', own.name), () => undoOwn(own, before));
		const alias = ({id, name: of}: FoundEntity) =>
			void this.#learn({what: 'alias', entity: id, of, alias: entity.name});
		return (
			<Floating class="card" label={say('mendOwn')} boxes={this.#boxes} focus={false} content={stretch}>
				<OwnCard entity={entity} before={before} onKept={kept} onAlias={alias} onClose={() => this.#shut()} />
			</Floating>
		);
	}

	async #learn(lesson: Lesson): Promise<FailureCode | null> {
		const answer = await keepLesson(lesson, this.#ground);
		if (!answer.ok) return answer.code;
		this.#taught(say(LESSON_WORDS[lesson.what]), () => undoLesson(answer.value));
		return null;
	}

	#taught(words: string, back: () => Promise<Result<KeptOwn>>): void {
		this.#ground.document.getSelection()?.removeAllRanges();
		this.#shut();
		this.#undoable(words, back, isByKey());
	}

	#editor(open: Extract<Open, {what: 'editor'}>) {
		const annotation = this.#ground.annotation(open.ids[open.at] ?? '');
		if (!annotation) return null;
		return (
			<EditorBox
				open={open}
				annotation={annotation}
				boxes={this.#boxes}
				tone={this.#ground.tone()}
				onTo={(at) => this.#to({...open, at, draft: false}, true)}
				onTold={(told) => void this.#edited(told)}
				onClose={() => this.#shut()}
			/>
		);
	}

	/** What the editor's frame says was done. */
	async #edited(told: Told): Promise<void> {
		if (told.what === 'refused') return this.#refused();
		if (told.what === 'recoloured') return this.#ground.put(told.annotation);
		if (told.what === 'kept') await this.#ground.put(told.annotation);
		if (told.what === 'removed') await this.#ground.drop(told.annotation.id);
		this.#shut();
		if (told.what === 'kept') this.#say({words: say('noticeKept')});
		if (told.what === 'removed')
			this.#undoable(say('noticeRemoved'), () => bringBack(this.#ground, told.annotation.id), told.byKey);
	}

	async #keep(stretch: Stretch, {colour, next}: Wish, entity: string | undefined): Promise<void> {
		const answer = await keepWords(this.#ground, stretch, colour, entity);
		if (answer === null) return this.#say({words: say('noticeNoWords')});
		if (!answer.ok) return this.#say({words: `${say('toolbarCannotKeep')} ${say(FAILURE_WORDS[answer.code])}`});
		this.#ground.document.getSelection()?.removeAllRanges();
		if (next !== 'rest') return this.#edit([answer.value.id], next, false);
		this.#shut();
		this.#undoable(say('noticeHighlighted'), () => takeBack(this.#ground, answer.value));
	}

	async #attach(id: string, stretch: Stretch): Promise<void> {
		const answer = await attach(this.#ground, id, stretch);
		if (!answer.ok) return this.#say({words: say(FAILURE_WORDS[answer.code])});
		this.#ground.document.getSelection()?.removeAllRanges();
		this.#shut();
		this.#undoable(say('attached'), answer.value);
	}

	#undoable(words: string, back: () => Promise<Result<unknown>>, takesFocus = false): void {
		const undo = async () => {
			const undone = await back();
			if (!undone.ok) this.#say({words: say(FAILURE_WORDS[undone.code])});
		};
		this.#say({words, act: {label: say('undo'), run: () => void undo()}, takesFocus});
	}
}

const keepIn = (event: Event): void => event.stopPropagation();

bring({
	attend: (document, session, changed, first) =>
		attend(document, session, changed, (ground) => new InPage(ground), first),
	prepare,
	locate,
});
