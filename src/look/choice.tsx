import {useId} from 'preact/hooks';

interface ChoiceProps<Value extends string> {
	label: string;
	/** The label is heard alone: what stands above says it to those who see. */
	titled?: boolean;
	options: readonly {value: Value; words: string}[];
	chosen: Value;
	onChoose: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({label, titled, options, chosen, onChoose}: ChoiceProps<Value>) {
	const name = useId();
	return (
		<fieldset class="one-of">
			<legend class={titled ? 'hidden' : ''}>{label}</legend>
			{options.map(({value, words}) => (
				<label key={value} class="choice">
					<input
						type="radio"
						name={name}
						checked={value === chosen}
						onChange={(event) => event.isTrusted && onChoose(value)}
					/>
					<span>{words}</span>
				</label>
			))}
		</fieldset>
	);
}
