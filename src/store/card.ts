import type {EntityCard} from '../messages.ts';
import type {Entity, Office} from '../tags/entity.ts';
import type {Knowledge} from '../tags/knowledge.ts';
import type {MentionOffice} from '../tags/mention.ts';
import {officesOn} from '../tags/office.ts';
import {isOwn} from '../tags/own.ts';

function referredTo({country, parent, offices, existed}: Entity): string[] {
	const ids = [country, parent, existed?.successor, ...(offices ?? []).map(({organisation}) => organisation)];
	return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

async function namesOf(knowledge: Knowledge, ids: readonly string[]): Promise<EntityCard['names']> {
	const entities = await knowledge.byId(ids);
	return Object.fromEntries(entities.flatMap((entity) => (entity ? [[entity.id, entity.name]] : [])));
}

/**
 * What a card shows of an entity on a day; null where there is no such record.
 * @param day the article's, ISO 8601; null: today
 * @param today ISO 8601
 */
export async function cardOf(
	knowledge: Knowledge,
	id: string,
	day: string | null,
	today: string,
): Promise<EntityCard | null> {
	const [entity] = await knowledge.byId([id]);
	if (!entity) return null;
	const names = await namesOf(knowledge, referredTo(entity));
	const shown = ({title, organisation, english}: Office): MentionOffice => ({
		title,
		organisation: organisation === null ? null : (names[organisation]?.vi ?? null),
		by: 'dataset',
		english,
	});
	const asked = day?.slice(0, 10) ?? today;
	const then = officesOn(entity, asked).map(shown);
	const now = officesOn(entity, today).map(shown);
	const same = JSON.stringify(then) === JSON.stringify(now);
	return {entity, names, then, now: same ? [] : now, beyond: asked > knowledge.factsUntil && !isOwn(entity)};
}
