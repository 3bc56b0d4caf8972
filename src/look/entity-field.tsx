import {useEffect, useState} from 'preact/hooks';
import {ask, type FoundEntity} from '../messages.ts';
import {say} from '../words.ts';
import {Icon} from './icon.tsx';
import {TYPE_WORDS} from './names.ts';

/** Milliseconds without a keystroke after which names are looked for. */
const SETTLED = 120;

/** The name of an entity by its id; the id until it has come. */
function useNameOf(id: string | null): string {
	const [name, setName] = useState('');
	useEffect(() => {
		setName('');
		if (id !== null)
			void ask('entity.card', {id, day: null}).then((answer) => answer.ok && setName(answer.value.entity.name.vi));
	}, [id]);
	return name || (id ?? '');
}

function useFound(typed: string): readonly FoundEntity[] {
	const [found, setFound] = useState<readonly FoundEntity[]>([]);
	useEffect(() => {
		let over = false;
		const wanted = typed.trim();
		const timer = setTimeout(async () => {
			const answer = wanted === '' ? null : await ask('entity.find', {name: wanted});
			if (!over) setFound(answer?.ok ? answer.value : []);
		}, SETTLED);
		return () => {
			over = true;
			clearTimeout(timer);
		};
	}, [typed]);
	return typed.trim() === '' ? [] : found;
}

interface EntityFieldProps {
	/** Id of the linked entity. */
	entity: string | null;
	onEntity: (id: string | null) => void;
}

/** The entity that a note is about: looked for by its name, with or without tone marks. Enter takes the first one found. */
export function EntityField({entity, onEntity}: EntityFieldProps) {
	const [typed, setTyped] = useState('');
	const name = useNameOf(entity);
	const found = useFound(typed);
	const choose = (id: string) => {
		setTyped('');
		onEntity(id);
	};
	if (entity !== null)
		return (
			<div class="tag-field">
				<span class="chip linked">
					<Icon name="link" />
					<span lang="vi">{name}</span>
					<button type="button" class="chip-remove" aria-label={say('linkRemove', name)} onClick={() => onEntity(null)}>
						<Icon name="close" />
					</button>
				</span>
			</div>
		);
	return (
		<div class="tag-field">
			<input
				value={typed}
				placeholder={say('linkAdd')}
				aria-label={say('linkAdd')}
				autocomplete="off"
				maxLength={200}
				onInput={(event) => setTyped(event.currentTarget.value)}
				onKeyDown={(event) => {
					const [first] = found;
					if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
					event.preventDefault();
					if (first) choose(first.id);
				}}
			/>
			{found.length > 0 && (
				<div class="offered">
					{found.map(({id, name: one, type}) => (
						<button
							type="button"
							class="chip"
							key={id}
							onMouseDown={(event) => event.preventDefault()}
							onClick={() => choose(id)}
						>
							<span lang="vi">{one}</span> <span class="type-name">{say(TYPE_WORDS[type])}</span>
						</button>
					))}
				</div>
			)}
		</div>
	);
}
