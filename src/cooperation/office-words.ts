import type {Rank} from './officials.ts';

/** How offices and bodies are told by their names, and a topic by the words before it, as sources of regular expressions over folded small letters. */
export interface OfficeWords {
	/** Ranks by words of their titles; the first that fits counts. */
	ranks: readonly (readonly [Rank, string])[];
	/** Organisations of a state, by how their names begin. */
	state: string;
	mission: string;
	company: string;
	/** Offices that the Vietnamese press names without a country where they are Vietnam's. */
	homeTitle: string;
	/** Words that make the name behind them the matter that is talked about, not one of those who talk. */
	topic: string;
	/** Words up to "tới" by which something else goes there, or nothing does: "gửi điện mừng tới", "thời gian tới". */
	notGoing: string;
}

/** The titles and names that the verdict knows. They are compiled beside the dataset, since they are long. */
export const officeWords: OfficeWords = {
	ranks: [
		[
			'envoy',
			'đại sứ|lãnh sự|đại biện|đặc phái viên|đại diện thường|trưởng đại diện|trưởng phái đoàn|giám đốc quốc gia',
		],
		[
			'leader',
			'thủ tướng|tổng thống|chủ tịch nước|chủ tịch quốc hội|tổng bí thư|quốc vương|nhà vua|hoàng hậu|nữ hoàng|toàn quyền|thái tử|chủ tịch thượng viện|chủ tịch hạ viện|chủ tịch nghị viện|tổng thư ký|thường trực ban bí thư',
		],
		[
			'minister',
			'bộ trưởng|thứ trưởng|ngoại trưởng|cao ủy|chánh án|quốc vụ khanh|thư ký nhà nước|cố vấn an ninh|viện trưởng viện kiểm sát',
		],
		['officer', 'tướng|đô đốc|tư lệnh|tham mưu trưởng|đại tá|tùy viên|thượng tá'],
		[
			'local',
			'thị trưởng|thống đốc|tỉnh trưởng|chủ tịch ubnd|chủ tịch ủy ban|bí thư|chủ tịch|phó chủ tịch|ủy viên|chủ nhiệm',
		],
	],
	state:
		'^(?:chính phủ|bộ |bộ$|quốc hội|nghị viện|thượng viện|hạ viện|quân đội|hải quân|không quân|lực lượng|cảnh sát|công an|ubnd|ủy ban|hđnd|tỉnh|thành phố|tp|sở |cục |tổng cục|vụ |đại sứ quán|đsq|tổng lãnh sự quán|lãnh sự quán|phái đoàn|đảng |trung ương|mặt trận|mttq|tòa án|viện kiểm sát|đoàn đại biểu|ban |văn phòng|hội hữu nghị|bộ tư lệnh|điện kremlin|nhà trắng|lầu năm góc|cơ quan)',
	mission: '^(?:đại sứ quán|đsq|tổng lãnh sự quán|lãnh sự quán|phái đoàn)',
	company:
		'^(?:công ty|tập đoàn|tổng công ty|ngân hàng tmcp|ctcp|hãng)|(?:group|corp|corporation|bank|airlines|holdings|ltd|inc|jsc|plc|ag|gmbh)$',
	homeTitle:
		'^(?:phó )?(?:(?:chủ tịch nước|tổng bí thư|thủ tướng|chủ tịch quốc hội|thường trực ban bí thư)(?: chính phủ| thường trực)?|(?:bộ trưởng|thứ trưởng)(?: .+)?)$',
	topic:
		'(?:^|\\s)(?:về|vấn đề|tình hình|khủng hoảng|đối phó|chống|căng thẳng|đe dọa|hạt nhân|xung đột|nói về|liên quan|chiến sự|cạnh tranh|áp lực|sức ép|cô lập|trước|ứng phó|hòa đàm|ngừng bắn|tấn công|sát|tên lửa|kiềm chế|trừng phạt|bất chấp|do|trong)(?:\\s(?:vấn đề|tình hình|với|từ|của|ở|tại|bán đảo|cuộc))*$',
	notGoing:
		'(?:^|\\s)(?:gửi|chuyển|trao|tặng|hướng|viện|hỗ|điện|dẫn|liên|từ|đối|nhắc|kéo)(?=\\s|$)|(?:gian|sắp|kỳ|lần|tuần|tháng|năm)$',
};

/** The same as regular expressions. */
export interface Offices {
	ranks: readonly (readonly [Rank, RegExp])[];
	state: RegExp;
	mission: RegExp;
	company: RegExp;
	homeTitle: RegExp;
	topic: RegExp;
	notGoing: RegExp;
}
