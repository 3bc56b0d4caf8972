const BLOCK_TAGS = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL ZONE'.split(
		' ',
	),
);

/** Whether an element starts a line of its own. */
export const isBlockElement = (element: Element): boolean =>
	BLOCK_TAGS.has(element.tagName) || /display\s*:\s*block/i.test(element.getAttribute('style') ?? '');
