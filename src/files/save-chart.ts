import {saveFile} from '../look/save-file.ts';

/** What a chart's look is made of, taken over into the saved file, which has no style sheet. */
const STYLES = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-opacity',
	'stroke-linejoin',
	'paint-order',
	'opacity',
	'font-family',
	'font-size',
	'font-weight',
	'text-anchor',
];
/** Pixels of the picture for each of the chart: sharp on paper and on dense screens. */
const DENSITY = 2;

/** A chart by itself: its styles in it, on the page's own ground. */
function standalone(svg: SVGSVGElement): SVGSVGElement {
	const copy = svg.cloneNode(true) as SVGSVGElement;
	const [drawn, copied] = [svg.querySelectorAll('*'), copy.querySelectorAll<SVGElement>('*')];
	for (const [at, element] of copied.entries()) {
		const style = getComputedStyle(drawn[at] as Element);
		for (const name of STYLES) element.style.setProperty(name, style.getPropertyValue(name));
	}
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
	ground.setAttribute('width', '100%');
	ground.setAttribute('height', '100%');
	ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
	copy.prepend(ground);
	return copy;
}

/** The picture's pixels; rejects where the browser cannot draw it. */
async function pixelsOf(source: string, width: number, height: number): Promise<Blob> {
	const image = new Image(width, height);
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
	await image.decode();
	const canvas = new OffscreenCanvas(width * DENSITY, height * DENSITY);
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return canvas.convertToBlob({type: 'image/png'});
}

/** Offers a chart to the reader as a file, as it looks now. */
export async function saveChart(svg: SVGSVGElement, name: string, as: 'svg' | 'png'): Promise<void> {
	const source = new XMLSerializer().serializeToString(standalone(svg));
	const {width, height} = svg.viewBox.baseVal;
	if (as === 'svg') saveFile(`${name}.svg`, 'image/svg+xml', source);
	else saveFile(`${name}.png`, 'image/png', await pixelsOf(source, width, height));
}
