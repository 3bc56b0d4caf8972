const A = 65;
const LETTERS = 26;

/** Codes that the browsers name although they are no countries: groups, pseudo codes and parts of others. */
const NONE = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ']);

/** Whether a code is a country's of today: those of states that are no more are read as their successors'. */
const isToday = (code: string): boolean => !NONE.has(code) && new Intl.Locale('und', {region: code}).region === code;

/** The codes of all countries of today, ISO alpha-2. */
export const countryCodes = (): string[] =>
	Array.from({length: LETTERS * LETTERS}, (_, pair) =>
		String.fromCharCode(A + Math.floor(pair / LETTERS), A + (pair % LETTERS)),
	).filter(isToday);
