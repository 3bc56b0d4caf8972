/** A setting that is on or off. */
export const Switch = ({
	label,
	on,
	onTurn,
	disabled = false,
}: {
	label: string;
	on: boolean;
	onTurn: (on: boolean) => void;
	disabled?: boolean;
}) => (
	<label class="switch">
		<input
			type="checkbox"
			role="switch"
			checked={on}
			aria-checked={on}
			disabled={disabled}
			onChange={(event) => event.isTrusted && onTurn(event.currentTarget.checked)}
		/>
		<span>{label}</span>
	</label>
);
