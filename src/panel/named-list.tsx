import {useRef} from 'preact/hooks';
import {OfficeWords} from '../look/office/office-words.tsx';
import {TypeName} from '../look/swatch.tsx';
import type {Mention} from '../tags/mention.ts';
import {say, sayDays, sayNumber} from '../words.ts';
import {groupNamed, type Named, nextPlace} from './entities.ts';

const nameOf = ({best, name}: Named): string =>
	best.type === 'date' ? sayDays(name) : best.type === 'money' ? best.surface : name;

function NamedRow({named, onShow}: {named: Named; onShow: (mention: Mention) => void}) {
	const last = useRef<Mention | null>(null);
	const count = named.places.length;
	const {office} = named.best;
	const go = () => {
		const place = nextPlace(named, last.current);
		last.current = place ?? null;
		if (place) onShow(place);
	};
	return (
		<li>
			<button type="button" class="row" onClick={go} title={say('panelGoTo')}>
				<span class="grow">
					<span lang="vi">{nameOf(named)}</span>
					{office && (
						<span class="office">
							<OfficeWords office={office} />
						</span>
					)}
				</span>
				{count > 1 && (
					<span class="number">
						<span aria-hidden="true">×{sayNumber(count)}</span>
						<span class="hidden">{say('panelTimes', sayNumber(count))}</span>
					</span>
				)}
			</button>
		</li>
	);
}

/** Everything that is marked in the page, as a list: by kind, each a way to its places. */
export function NamedList({mentions, onShow}: {mentions: readonly Mention[]; onShow: (mention: Mention) => void}) {
	const groups = groupNamed(mentions);
	if (groups.length === 0) return <p class="empty">{say('popupNothingNamed')}</p>;
	return (
		<>
			{groups.map(({type, named}) => (
				<div class="group" key={type}>
					<h3>
						<TypeName type={type} /> <span class="number">{sayNumber(named.length)}</span>
					</h3>
					<ul>
						{named.map((one) => (
							<NamedRow key={one.key} named={one} onShow={onShow} />
						))}
					</ul>
				</div>
			))}
		</>
	);
}
