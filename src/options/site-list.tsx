import {useState} from 'preact/hooks';
import {Button} from '../look/button.tsx';
import {say} from '../words.ts';
import {hostIn} from './site-host.ts';

interface SiteListProps {
	title: string;
	/** What stands there while the list is empty. */
	empty: string;
	sites: readonly string[] | null;
	/** What the button behind each does. */
	drop: string;
	onDrop: (site: string) => void;
	add: string;
	/** Adds a host, straight from the press; answers with what is wrong, or null. */
	onAdd: (host: string) => Promise<string | null>;
}

/** Sites by name, each to be taken off again, with a field that adds one. */
export function SiteList({title, empty, sites, drop, onDrop, add, onAdd}: SiteListProps) {
	const [written, setWritten] = useState('');
	const [trouble, setTrouble] = useState<string | null>(null);
	const submit = async () => {
		const host = hostIn(written);
		const wrong = host === null ? say('optionsNoHost') : await onAdd(host);
		setTrouble(wrong);
		if (wrong === null) setWritten('');
	};
	return (
		<div class="sites">
			<h3>{title}</h3>
			{sites?.length === 0 && <p class="quiet">{empty}</p>}
			<ul>
				{sites?.map((site) => (
					<li class="site" key={site}>
						<span class="grow">{site}</span>
						<Button look="text" label={drop} about={site} onPress={() => onDrop(site)} />
					</li>
				))}
			</ul>
			<form
				class="add-site"
				onSubmit={(event) => {
					event.preventDefault();
					if (event.isTrusted) void submit();
				}}
			>
				<input
					value={written}
					placeholder={say('optionsHostExample')}
					aria-label={add}
					inputMode="url"
					autocapitalize="off"
					spellcheck={false}
					onInput={(event) => setWritten(event.currentTarget.value)}
				/>
				<button type="submit" class="button text">
					{add}
				</button>
			</form>
			<p class="small" role="status">
				{trouble}
			</p>
		</div>
	);
}
