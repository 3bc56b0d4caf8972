import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page as PlaywrightPage} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type DrivenPage, evaluate, type Session} from '../../build/drive/session.ts';
import {BROWSERS, openBrowser, openPopup, pressButton, SAMPLE, sampleHtml, untilRead} from './open.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = ['popup.html', 'panel.html', 'library.html', 'options.html'];

interface Violation {
	id: string;
	nodes: {html: string; failureSummary: string}[];
}

/** What axe-core finds wrong on a page, one line a node. The page's policy forbids script tags, so it is evaluated. */
async function violations(page: DrivenPage): Promise<string[]> {
	await evaluate(page, (source: string) => void new Function(source)(), axeSource).catch(() =>
		(page as PlaywrightPage).evaluate(axeSource),
	);
	const found = await evaluate(
		page,
		async () => {
			const {axe} = globalThis as unknown as {axe: {run(): Promise<{violations: Violation[]}>}};
			return (await axe.run()).violations;
		},
		null,
	);
	return found.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`));
}

describe.each(BROWSERS)('pages of the extension in %s', (browser) => {
	test('the check fires on a button without a name', async () => {
		const session = await openBrowser(browser);
		const page = await session.openExtensionPage('options.html');
		await evaluate(page, () => document.body.append(document.createElement('button')), null);
		expect(await violations(page)).toEqual([expect.stringMatching(/^button-name: /u)]);
		await session.close();
	});

	describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
		let session: Session;

		beforeAll(async () => {
			session = await openBrowser(browser, {colorScheme});
			session.serve(SAMPLE, sampleHtml);
			await session.visit(SAMPLE);
			await untilRead(session, SAMPLE);
		});
		afterAll(() => session.close());

		test.each(PAGES)('%s has no accessibility violation', async (file) => {
			const page = await session.openExtensionPage(file);
			await expect
				.poll(() => evaluate(page, () => document.querySelector('main')?.textContent?.length ?? 0, null))
				.toBeGreaterThan(10);
			expect(await violations(page)).toEqual([]);
			await page.close();
		});

		test('the popup of a page that is not read by itself has none', async () => {
			const address = 'https://bao-la.example/bai-mau-viet-nam-nhat-ban-5000001.html';
			session.serve(address, sampleHtml);
			const page = await session.visit(address);
			const popup = await openPopup(session, page);
			await pressButton(popup, 'Trang này đọc sai?');
			const isOpen = () => evaluate(popup, () => document.querySelector('details')?.open, null);
			await expect.poll(isOpen).toBe(true);
			await expect.poll(() => evaluate(popup, () => document.body.textContent, null)).toContain('Luôn đọc trang này');
			expect(await violations(popup)).toEqual([]);
			await popup.close();
			await page.close();
		});
	});
});
