import {marked, type Token, type Tokens} from 'marked';
import type {ComponentChildren} from 'preact';

// Markdown as elements of our own, made from marked's tokens: nothing of a note becomes markup, so there is nothing to be
// cleaned. HTML in a note is shown as it was written, pictures as links: nothing is fetched.

/** Nesting that no note has; deeper parts are shown as they were written. */
const DEEPEST = 12;
const WEB = /^https?:\/\//iu;

const children = (tokens: readonly Token[] | undefined, depth: number): ComponentChildren =>
	tokens?.map((token, at) => <Part key={at} token={token} depth={depth + 1} />);

const Link = ({href, words}: {href: string; words: ComponentChildren}) =>
	WEB.test(href) ? (
		<a href={href} target="_blank" rel="noreferrer noopener">
			{words}
		</a>
	) : (
		words
	);

function List({list, depth}: {list: Tokens.List; depth: number}) {
	const items = list.items.map((item, at) => (
		<li key={at}>
			{item.task && <span aria-hidden="true">{item.checked ? '☑ ' : '☐ '}</span>}
			{children(item.tokens, depth)}
		</li>
	));
	return list.ordered ? <ol start={list.start === '' ? 1 : list.start}>{items}</ol> : <ul>{items}</ul>;
}

const Table = ({table, depth}: {table: Tokens.Table; depth: number}) => (
	<table>
		<thead>
			<tr>
				{table.header.map((cell, at) => (
					<th key={at}>{children(cell.tokens, depth)}</th>
				))}
			</tr>
		</thead>
		<tbody>
			{table.rows.map((row, line) => (
				<tr key={line}>
					{row.map((cell, at) => (
						<td key={at}>{children(cell.tokens, depth)}</td>
					))}
				</tr>
			))}
		</tbody>
	</table>
);

const HEADINGS = ['h3', 'h4', 'h5', 'h6'] as const;

function Part({token, depth}: {token: Token; depth: number}) {
	if (depth > DEEPEST) return <>{token.raw}</>;
	const inner = 'tokens' in token ? children(token.tokens, depth) : null;
	switch (token.type) {
		case 'paragraph':
			return <p>{inner}</p>;
		case 'heading': {
			const Heading = HEADINGS[Math.min(token.depth, HEADINGS.length) - 1] ?? 'h6';
			return <Heading>{inner}</Heading>;
		}
		case 'blockquote':
			return <blockquote>{inner}</blockquote>;
		case 'list':
			return <List list={token as Tokens.List} depth={depth} />;
		case 'table':
			return <Table table={token as Tokens.Table} depth={depth} />;
		case 'code':
			return (
				<pre>
					<code>{token.text}</code>
				</pre>
			);
		case 'codespan':
			return <code>{token.text}</code>;
		case 'strong':
			return <strong>{inner}</strong>;
		case 'em':
			return <em>{inner}</em>;
		case 'del':
			return <del>{inner}</del>;
		case 'link':
			return <Link href={token.href} words={inner} />;
		case 'image':
			return <Link href={token.href} words={token.text || token.href} />;
		case 'br':
			return <br />;
		case 'hr':
			return <hr />;
		case 'space':
		case 'def':
			return null;
		case 'text':
		case 'escape':
			return <>{inner ?? token.text}</>;
		default:
			return <>{token.raw}</>;
	}
}

function wordsOf(token: Token, depth: number): string {
	if (depth > DEEPEST) return token.raw;
	if (token.type === 'list') return wordsOfAll((token as Tokens.List).items, depth);
	if (token.type === 'table') {
		const {header, rows} = token as Tokens.Table;
		return [header, ...rows]
			.flat()
			.map(({tokens}) => wordsOfAll(tokens, depth))
			.join(' ');
	}
	if ('tokens' in token && token.tokens) return wordsOfAll(token.tokens, depth);
	// A rule, a line break, an empty line.
	return 'text' in token ? token.text : ' ';
}

const wordsOfAll = (tokens: readonly Token[], depth: number): string =>
	tokens.map((token) => wordsOf(token, depth + 1)).join(tokens.some(isBlock) ? ' ' : '');

const INLINE: ReadonlySet<string> = new Set([
	'text',
	'escape',
	'strong',
	'em',
	'del',
	'link',
	'image',
	'codespan',
	'html',
]);
const isBlock = ({type}: Token): boolean => !INLINE.has(type);

/** A note's words alone, for a line that has no room for more. */
export const plainNote = (text: string): string => wordsOfAll(marked.lexer(text), 0).replace(/\s+/gu, ' ').trim();

/** A note as it is meant to be read. */
export const Markdown = ({text}: {text: string}) => <div class="markdown">{children(marked.lexer(text), 0)}</div>;
