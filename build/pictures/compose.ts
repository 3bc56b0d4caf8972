import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {inProject} from '../root.ts';

// Pictures made of pictures, in a blank page of the browser that took them.

const asData = (type: string, bytes: Buffer): string => `data:${type};base64,${bytes.toString('base64')}`;

/** The reader's page with the panel beside it, as a browser shows them; both shots are as high as the page is. */
export async function beside(blank: Page, page: Buffer, panel: Buffer): Promise<Buffer> {
	const images = [page, panel].map((bytes) => `<img src="${asData('image/png', bytes)}">`).join('<hr>');
	await blank.setContent(`<style>
		body { margin: 0; display: flex; block-size: 100vh; }
		img { block-size: 100vh; }
		hr { margin: 0; border: 0; inline-size: 1px; background: #b9bdc3; }
	</style>${images}`);
	await blank.waitForFunction(() => [...document.images].every(({complete}) => complete));
	return blank.screenshot();
}

/** The extension's icon on a ground of this many CSS pixels, itself as large as `artwork`. */
export async function icon(blank: Page, size: number, artwork: number): Promise<Buffer> {
	const image = asData('image/svg+xml', readFileSync(inProject('assets/icons/icon.svg')));
	await blank.setViewportSize({width: size, height: size});
	await blank.setContent(`<style>
		html { background: none; }
		body { margin: 0; display: grid; place-content: center; block-size: 100vh; }
		img { inline-size: ${artwork}px; }
	</style><img src="${image}">`);
	return blank.screenshot({omitBackground: true});
}

/** A small tile for a store: icon, name, one line. */
export async function tile(blank: Page, name: string, line: string): Promise<Buffer> {
	const image = asData('image/svg+xml', readFileSync(inProject('assets/icons/icon.svg')));
	await blank.setViewportSize({width: 440, height: 280});
	await blank.setContent(`<style>
		body { margin: 0; block-size: 100vh; display: grid; align-content: center; justify-items: center; gap: 14px;
			background: #f4f7f8; color: #123f55; font-family: 'Noto Sans', sans-serif; text-align: center; }
		img { inline-size: 88px; }
		h1 { margin: 0; font-size: 38px; line-height: 1.25; }
		p { margin: 0; font-size: 19px; line-height: 1.4; max-inline-size: 380px; text-wrap: balance; }
	</style><img src="${image}"><h1>${name}</h1><p>${line}</p>`);
	return blank.screenshot();
}

/** The same picture in a form that takes less room, written by the browser itself; `quality` from 0 to 1. */
export async function shrink(
	blank: Page,
	png: Buffer,
	type: 'image/webp' | 'image/jpeg',
	quality: number,
): Promise<Buffer> {
	const written = await blank.evaluate(
		async ({address, wanted}) => {
			const image = new Image();
			image.src = address;
			await image.decode();
			const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
			canvas.getContext('2d')?.drawImage(image, 0, 0);
			const blob = await canvas.convertToBlob(wanted);
			return new Promise<string>((resolve) => {
				const reader = new FileReader();
				reader.onload = () => resolve(String(reader.result));
				reader.readAsDataURL(blob);
			});
		},
		{address: asData('image/png', png), wanted: {type, quality}},
	);
	return Buffer.from(written.slice(written.indexOf(',') + 1), 'base64');
}
