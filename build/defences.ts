// biome-ignore-all lint/suspicious/noTemplateCurlyInString: words of other files, as they stand there

/** A defence of SECURITY.md, how it is taken away, and the test that must fail then. */
export interface Defence {
	name: string;
	file: string;
	/** Words of the file, which stand there once. */
	replace: string;
	by: string;
	test: string;
}

const of = (test: string, file: string, all: readonly [string, string, string][]): Defence[] =>
	all.map(([name, replace, by]) => ({name, file, replace, by, test}));

/** Defences against files, messages and metadata, whose tests need no browser. */
export const DEFENCES: readonly Defence[] = [
	...of('test/messages/wire.test.ts', 'src/messages/wire.ts', [
		['another extension calls', 'if (raw.id !== browser.runtime.id) return null;', ''],
		['a call named as what every object has', '!Object.hasOwn(answers, call)', '!(call in answers)'],
	]),
	...of('test/messages/admit.test.ts', 'src/messages/admit.ts', [
		['a call of our own pages made by a page', 'if (!admits(rule.from, sender))', 'if (false)'],
		['a rule named as what every object has', 'if (!Object.hasOwn(RULES, name))', 'if (false)'],
		['a page speaks for another host', 'if (!sender.own && hostIn(sender.address) !== host)', 'if (false)'],
		['a block beyond its text', "'start', before, length)", "'start')"],
		['any file run as a part of ours', "if (value !== 'interact' && value !== 'plain')", 'if (false)'],
	]),
	...of('test/messages', 'src/messages/site.ts', [
		['a page touches what is kept on another site', "host !== '' && (", 'true || ('],
		['two sites under one registry are one', 'SHARED.has(second) ? 3 : 2', 'false ? 3 : 2'],
	]),
	...of('test/note/telling.test.ts', 'src/note/telling.ts', [
		['a frame told by who knows no secret', '|| data !== secret', ''],
		['a frame told by another window than its parent', '|| source !== parent', ''],
	]),
	...of('test/messages/note-frame.test.ts', 'src/messages/note-frame.ts', [
		['a frame opened without a secret', "idOf(own(fields, 'secret'))", "String(own(fields, 'secret'))"],
	]),
	...of('test/look/sight.test.ts', 'src/look/sight.ts', [
		['an event made by a script', 'if (!event.isTrusted) return false;', ''],
		['a press on what came just now', '&& event.timeStamp - since >= ARMED_AFTER', ''],
		['a press on what is covered', 'pressedInSight = plain === true &&', 'pressedInSight ='],
		['a click without a press in sight', '(!byPointer || pressedInSight)', 'true'],
	]),
	...of('test/highlights/pointer.test.ts', 'src/highlights/pointer.ts', [
		[
			'a pointer that a script moves',
			"if (!event.isTrusted || event.pointerType === 'touch')",
			"if (event.pointerType === 'touch')",
		],
		[
			'a click that a script makes',
			'if (!event.isTrusted || plan.isOurs(event)) return;',
			'if (plan.isOurs(event)) return;',
		],
	]),
	...of('test/look/button.test.ts', 'src/look/button.tsx', [
		['a button that a script presses', 'event.isTrusted && onPress()', 'onPress()'],
	]),
	...of('test/article/address.test.ts', 'src/article/address.ts', [
		['javascript: and data: as addresses', "url.protocol === 'http:' || url.protocol === 'https:' ? url : null", 'url'],
		['an address without end', '|| text.length > LONGEST', ''],
	]),
	...of('test/annotation', 'src/annotation/parse.ts', [
		[
			'fields that an object inherits',
			'Object.hasOwn(fields, key) ? (fields[key] ?? null) : null',
			'(fields[key] ?? null)',
		],
		['a script as an imported address', 'text !== null && !/^https?:', 'text === "" && !/^https?:'],
		['a text without end', 'if (value.length > most) throw new Malformed(`${what} is longer than ${most}`);', ''],
		[
			'a list without end',
			'if (value.length > most) throw new Malformed(`${what} has more than ${most} entries`);',
			'',
		],
	]),
	...of('test/annotation/formats.test.ts', 'src/annotation/csv.ts', [
		['a formula in a cell', "FORMULA.test(value) ? `'${value}` : value", 'value'],
		['a quote that ends a cell', `value.replaceAll('"', '""')`.replace('value', 'defused'), 'defused'],
	]),
	...of('test/annotation/report.test.ts', 'src/annotation/report.ts', [
		['markup in a report', 'text.replace(/[&<>"\']/gu, (sign) => ESCAPES[sign] ?? sign)', 'text'],
	]),
	...of('test/library/read-file.test.ts', 'src/library/read-file.ts', [
		['a file without end', "if (text.length > LONGEST) throw new Malformed('too large');", ''],
	]),
	...of('test/options/own-pack.test.ts', 'src/messages/own.ts', [
		['a pack with the id of a record', 'if (!/^own\\.[\\p{L}\\p{N}._-]+$/u.test(id))', 'if (false)'],
		['a name of several lines', 'if (BREAKS.test(name))', 'if (false)'],
	]),
	...of('test/options/own-pack.test.ts', 'src/annotation/csv.ts', [
		['a formula in a cell of a pack', "FORMULA.test(value) ? `'${value}` : value", 'value'],
	]),
	...of('test/options/own-pack.test.ts', 'src/options/own-pack.ts', [
		['a pack without end', 'else if (this.items.length >= MOST_ITEMS)', 'else if (false)'],
	]),
	...of('test/look/markdown.test.tsx', 'src/look/markdown.tsx', [
		['a link in a note that is a script', 'WEB.test(href) ? (', 'true ? ('],
	]),
	...of('test/page/pages.test.ts', 'src/page/visible.ts', [
		[
			'hidden text read as the article’s',
			'holdsNoText(element) || isEditable(element) || isHidden(element)',
			'holdsNoText(element) || isEditable(element)',
		],
		[
			'text of scripts and of fields being edited',
			'holdsNoText(element) || isEditable(element) || isHidden(element)',
			'isHidden(element)',
		],
	]),
	...of('test/page/facts.test.ts', 'src/page/facts.ts', [
		['JSON-LD without end', ".filter((script) => (script.textContent ?? '').length <= LONGEST_SCRIPT)", ''],
		['JSON-LD lists in lists without end', '|| depth > 3', ''],
		['a stated text without end', 'value.slice(0, 2000)', 'value'],
	]),
	...of('test/build/policy.test.ts', 'manifest.json', [
		['a policy that allows evaluated code', "script-src 'self';", "script-src 'self' 'unsafe-eval';"],
		['files that a page can load', '"resources": ["note.html"]', '"resources": ["note.html", "library.html"]'],
		[
			'calls from web pages',
			'"manifest_version": 3,',
			'"manifest_version": 3, "externally_connectable": {"matches": ["https://vnexpress.net/*"]},',
		],
		['a permission that nothing explains', '"storage",', '"storage", "webRequest",'],
	]),
	...of('test/build/policy.test.ts', 'build/bundle.ts', [
		['innerHTML in a library', "source.replace(/\\.innerHTML\\s*=/gu, '.textContent=')", '`${source} `'],
	]),
];
