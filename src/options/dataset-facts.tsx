import {DatasetProgress, useDataset} from '../look/dataset-progress.tsx';
import {say, sayDay, sayNumber} from '../words.ts';

/** Which dataset the extension carries, and until when its facts hold. */
export function DatasetFacts() {
	const dataset = useDataset();
	return (
		<>
			<DatasetProgress dataset={dataset} />
			{dataset && (
				<dl class="facts">
					<dt>{say('optionsFactsUntil')}</dt>
					<dd>{sayDay(dataset.factsUntil)}</dd>
					<dt>{say('optionsRecords')}</dt>
					<dd>{sayNumber(dataset.records)}</dd>
					<dt>{say('optionsVersion')}</dt>
					<dd>{dataset.version}</dd>
				</dl>
			)}
			{dataset?.state === 'bundled' && <p class="warning small">{say('datasetBundled')}</p>}
		</>
	);
}
