import type {Lists} from './phrases.ts';
import {table} from './vocabulary.ts';

/** What a title word is. `field`: an office that may be followed by its field ("Bộ trưởng Ngoại giao"). */
export type TitleKind = 'office' | 'field' | 'rank' | 'degree';

const WITH_FIELD = `bộ trưởng|bộ trưởng công an|thứ trưởng công an|thứ trưởng|phó bộ trưởng|quốc vụ khanh|tùy viên|tham tán|đặc phái viên|cố vấn|cao ủy|ủy viên hội đồng|tổng trưởng|bí thư thứ nhất phụ trách|trợ lý bộ trưởng|trợ lý ngoại trưởng|đổng lý|thư ký nhà nước|trợ lý`;

const OFFICES = `tổng thống|thủ tướng|chủ tịch|chủ tịch nước|tổng bí thư|bí thư|bí thư thứ nhất|bí thư thường trực|ủy viên|ủy viên thường vụ|ủy viên thường trực|ủy viên dự khuyết|ủy viên chính thức
|ngoại trưởng|tổng thư ký|thư ký|thư ký điều hành|thư ký thường trực|thư ký báo chí|quốc vương|nữ hoàng|nhà vua|hoàng hậu|hoàng thái tử|hoàng thái hậu|thái tử|công chúa|hoàng tử|giáo hoàng|quốc trưởng|toàn quyền|thủ hiến|thống đốc|thị trưởng|tỉnh trưởng|tiểu vương|quốc vương bệ hạ|nhật hoàng|lãnh tụ|lãnh tụ tối cao|cố vấn nhà nước
|đại sứ|đại sứ đặc mệnh toàn quyền|đại biện|đại biện lâm thời|công sứ|tổng lãnh sự|lãnh sự|lãnh sự danh dự|lãnh sự danh dự|tham tán công sứ|tham tán thương mại|trưởng đại diện|trưởng phái đoàn|đại diện thường trú|đại diện thường trực|đại diện đặc biệt|đại diện cấp cao|đại diện thương mại|điều phối viên thường trú|quyền trưởng đại diện|giám đốc quốc gia
|tổng giám đốc|giám đốc|giám đốc điều hành|tổng giám đốc điều hành|chủ tịch điều hành|chủ tịch hội đồng quản trị|chủ tịch hđqt|chủ tịch hội đồng thành viên|giám đốc khu vực|giám đốc kỹ thuật|giám đốc chuyên môn|giám đốc chương trình|chánh văn phòng|chánh án|chánh thanh tra|viện trưởng|xã trưởng|vụ trưởng|cục trưởng|tổng cục trưởng|tổng kiểm toán|tổng thanh tra|hiệu trưởng|chủ nhiệm|chính ủy|chính trị viên|tư lệnh|tổng tư lệnh|tham mưu trưởng|tổng tham mưu trưởng|trưởng ban|trưởng phòng|trưởng khoa|trưởng đoàn|trưởng bộ phận|trưởng ban thư ký|trưởng đoàn đàm phán|hiệu phó|viện phó|khoa trưởng
|tổng biên tập|tổng công trình sư|kiểm toán trưởng|tổng chưởng lý|công tố viên trưởng|công tố viên|thẩm phán|kiểm sát viên|tổng tư lệnh tối cao|chủ tịch luân phiên|chủ tịch danh dự|chủ tịch thứ nhất|chủ tịch thường trực|quận trưởng|đốc lý
|nghị sĩ|nghị sỹ|thượng nghị sĩ|hạ nghị sĩ|thượng nghị sỹ|hạ nghị sỹ|trưởng cơ quan đại diện|đại biểu|phát ngôn viên|người phát ngôn|tổng vụ trưởng|vụ phó|ủy viên trưởng|ủy viên quốc vụ|phát ngôn|viện sĩ|thứ trưởng thường trực|chủ tọa|đồng chủ tịch|thường trực|tổng cục phó|chỉ huy trưởng|chỉ huy phó|tổng chỉ huy|đồn trưởng|hạm trưởng|điều phối viên|điều phối viên quốc gia|điều phối viên khu vực|trưởng bộ môn|trưởng nhóm|ceo|cfo|cto|coo|ptt`;

const RANKS = `đại tướng|thượng tướng|trung tướng|thiếu tướng|chuẩn tướng|thống tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|đô đốc|phó đô đốc|chuẩn đô đốc|thủy sư đô đốc|thống chế|nguyên soái|chuẩn đô đốc hải quân`;

const DEGREES = `gs|pgs|ts|ths|bs|bsckii|bscki|bsck|gsts|pgsts|giáo sư|phó giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|bác sĩ|bác sỹ|viện sĩ|ttnd|ttưt|nhà giáo nhân dân|thầy thuốc nhân dân|thầy thuốc ưu tú|bác sĩ chuyên khoa ii|bác sĩ chuyên khoa i|giáo sư danh dự`;

/** Title words, without what stands before ("Phó") or after them ("Thường trực"). */
export const titles = table<TitleKind>('titles');
export const titleLists: Lists<TitleKind> = [
	[WITH_FIELD, 'field'],
	[OFFICES, 'office'],
	[RANKS, 'rank'],
	[DEGREES, 'degree'],
];

/** Words that open a title: deputies, former and acting holders. */
export const titleOpeners = table<true>('titleOpeners');
export const titleOpenerLists: Lists<true> = [
	['phó|nguyên|cựu|quyền|q|tân|đồng|trợ lý|đệ nhất phó|phó thứ nhất|nữ', true],
];

/** Words that close a title. */
export const titleClosers = table<true>('titleClosers');
export const titleCloserLists: Lists<true> = [
	[
		'thường trực|thứ nhất|thứ hai|thứ ba|điều hành|danh dự|đặc mệnh toàn quyền|lâm thời|đặc biệt|toàn quyền|thường trú|phụ trách|chuyên trách|không thường trú|luân phiên|sáng lập|kiêm nhiệm',
		true,
	],
];

/** Words of address before a person's name that are no title; `false` for occupations, which clubs and firms follow too. */
export const honorifics = table<boolean>('honorifics');
export const honorificLists: Lists<boolean> = [
	['ông|bà|bé|ngài|đồng chí|anh|chị|cô|chú|bác|cụ|em|cháu|phu nhân|mr|ms|mrs|h . e|h . e .|nhà vua|vua|phu quân', true],
	[
		'người đồng cấp|sinh viên|công dân|lãnh đạo|nhà lãnh đạo|nhà báo|phóng viên|luật sư|ls|kỹ sư|nghệ sĩ|nhạc sĩ|ca sĩ|diễn viên|nhà văn|nhà thơ|nhà nghiên cứu|chuyên gia|nhà sử học|hlv|huấn luyện viên|cầu thủ|tiền đạo|thủ môn|hậu vệ|tiền vệ|đạo diễn|hoa hậu|á hậu|doanh nhân|tỷ phú|nhà ngoại giao|nhà khoa học|học giả|lương y|nsnd|nsưt|nhà phân tích|thủ lĩnh|nhà lãnh đạo|vợ là|tác giả|thí sinh|nạn nhân|nghi phạm|bị can|bị cáo|đại úy|kiến trúc sư|kts|họa sĩ|nhà điêu khắc|nhiếp ảnh gia|nhà thiết kế|ntk|người dẫn chương trình|mc|rapper|nghệ sĩ khiêu vũ|vũ công|biên đạo|nghệ sĩ dương cầm|nghệ sĩ violin|nhạc trưởng|huyền thoại|huyền thoại bóng đá|danh thủ|ngôi sao|siêu sao|trung vệ|trung phong|tiền vệ trung tâm|tay vợt|kỳ thủ|kình ngư|võ sĩ|vận động viên|vđv|cua-rơ|trọng tài|đội trưởng|thuyền trưởng|cơ trưởng|phi hành gia|bình luận viên|nhà kinh tế|nhà kinh tế học|nhà vật lý|nhà toán học|nhà hóa học|nhà sinh vật học|nhà thiên văn|nhà thiên văn học|nhà hoạt động|nhà đầu tư|nhà sản xuất|nhà làm phim|nhà biên kịch|triết gia|học sinh|thầy|thầy giáo|cô giáo|tỉ phú|ông trùm|ông trùm truyền thông|hòa thượng|thượng tọa|linh mục|giám mục|tổng giám mục|hồng y|đại gia|nữ diễn viên|nam diễn viên|nữ ca sĩ|nam ca sĩ|danh ca|nhà phê bình|nhà ngoại cảm|điều tra viên|nhà báo kỳ cựu|con trai|con gái|em trai|em gái|anh trai|chị gái|người vợ|người chồng|người đẹp|cây bút|cây viết|nhà bình luận|người mẫu|siêu mẫu|diễn viên trẻ|ca sĩ trẻ|nghệ sĩ trẻ|nghệ sĩ hài|danh hài|diễn viên hài|nghệ sĩ ưu tú|nghệ sĩ nhân dân',
		false,
	],
];
