/** A style sheet's text, by `import css from './x.css' with {type: 'text'}`. */
declare module '*.css' {
	const css: string;
	export = css;
}
