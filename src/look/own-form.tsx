import {useEffect, useMemo, useRef, useState} from 'preact/hooks';
import {OWN_TYPES} from '../messages/own.ts';
import {ask, type FailureCode} from '../messages.ts';
import type {OwnEntity, OwnOffice, OwnType} from '../tags/own.ts';
import {say} from '../words.ts';
import {Button} from './button.tsx';
import {countries} from './countries.ts';
import {FAILURE_WORDS, TYPE_WORDS} from './names.ts';

const NO_OFFICE: OwnOffice = {title: '', organisation: null, from: null, to: null};

/** What the day fields take, as `messages/own.ts` reads it. */
const DAY = '\\d{4}(-\\d\\d(-\\d\\d)?)?';

/** Two to five capitalised words are most likely somebody's name. */
export const likelyType = (name: string): OwnType =>
	/^\p{Lu}\S*(?: \p{Lu}\S*){1,4}$/u.test(name) ? 'person' : 'organisation';

/** A new entity of the reader's own, to be filled in. Its id tells nothing but that it is own. */
export const newEntity = (id: string, name = '', type: OwnType = 'person'): OwnEntity => ({
	kind: 'entity',
	id: `own.${id}`,
	type,
	name,
	aliases: [],
	country: null,
	offices: [],
});

interface FieldProps {
	label: string;
	value: string;
	onValue: (value: string) => void;
	day?: boolean;
	required?: boolean;
	first?: boolean;
}

function Field({label, value, onValue, day, required, first}: FieldProps) {
	const input = useRef<HTMLInputElement>(null);
	useEffect(() => {
		if (first) input.current?.focus({preventScroll: true});
	}, [first]);
	return (
		<label class="field">
			<span>{label}</span>
			<input
				ref={input}
				value={value}
				required={required}
				maxLength={300}
				autocomplete="off"
				pattern={day ? DAY : undefined}
				placeholder={day ? say('ownDayForm') : undefined}
				onInput={(event) => onValue(event.currentTarget.value)}
			/>
		</label>
	);
}

function OfficeFields({office, onOffice}: {office: OwnOffice; onOffice: (office: OwnOffice | null) => void}) {
	const {title, organisation, from, to} = office;
	return (
		<fieldset class="office-fields">
			<legend class="hidden">{say('ownOffice')}</legend>
			<Field
				label={say('ownOfficeTitle')}
				value={title}
				onValue={(value) => onOffice({...office, title: value})}
				required
			/>
			<Field
				label={say('ownOfficeOrganisation')}
				value={organisation ?? ''}
				onValue={(value) => onOffice({...office, organisation: value || null})}
			/>
			<div class="pair">
				<Field
					label={say('ownOfficeFrom')}
					value={from ?? ''}
					onValue={(value) => onOffice({...office, from: value || null})}
					day
				/>
				<Field
					label={say('ownOfficeTo')}
					value={to ?? ''}
					onValue={(value) => onOffice({...office, to: value || null})}
					day
				/>
			</div>
			<Button look="text" label={say('ownOfficeDrop')} onPress={() => onOffice(null)} />
		</fieldset>
	);
}

interface OwnFormProps {
	entity: OwnEntity;
	onKept: (entity: OwnEntity) => void;
	onClose: () => void;
}

/** Adds an entity of the reader's own or changes one. Control or Command with Enter keeps. */
export function OwnForm({entity, onKept, onClose}: OwnFormProps) {
	const [edited, setEdited] = useState(entity);
	const [aliases, setAliases] = useState(entity.aliases.join('\n'));
	const [failure, setFailure] = useState<FailureCode | null>(null);
	const form = useRef<HTMLFormElement>(null);
	const choices = useMemo(countries, []);
	const put = (change: Partial<OwnEntity>) => setEdited((last) => ({...last, ...change}));
	const keep = async () => {
		if (!form.current?.reportValidity()) return;
		const names = aliases.split('\n').filter((name) => name.trim() !== '');
		const wanted = {...edited, aliases: names};
		const answer = await ask('own.keep', wanted);
		if (answer.ok) onKept(wanted);
		else setFailure(answer.code);
	};
	const {type, name, country, offices} = edited;
	return (
		<form
			ref={form}
			class="own-form"
			onSubmit={(event) => event.preventDefault()}
			onKeyDown={(event) => {
				if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.isTrusted) void keep();
			}}
		>
			<Field label={say('ownName')} value={name} onValue={(value) => put({name: value})} required first />
			<div class="pair">
				<label class="field">
					<span>{say('ownType')}</span>
					<select value={type} onChange={(event) => put({type: event.currentTarget.value as OwnType})}>
						{OWN_TYPES.map((one) => (
							<option key={one} value={one}>
								{say(TYPE_WORDS[one])}
							</option>
						))}
					</select>
				</label>
				<label class="field">
					<span>{say('cardCountry')}</span>
					<select value={country ?? ''} onChange={(event) => put({country: event.currentTarget.value || null})}>
						<option value="">{say('ownNoCountry')}</option>
						{choices.map((one) => (
							<option key={one.code} value={one.code}>
								{one.name}
							</option>
						))}
					</select>
				</label>
			</div>
			<label class="field">
				<span>{say('ownAliases')}</span>
				<textarea rows={2} value={aliases} onInput={(event) => setAliases(event.currentTarget.value)} />
			</label>
			{offices.map((office, at) => (
				<OfficeFields
					key={at}
					office={office}
					onOffice={(next) => put({offices: offices.flatMap((one, place) => (place === at ? (next ?? []) : one))})}
				/>
			))}
			{type === 'person' && (
				<Button look="text" label={say('ownOfficeAdd')} onPress={() => put({offices: [...offices, NO_OFFICE]})} />
			)}
			{failure && (
				<p class="caveat" role="alert">
					{say(failure === 'bad-input' ? 'ownRefused' : FAILURE_WORDS[failure])}
				</p>
			)}
			<div class="foot">
				<span class="spread" />
				<Button look="text" label={say('editorCancel')} onPress={onClose} />
				<Button look="main" label={say('editorKeep')} onPress={() => void keep()} />
			</div>
		</form>
	);
}
