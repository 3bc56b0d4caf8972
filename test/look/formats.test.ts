import {afterEach, expect, test, vi} from 'vitest';
import english from '../../assets/_locales/en/messages.json' with {type: 'json'};
import vietnamese from '../../assets/_locales/vi/messages.json' with {type: 'json'};

vi.mock('../../src/browser.ts', () => ({browser: {}}));
const {sayDay, sayNumber, sayTenths, speak} = await import('../../src/words.ts');

const speakBy = (words: Record<string, {message: string}>) =>
	speak(Object.fromEntries(Object.entries(words).map(([key, {message}]) => [key, message])));

afterEach(() => speak(null));

const said = () => [sayDay('2031-03-12'), sayDay('2031-03'), sayNumber(1234.5), sayTenths(1234.5)];

test('days and numbers are written as the language that is spoken now writes them', () => {
	speakBy(vietnamese);
	expect(said()).toEqual(['12/3/2031', '3/2031', '1.234,5', '1.234,5']);
	speakBy(english);
	expect(said()).toEqual(['12\u00a0Mar\u00a02031', 'Mar\u00a02031', '1,234.5', '1,234.5']);
	speakBy(vietnamese);
	expect(sayDay('2031-03-12')).toBe('12/3/2031');
});

test('what formats is made once for a language, not for each day', () => {
	speakBy(vietnamese);
	sayDay('2031-03-12');
	const making = vi.spyOn(Intl, 'DateTimeFormat');
	expect(sayDay('2031-03-13')).toBe('13/3/2031');
	expect(making).not.toHaveBeenCalled();
	making.mockRestore();
});
