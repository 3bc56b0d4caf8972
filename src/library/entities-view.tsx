import {useMemo, useState} from 'preact/hooks';
import {Button} from '../look/button.tsx';
import {fileOn} from '../look/files-route.ts';
import {sideName} from '../look/names.ts';
import {QueryField} from '../look/query-field.tsx';
import type {Library} from '../store/watch.ts';
import {bare} from '../text/bare.ts';
import {say, sayCount, sayNumber} from '../words.ts';
import {ENTITY_KINDS, type EntityKind, entitiesOf, type ListedEntity} from './entities.ts';
import type {Filters} from './filters.ts';
import {NothingYet} from './nothing-yet.tsx';
import {VirtualList} from './virtual-list.tsx';

/** Height of a row in CSS pixels: one line. */
const ROW = 40;

const KIND_NAMES = {partner: 'typeCountry', person: 'typePerson', organisation: 'typeOrganisation'} as const;

const nameOf = ({kind, name}: ListedEntity): string => (kind === 'partner' ? sideName(name) : name);

function EntityRow({entity, onNarrow}: {entity: ListedEntity; onNarrow: (filters: Partial<Filters>) => void}) {
	const {kind, name, articles, kept, file} = entity;
	return (
		<div class="row still">
			<span class="grow line" lang="vi">
				{file === null ? (
					nameOf(entity)
				) : (
					<a href={`files.html${fileOn(file)}`} target="_blank" rel="noopener">
						{nameOf(entity)}
					</a>
				)}{' '}
				<span class="small quiet">{say(KIND_NAMES[kind])}</span>
			</span>
			<span class="number">{sayCount('entityArticles', articles)}</span>
			<span class="kept-count">
				{kept > 0 && (
					<Button look="text" label={say('articleKept', sayNumber(kept))} onPress={() => onNarrow({[kind]: name})} />
				)}
			</span>
		</div>
	);
}

/** Everyone and everything that the articles of the library are about. */
export function EntitiesView({library, onNarrow}: {library: Library; onNarrow: (filters: Partial<Filters>) => void}) {
	const [query, setQuery] = useState('');
	const [kind, setKind] = useState<EntityKind | null>(null);
	const all = useMemo(() => entitiesOf(library), [library]);
	const searched = useMemo(() => all.map((entity) => bare(nameOf(entity))), [all]);
	const wanted = bare(query.trim());
	const found = all.filter((entity, at) => (kind === null || entity.kind === kind) && searched[at]?.includes(wanted));
	if (all.length === 0) return <NothingYet words={say('articlesEmpty')} />;
	return (
		<>
			<search>
				<QueryField query={query} onQuery={setQuery} />
			</search>
			<p class="tools">
				{ENTITY_KINDS.map((one) => (
					<Button
						key={one}
						look="text"
						label={say(KIND_NAMES[one])}
						pressed={kind === one}
						onPress={() => setKind(kind === one ? null : one)}
					/>
				))}
				<span class="spread" />
				<span class="small quiet" role="status">
					{say('libraryCount', sayNumber(found.length), sayNumber(all.length))}
				</span>
			</p>
			<div class="split">
				<VirtualList
					items={found}
					height={ROW}
					label={say('tabEntities')}
					keyOf={(entity) => `${entity.kind} ${entity.name}`}
					row={(entity) => <EntityRow entity={entity} onNarrow={onNarrow} />}
				/>
			</div>
		</>
	);
}
