import {sidesAfter} from './owners.ts';
import type {PlacedMention, Scene} from './scene.ts';
import {isOrganisationCode} from './sides.ts';

/** How high an office is, for what it says about an event: heads of state, government, parliament and party first. */
export type Rank = 'leader' | 'minister' | 'envoy' | 'officer' | 'local';

/** Someone who speaks for a state or an international organisation, with the sides that the text gives them. */
export interface Official {
	rank: Rank;
	sides: readonly string[];
	at: PlacedMention;
}

const RANKS: readonly (readonly [Rank, RegExp])[] = [
	[
		'envoy',
		/đại sứ|lãnh sự|đại biện|đặc phái viên|đại diện thường|trưởng đại diện|trưởng phái đoàn|giám đốc quốc gia/u,
	],
	[
		'leader',
		/thủ tướng|tổng thống|chủ tịch nước|chủ tịch quốc hội|tổng bí thư|quốc vương|nhà vua|hoàng hậu|nữ hoàng|toàn quyền|thái tử|chủ tịch thượng viện|chủ tịch hạ viện|chủ tịch nghị viện|tổng thư ký|thường trực ban bí thư/u,
	],
	[
		'minister',
		/bộ trưởng|thứ trưởng|ngoại trưởng|cao ủy|chánh án|quốc vụ khanh|thư ký nhà nước|cố vấn an ninh|viện trưởng viện kiểm sát/u,
	],
	['officer', /tướng|đô đốc|tư lệnh|tham mưu trưởng|đại tá|tùy viên|thượng tá/u],
	[
		'local',
		/thị trưởng|thống đốc|tỉnh trưởng|chủ tịch ubnd|chủ tịch ủy ban|bí thư|chủ tịch|phó chủ tịch|ủy viên|chủ nhiệm/u,
	],
];

/** Organisations of a state, by how their names begin. */
const STATE_BODY =
	/^(?:chính phủ|bộ |bộ$|quốc hội|nghị viện|thượng viện|hạ viện|quân đội|hải quân|không quân|lực lượng|cảnh sát|công an|ubnd|ủy ban|hđnd|tỉnh|thành phố|tp|sở |cục |tổng cục|vụ |đại sứ quán|đsq|tổng lãnh sự quán|lãnh sự quán|phái đoàn|đảng |trung ương|mặt trận|mttq|tòa án|viện kiểm sát|đoàn đại biểu|ban |văn phòng|hội hữu nghị|bộ tư lệnh|điện kremlin|nhà trắng|lầu năm góc|cơ quan)/u;
const MISSION = /^(?:đại sứ quán|đsq|tổng lãnh sự quán|lãnh sự quán|phái đoàn)/u;
const COMPANY =
	/^(?:công ty|tập đoàn|tổng công ty|ngân hàng tmcp|ctcp|hãng)|(?:group|corp|corporation|bank|airlines|holdings|ltd|inc|jsc|plc|ag|gmbh)$/u;

/** What kind of body an organisation's name shows. */
export function bodyOf({
	mention,
	low,
	sides,
}: PlacedMention): 'state' | 'mission' | 'international' | 'company' | 'other' | null {
	if (mention.type !== 'organisation') return null;
	if (sides.some(isOrganisationCode)) return 'international';
	if (MISSION.test(low)) return 'mission';
	if (STATE_BODY.test(low)) return 'state';
	return COMPANY.test(low) ? 'company' : 'other';
}

const rankOf = (title: string): Rank | null => RANKS.find(([, pattern]) => pattern.test(title))?.[0] ?? null;

/** The rank that a mention shows, by its title or by the office that the dataset knows. */
function rankOfMention({mention: {type, office}, sides, low}: PlacedMention): Rank | null {
	if (type === 'role') return rankOf(low);
	if (type !== 'person' || !office || sides.length === 0) return null;
	return rankOf(`${office.title} ${office.organisation ?? ''}`.toLowerCase());
}

/** The officials of a scene, by their titles, and persons whose office the dataset knows. */
export function officialsIn({mentions}: Scene): Official[] {
	const found: Official[] = [];
	for (const [at, placed] of mentions.entries()) {
		const rank = rankOfMention(placed);
		if (rank) found.push({rank, sides: placed.sides.length > 0 ? placed.sides : sidesAfter(mentions, at), at: placed});
	}
	return found;
}
