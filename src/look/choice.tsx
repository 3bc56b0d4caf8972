import {useId} from 'preact/hooks';

interface ChoiceProps<Value extends string> {
	label: string;
	options: readonly {value: Value; words: string}[];
	chosen: Value;
	onChoose: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({label, options, chosen, onChoose}: ChoiceProps<Value>) {
	const name = useId();
	return (
		<fieldset class="one-of">
			<legend>{label}</legend>
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
