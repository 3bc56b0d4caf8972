import {useEffect, useState} from 'preact/hooks';
import {ask, type DatasetState} from '../messages.ts';
import {say} from '../words.ts';

/** Milliseconds between two looks at an import that is going on. */
const LOOK_AGAIN = 400;

/** The dataset's state, asked for again as long as it is being imported. */
export function useDataset(): DatasetState | null {
	const [state, setState] = useState<DatasetState | null>(null);
	useEffect(() => {
		let waiting: ReturnType<typeof setTimeout> | undefined;
		let over = false;
		const look = async () => {
			const answer = await ask('dataset.state', null);
			if (over || !answer.ok) return;
			setState(answer.value);
			if (answer.value.state === 'importing') waiting = setTimeout(() => void look(), LOOK_AGAIN);
		};
		void look();
		return () => {
			over = true;
			clearTimeout(waiting);
		};
	}, []);
	return state;
}

/** How far the import is; nothing when none is going on. */
export function DatasetProgress({dataset}: {dataset: DatasetState | null}) {
	if (dataset?.state !== 'importing') return null;
	const words = say('datasetImporting');
	return (
		<div class="small quiet" role="status">
			<label>
				{words}
				<progress max={Math.max(dataset.total, 1)} value={dataset.done} />
			</label>
		</div>
	);
}
