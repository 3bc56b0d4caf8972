const NO_TEXT = new Set(
	'SCRIPT STYLE TEMPLATE NOSCRIPT SELECT TEXTAREA INPUT BUTTON CANVAS LINK META PROGRESS METER DATALIST MAP FRAMESET SVG svg math'.split(
		' ',
	),
);
/** Whether what an element holds is never read as text: scripts, styles, fields, drawings. */
export const holdsNoText = (element: Element): boolean => NO_TEXT.has(element.tagName);

const HIDDEN_STYLE =
	/(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d]))/i;
/** Class names that hide for the eye alone; the browser counts such text as visible. */
const COLLAPSED_CLASS = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/;
/** Class names that hide wherever they are in use; looked at only where no layout can be asked. */
const HIDING_CLASS = /(?:^|\s)(?:d-none|hidden|hide|is-hidden|displaynone)(?:\s|$)/;
/** The same element can be shown again on wide screens ("hidden md:block", "d-none d-lg-flex"). */
const SHOWN_WIDE = /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):|d-(?:sm|md|lg|xl|xxl)-)(?:block|flex|grid|inline)/;

function isHidden(element: Element): boolean {
	if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') {
		return true;
	}
	const style = element.getAttribute('style');
	if (style && HIDDEN_STYLE.test(style)) {
		return true;
	}
	const names = element.getAttribute('class') ?? '';
	if (COLLAPSED_CLASS.test(names)) {
		return true;
	}
	return typeof element.checkVisibility === 'function'
		? !element.checkVisibility({checkVisibilityCSS: true})
		: HIDING_CLASS.test(names) && !SHOWN_WIDE.test(names);
}

function isEditable(element: Element): boolean {
	const value = element.getAttribute('contenteditable');
	return value !== null && value.toLowerCase() !== 'false';
}

/** Whether an element's text is no text of the article for any reader: scripts, fields, what is hidden or being edited. */
export const isLeftOut = (element: Element): boolean =>
	holdsNoText(element) || isEditable(element) || isHidden(element);
