import type {Verdict} from '../cooperation/verdict.ts';
import {say, sayDays} from '../words.ts';
import {BETWEEN, inLine} from './in-line.ts';
import {KIND_WORDS, SECTOR_WORDS, sideName} from './names.ts';

/** The verdict's date: as the text gives it, or marked as bounded by other evidence. */
const sayEventDay = ({date}: Verdict): string[] =>
	date ? [date.inferred ? say('stripInferred', sayDays(date.iso)) : sayDays(date.iso)] : [];

function sides({involvesVietnam, partners}: Verdict): string {
	const names = partners.map(sideName);
	return involvesVietnam ? [sideName('VN'), names.join(', ')].filter(Boolean).join(' ↔ ') : names.join(' – ');
}

/** One quiet line: who with whom, about what, how, when, where; or that it is no cooperation news. */
export function VerdictStrip({verdict}: {verdict: Verdict}) {
	if (!verdict.is) return <p class="strip">{say(verdict.scope === 'domestic' ? 'stripDomestic' : 'stripNone')}</p>;
	const also = [
		...verdict.sectors.map((sector) => say(SECTOR_WORDS[sector])),
		...verdict.kinds.map((kind) => say(KIND_WORDS[kind])),
		...sayEventDay(verdict),
		...(verdict.place ? [verdict.place] : []),
	];
	return (
		<p class="strip">
			{sides(verdict) || say('stripPlain')}
			{also.length > 0 && <span class="also">{BETWEEN + inLine(also)}</span>}
		</p>
	);
}
