/** What the head of a body is called, by the body's English name. */
interface HeadRule {
	words: RegExp;
	body: RegExp;
	/** Only in these countries. */
	codes?: readonly string[];
	head: string;
}

/** The first that holds is taken. */
const RULES: readonly HeadRule[] = [
	{words: /\bChair$/u, body: /Joint Chiefs/u, head: 'Chairman'},
	{words: /\bChair$/u, body: /Department/u, head: 'Director'},
	{words: /\bChair$/u, body: /./u, codes: ['VN'], head: 'Chair'},
	{words: /\bChair$/u, body: /Assembly|Parliament/u, codes: ['FR', 'KH', 'LA', 'CU'], head: 'President'},
	{words: /\bChair$/u, body: /Court|Senate|Bank|Agency|Councillors|European|Bundes/u, head: 'President'},
	{words: /\bChair$/u, body: /House|Parliament|Assembly|Lok Sabha/u, head: 'Speaker'},
	{words: /\bDirector$/u, body: /Procuracy/u, head: 'Procurator General'},
	{words: /\bChief Judge$/u, body: /Supreme/u, head: 'Chief Justice'},
	{words: /\bGeneral Director$/u, body: /Monetary Fund/u, head: 'Managing Director'},
];

/** The word for who heads a body: "Chair" for most, "Speaker" of a parliament, "President" of a court. */
export function headOf(words: string, body: string, code: string | null): string {
	const rule = RULES.find(
		(one) => one.words.test(words) && one.body.test(body) && (one.codes?.includes(code ?? '') ?? true),
	);
	if (rule) return words.replace(rule.words, rule.head).replace('Deputy President', 'Vice President');
	// Bodies of no country are international ones, which have directors-general.
	return code === null ? words.replace(/General Director$/u, 'Director-General') : words;
}
