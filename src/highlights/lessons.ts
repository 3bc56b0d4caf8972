import type {KeptOwn} from '../messages/own.ts';
import {newId} from '../messages/wire.ts';
import {ask, type Result} from '../messages.ts';
import {fromEntity, type OwnEntity} from '../tags/own.ts';
import type {Lesson} from './mend.tsx';
import type {Ground} from './surface.ts';

/** Keys of _locales for what was learnt. */
export const LESSON_WORDS = {not: 'noticeNot', alias: 'noticeAlias', forget: 'noticeForgotten'} as const;

/** Keeps what the reader said of a mention, or forgets an entity of the reader's own. */
export function keepLesson(lesson: Lesson, ground: Ground): Promise<Result<KeptOwn>> {
	if (lesson.what === 'forget') return ask('own.remove', {id: lesson.entity});
	const id = newId();
	if (lesson.what === 'alias') {
		const {entity, of, alias} = lesson;
		return ask('own.keep', {kind: 'alias', id, entity, of, alias});
	}
	const {name, entity, of, everywhere} = lesson;
	const {key, title} = ground.record();
	return ask('own.keep', {kind: 'not', id, name, entity, of, article: everywhere ? null : {key, title}});
}

/** Undoes a lesson: what was kept is deleted, what was forgotten comes back. */
export const undoLesson = ({id, deleted}: KeptOwn): Promise<Result<KeptOwn>> =>
	deleted ? ask('own.restore', {id}) : ask('own.remove', {id});

/** Undoes the keeping of an entity: an older form of it comes back, a new one is deleted. */
export const undoOwn = (kept: OwnEntity, before: OwnEntity | null): Promise<Result<KeptOwn>> =>
	before ? ask('own.keep', before) : ask('own.remove', {id: kept.id});

/** The reader's own entity that a card shows, as it can be changed; null where it is not the reader's. */
export async function ownEntity(id: string | undefined): Promise<OwnEntity | null> {
	if (!id?.startsWith('own.')) return null;
	const answer = await ask('entity.card', {id, day: null});
	return answer.ok ? fromEntity(answer.value.entity) : null;
}
