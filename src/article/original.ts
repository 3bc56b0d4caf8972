import type {StatedOriginal} from './article.ts';

/** Longest line that can be a source line, in UTF-16 units. */
const LONGEST = 90;
const STATED =
	/^[\s([*–—-]*(?:(?:[Bb]ài|[Tt]in|BÀI|TIN)\s*[:,]?\s*)?(?:[Tt]heo|THEO|[Nn]guồn(?:\s+tin)?|NGUỒN|[Tt]rích\s+nguồn|[Ss]ource)\s*[:：]?\s*(\p{Lu}[^.;?!]*?|\p{Lu}?[\w-]+(?:\.[\w-]+){1,3})[\s)\].]*$/u;
const LINK_HEAD = /^(?:link|nguồn|bài gốc|xem bài gốc)[^\n]{0,20}$/;
const LINK = /https?:\/\/\S+$/;
const AGENCY_LINE = /^[\s(*–—-]*(TTXVN|VNA|VGP|VOV|VTV|AFP|AP|Reuters|Xinhua|Tân Hoa xã|BBC|CNN|Sputnik)[\s)./*-]*$/u;
/** Most words that the name of an outlet has ("Báo Quân đội nhân dân điện tử", "Tạp chí Sức khỏe và Môi trường"). */
const MOST_WORDS = 9;

/**
 * The outlet that a line of its own names as source ("Theo CHINHPHU.VN", "(Nguồn: TTXVN)", "Link: https://…"), or null
 * where the line is anything else ("Theo ông A, Vụ trưởng Vụ B, …" goes on as a sentence).
 */
export function readSource(line: string): StatedOriginal | null {
	const text = line.trim();
	if (text.length > LONGEST + 200) {
		return null;
	}
	const link = text.includes('://') ? LINK.exec(text) : null;
	if (link && LINK_HEAD.test(text.slice(0, link.index).toLowerCase())) {
		return {name: null, url: link[0]};
	}
	if (text.length > LONGEST) {
		return null;
	}
	const agency = AGENCY_LINE.exec(text);
	if (agency?.[1]) {
		return {name: agency[1], url: null};
	}
	return readNamed(text);
}

function readNamed(text: string): StatedOriginal | null {
	const name = STATED.exec(text)?.[1]?.trim();
	if (!name) {
		return null;
	}
	const words = name.split(/\s+/u).length;
	return words > MOST_WORDS || (name.includes(',') && words > 4) ? null : {name, url: null};
}
