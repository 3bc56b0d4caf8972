import type {ComponentChildren} from 'preact';
import {Icon, type IconName} from './icon.tsx';

interface ButtonProps {
	/** What it does, in words: its accessible name, and its tooltip where only an icon is seen. */
	label: string;
	onPress: () => void;
	icon?: IconName;
	/** `plain` shows the icon alone, `text` icon and label, `main` is the one that is meant most. */
	look?: 'plain' | 'text' | 'main' | 'danger';
	/** What it does that to, for those who hear the button without its row. */
	about?: string;
	pressed?: boolean;
	disabled?: boolean;
	/** Instead of icon and label. */
	children?: ComponentChildren;
	class?: string;
}

/** A button that only the reader can press: events that a script made count for nothing. */
export function Button(props: ButtonProps) {
	const {label, onPress, icon, look = 'plain', about, pressed, disabled, children, class: more} = props;
	const bare = look === 'plain';
	return (
		<button
			type="button"
			class={`button ${look} ${more ?? ''}`}
			aria-label={about ? `${label}: ${about}` : bare || children ? label : undefined}
			title={bare || children ? label : undefined}
			aria-pressed={pressed}
			disabled={disabled}
			onClick={(event) => event.isTrusted && onPress()}
		>
			{children ?? (
				<>
					{icon && <Icon name={icon} />}
					{!bare && <span>{label}</span>}
				</>
			)}
		</button>
	);
}
