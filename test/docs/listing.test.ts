import {closeSync, openSync, readdirSync, readFileSync, readSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';

const TONGUES = ['vi', 'en'] as const;

/** Longest texts that the stores take, in characters: the least of Chrome's, Firefox' and Edge's. */
const NAME = 45;
const SHORT = 132;
const SUMMARY = 250;
const FULL = 16_000;

/** The sections of a listing by their order: name, short description, summary, full description. */
const sectionsOf = (tongue: string): string[] =>
	readFileSync(`docs/store/listing.${tongue}.md`, 'utf8')
		.split(/^## .*$/mu)
		.slice(1)
		.map((text) => text.trim());

type Messages = Record<'extensionName' | 'extensionDescription', {message: string}>;
const messagesOf = (tongue: string): Messages =>
	JSON.parse(readFileSync(`assets/_locales/${tongue}/messages.json`, 'utf8'));

const lengthOf = (text: string): number => [...text.normalize('NFC')].length;

describe.each(TONGUES)('the listing in %s', (tongue) => {
	const [name = '', short = '', summary = '', full = ''] = sectionsOf(tongue);
	const {extensionName, extensionDescription} = messagesOf(tongue);

	test('has the name and the short description of the package', () => {
		expect({name, short}).toEqual({name: extensionName.message, short: extensionDescription.message});
	});

	test('keeps the limits of the stores', () => {
		for (const text of [name, short, summary, full]) expect(text).not.toBe('');
		expect(lengthOf(name)).toBeLessThanOrEqual(NAME);
		expect(lengthOf(short)).toBeLessThanOrEqual(SHORT);
		expect(lengthOf(summary)).toBeLessThanOrEqual(SUMMARY);
		expect(lengthOf(full)).toBeLessThanOrEqual(FULL);
		expect(summary).not.toContain('\n');
	});
});

/** Width, height and, of a PNG, whether it has transparency. */
interface Picture {
	width: number;
	height: number;
	alpha: boolean;
}

function pngOf(bytes: Buffer): Picture {
	const ALPHA = [4, 6];
	return {width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), alpha: ALPHA.includes(bytes.readUInt8(25))};
}

/** Walks the segments of a JPEG to the one that begins the frame (ITU T.81, B.2.2). */
function jpegOf(bytes: Buffer): Picture {
	for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
		const marker = bytes.readUInt16BE(at);
		if (marker >= 0xffc0 && marker <= 0xffc2)
			return {width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5), alpha: false};
	}
	throw new Error('no frame in the JPEG');
}

/** Bytes in which every header lies. */
const HEAD = 4096;

function pictureOf(file: string): Picture {
	const bytes = Buffer.alloc(HEAD);
	const open = openSync(file, 'r');
	readSync(open, bytes, 0, HEAD, 0);
	closeSync(open);
	return file.endsWith('.png') ? pngOf(bytes) : jpegOf(bytes);
}

const IMAGES = 'docs/store/images';

describe('the pictures of the listings', () => {
	const files = readdirSync(IMAGES);

	test.each(TONGUES)('five screenshots in %s, 1280 × 800', (tongue) => {
		const shots = files.filter((file) => new RegExp(`^${tongue}-[1-5]-[a-z]+\\.jpg$`, 'u').test(file));
		expect(shots).toHaveLength(5);
		for (const file of shots)
			expect(pictureOf(path.join(IMAGES, file))).toEqual({width: 1280, height: 800, alpha: false});
	});

	test.each(TONGUES)('a small tile in %s, 440 × 280', (tongue) => {
		expect(pictureOf(path.join(IMAGES, `${tongue}-tile.png`))).toEqual({width: 440, height: 280, alpha: false});
	});

	test('an icon, 128 × 128, with room around it', () => {
		expect(pictureOf(path.join(IMAGES, 'icon-128.png'))).toEqual({width: 128, height: 128, alpha: true});
	});
});
