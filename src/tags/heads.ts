import type {Lists} from './phrases.ts';
import {table} from './vocabulary.ts';

/**
 * What an organisation's first words say of the rest. `state`: a name by itself, of Vietnam unless another country
 * follows. `council`: of a province or town. `ministry`, `office`: fields follow. `mission`: a country follows, and often
 * its seat. `body`: fields or a proper name follow. `named`: a proper name follows. `force`: fields, numbers, a country.
 */
export type HeadKind = 'state' | 'council' | 'ministry' | 'office' | 'mission' | 'body' | 'named' | 'force';

const STATE = `chính phủ|quốc hội|quốc hội chính quyền nhân dân|quốc hội của chính quyền nhân dân|nội các|thượng viện|hạ viện|nghị viện|bộ chính trị|ban bí thư|ban bí thư trung ương đảng|ban bí thư trung ương|trung ương đảng|ban chấp hành trung ương|ban chấp hành trung ương đảng|bch trung ương đảng|bch trung ương
|quân ủy trung ương|trung ương đoàn|tòa án nhân dân tối cao|tand tối cao|viện kiểm sát nhân dân tối cao|vksnd tối cao|kiểm toán nhà nước|ngân hàng nhà nước|thanh tra chính phủ|văn phòng chính phủ|văn phòng quốc hội|văn phòng chủ tịch nước|văn phòng trung ương đảng|hội đồng nhà nước|hội đồng liên bang|quốc vụ viện|nhân đại toàn quốc|chính hiệp|chính hiệp toàn quốc|nhân đại|ủy ban thường vụ nhân đại toàn quốc|hội nghị chính trị hiệp thương nhân dân
|ủy ban thường vụ quốc hội|hội đồng bảo an|đại hội đồng|mặt trận tổ quốc|ủy ban trung ương mặt trận tổ quốc|ubtw mttq|mttq|công an nhân dân|quân đội nhân dân|bảo hiểm xã hội|thông tấn xã|hội đồng dân tộc|duma quốc gia|duma|hội nghị hiệp thương chính trị|hội nghị hiệp thương chính trị nhân dân toàn quốc|viện đại biểu|ủy ban mặt trận tổ quốc|ủy ban trung ương mttq|ủy ban toàn quốc hội nghị hiệp thương chính trị nhân dân|tòa án tối cao|tòa liên bang|tòa án hiến pháp|viện công tố tối cao|đảng cộng sản|đảng nhân dân cách mạng|đảng nhân dân|đảng lao động|đảng cộng hòa|đảng dân chủ|đảng dân chủ tự do|đảng bảo thủ|đảng công nhân|tand cấp cao|tòa án nhân dân cấp cao|viện ksnd cấp cao|vksnd cấp cao|viện kiểm sát nhân dân cấp cao|ban chấp hành trung ương đoàn|đoàn thanh niên cộng sản hồ chí minh|đoàn tncs hồ chí minh|trung ương đoàn thanh niên cộng sản hồ chí minh|trung ương đoàn tncs hồ chí minh|kho bạc nhà nước|văn phòng tổng thống|văn phòng thủ tướng|văn phòng nội các`;

const COUNCIL = `lđlđ|tỉnh đoàn|thành đoàn|ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|công an|đoàn đbqh|đoàn đại biểu quốc hội|văn phòng ubnd|văn phòng tỉnh ủy|văn phòng đoàn đbqh và hđnd|ban thường vụ tỉnh ủy|ban thường vụ thành ủy|ban chấp hành đảng bộ|bộ chỉ huy quân sự|bộ chỉ huy bộ đội biên phòng|bộ đội biên phòng|ủy ban mttq|thường trực tỉnh ủy|thường trực thành ủy|tand|vksnd|tòa án nhân dân|viện kiểm sát nhân dân|thanh tra|đảng bộ|ubmttq|cảnh sát|tòa án nhân dân trung cấp|tòa án trung cấp|tòa án cấp cao|tòa án nhân dân cấp cao`;

const OFFICE = `cục|tổng cục|vụ|sở|ban|chi cục|phòng|khoa|ban cán sự|ban chỉ đạo|ban quản lý|ban quản lý dự án|ban qlda|ban quản lý các dự án|ban tổ chức|ban thư ký|ban chấp hành|ban giám đốc|văn phòng|ban điều hành|tổng vụ|phân viện|tiểu ban|ban cơ yếu|ban tuyên giáo|ban dân vận|ban nội chính|ban đối ngoại`;

const MISSION = `đại sứ quán|tòa đại sứ|đsq|tổng lãnh sự quán|tlsq|lãnh sự quán|phái đoàn thường trực|phái đoàn|cơ quan đại diện|văn phòng đại diện|đại sứ quán và|phái đoàn đại diện thường trực|thương vụ|phái đoàn đại diện thường trú|cơ quan đại diện thường trú|văn phòng kinh tế và văn hóa|văn phòng thường trú|hội đồng anh`;

const BODY = `phái bộ|hãng thông tấn|nhóm công tác|nhóm đối thoại|nhóm bạn chủ tịch|nhóm bạn của chủ tịch|đối tác chính sách|nhóm hỗ trợ|nhóm đối tác|ủy ban|hội đồng|cơ quan|tòa án|viện kiểm sát|viện|học viện|trung tâm|tổ chức|hội|hiệp hội|tổng hội|liên đoàn|tổng liên đoàn|liên minh|liên hiệp|liên hiệp các|liên hiệp các tổ chức|liên hiệp các hội|hội liên hiệp|quỹ|mặt trận|trung ương hội|đoàn thanh niên|công đoàn|mạng lưới|phòng thương mại và công nghiệp|phòng thương mại|ngân hàng|viện hàn lâm|thông tấn xã|đảng|câu lạc bộ|clb|bảo tàng|nhà hát|thư viện|chi hội|hội hữu nghị|nhóm nghị sĩ hữu nghị|nhóm nghị sỹ hữu nghị|hội nghị sĩ|ủy hội|cơ quan lãnh đạo|ban thư ký|cao ủy|văn phòng cao ủy|cục dự trữ|hội đồng quản trị|giáo hội|nghị viện|phòng công nghiệp và thương mại|chương trình phát triển|đài|thượng hội đồng|lđbđ|đoàn luật sư|ban liên lạc|nhóm đặc trách|liên minh nghị viện|sàn giao dịch|tổ tư vấn|tổ công tác`;

const NAMED = `bệnh viện|bv|bệnh viện đa khoa|trường đại học|trường đh|đại học|đh|trường cao đẳng|cao đẳng|trường|trường trung học phổ thông|trường trung học cơ sở|trường mầm non|trường mẫu giáo|trường trung cấp|trường dân tộc nội trú|trường thpt|trường thpt chuyên|thpt|thpt chuyên|thcs|trường thcs|trường tiểu học|công ty|công ty cổ phần|công ty cp|ctcp|công ty tnhh|công ty trách nhiệm hữu hạn|công ty tnhh mtv|công ty tnhh một thành viên|cty|cty tnhh|cty cp|cty cổ phần|tổng công ty|tổng công ty cổ phần|tập đoàn|ngân hàng thương mại cổ phần|ngân hàng tmcp|nhtmcp|hãng hàng không|báo|tạp chí|đài phát thanh|đài truyền hình|đài phát thanh và truyền hình|nhà xuất bản|nxb|bvđk|phòng khám|nhà máy|khoa y|hãng tin|cổng thông tin điện tử|báo điện tử|viện nghiên cứu|hệ thống bệnh viện|hệ thống bvđk|hệ thống y tế|cảng hàng không quốc tế|công ty chứng khoán|công ty luật|xí nghiệp|hợp tác xã|htx|doanh nghiệp tư nhân|phân hiệu|phân hiệu đại học`;

const FORCE = `đội|quân đội|lực lượng|bộ tư lệnh|quân khu|quân chủng|quân đoàn|binh đoàn|binh chủng|lữ đoàn|tiểu đoàn|hải cảnh|hải quan|sư đoàn|trung đoàn|hải quân|không quân|lục quân|cảnh sát biển|vùng cảnh sát biển|bộ tổng tham mưu|tổng cục chính trị|bộ tư lệnh vùng|vùng|cảnh sát|hải đoàn|hiến binh|vệ binh quốc gia|đồn biên phòng|đoàn kinh tế quốc phòng|lực lượng phòng vệ|vệ binh|tập đoàn quân|học viện quân y|bệnh viện quân y|bệnh viện trung ương quân đội|công an|hồng quân|hạm đội|quân tình nguyện`;

/** "T.Ư Đảng": phrases with "trung ương" once more with its abbreviation. */
const withAbbreviated = (list: string): string =>
	list
		.split('|')
		.flatMap((phrase) => (phrase.includes('trung ương') ? [phrase, phrase.replace('trung ương', 't . ư')] : [phrase]))
		.join('|');

/** First words of organisations' names. The calls are marked pure, so that bundles that only look up leave the lists out. */
export const heads = table<HeadKind>('heads');
export const headLists: Lists<HeadKind> = [
	[/* @__PURE__ */ withAbbreviated(STATE), 'state'],
	[COUNCIL, 'council'],
	['bộ', 'ministry'],
	[OFFICE, 'office'],
	[MISSION, 'mission'],
	[/* @__PURE__ */ withAbbreviated(BODY), 'body'],
	[NAMED, 'named'],
	[FORCE, 'force'],
];

/** Heads that belong to the name although they are written small ("văn phòng Ngân hàng Thế giới", "bệnh viện Bạch Mai"). */
export const smallHeads = table<true>('smallHeads');
export const smallHeadLists: Lists<true> = [
	[
		'chính phủ|quốc hội|văn phòng|bệnh viện|đại sứ quán|tổng lãnh sự quán|lãnh sự quán|trường đại học|trường thpt|trường thcs|trường tiểu học|trường trung học phổ thông|trường trung học cơ sở|trường mầm non|trường mẫu giáo|trường trung cấp|đại học|học viện|công ty|tập đoàn|ngân hàng|ủy ban|hội|hiệp hội|viện|quỹ|trung tâm|bộ|cục|sở|tổng cục|liên đoàn|hãng hàng không|trường|tổng công ty|lực lượng|công an|báo|tạp chí|phái đoàn|thượng viện|hạ viện|nghị viện|quân đội|hải quân|không quân|lục quân|hiến binh|đảng|liên minh|hội đồng|tòa án|lữ đoàn|sư đoàn|trung đoàn|tiểu đoàn|bộ tư lệnh|ban thư ký|trường cao đẳng|công ty tnhh|công ty cổ phần|huyện ủy|tỉnh ủy|thành ủy|đảng ủy|hội đồng nhân dân|ubnd|ủy ban nhân dân|phòng thương mại và công nghiệp',
		true,
	],
];
