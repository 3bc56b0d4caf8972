import {describe} from '../annotation/anchor.ts';
import type {Annotation, Colour} from '../annotation/annotation.ts';
import {ask, failure, type Result, success} from '../messages.ts';
import type {Stretch} from './paint.ts';
import type {Ground} from './surface.ts';

type Words = Pick<Annotation, 'selectors' | 'quote' | 'snapshot'>;

/** Gives an annotation other words to stand on, as they were described. */
async function reattach(
	ground: Ground,
	{id, revision}: Annotation,
	{selectors, quote, snapshot}: Words,
): Promise<Result<Annotation>> {
	const answer = await ask('annotation.change', {id, revision, change: {selectors, quote, snapshot}});
	if (answer.ok) await ground.put(answer.value);
	return answer;
}

/** Attaches an annotation to a stretch of the article; answers with what undoes it. */
export async function attach(
	ground: Ground,
	id: string,
	stretch: Stretch,
): Promise<Result<() => Promise<Result<Annotation>>>> {
	const before = ground.annotation(id);
	if (!before) return failure('not-found', id);
	const {text, blocks} = ground.article();
	const described = describe(text, blocks, stretch.start, stretch.end);
	if (described.quote === '') return failure('bad-input', 'no words');
	const answer = await reattach(ground, before, described);
	return answer.ok ? success(() => reattach(ground, answer.value, before)) : answer;
}

/** Keeps a stretch of the article as a highlight; null where it holds no words. */
export async function keepWords(
	ground: Ground,
	stretch: Stretch,
	colour: Colour,
	entity: string | undefined,
): Promise<Result<Annotation> | null> {
	const {text, blocks} = ground.article();
	const described = describe(text, blocks, stretch.start, stretch.end);
	if (described.quote === '') return null;
	const draft = {article: ground.record(), ...described, colour, note: '', tags: []};
	const answer = await ask('annotation.keep', entity ? {...draft, entity} : draft);
	if (answer.ok) await ground.put(answer.value);
	return answer;
}

/** Deletes what was just kept. */
export async function takeBack(ground: Ground, {id, revision}: Annotation): Promise<Result<Annotation>> {
	const answer = await ask('annotation.remove', {id, revision});
	if (answer.ok) await ground.drop(id);
	return answer;
}

/** Brings a deleted annotation back. */
export async function bringBack(ground: Ground, id: string): Promise<Result<Annotation>> {
	const answer = await ask('annotation.restore', {id});
	if (answer.ok) await ground.put(answer.value);
	return answer;
}
