import type {Article} from '../../src/article/article.ts';
import {articleFromText} from '../../src/article/plain.ts';
import type {Verdict} from '../../src/cooperation/verdict.ts';
import type {Reading} from '../../src/reading.ts';
import type {Shelf} from '../../src/story/groups.ts';
import {type Telling, tellingOf} from '../../src/story/telling.ts';
import type {Mention} from '../../src/tags/mention.ts';

/** What a case says of an article beside its words. */
export interface Told {
	title: string | null;
	text: string;
	published?: string | null;
	/** ISO day of the event. */
	day?: string | null;
	partners?: string[];
	original?: string | null;
	/** Who is named, as written in the text. */
	people?: string[];
}

export function articleOf({title, text, published = null, original = null}: Told): Article {
	const article = articleFromText(text, {title, published});
	return {...article, original: original === null ? null : {name: original, url: null}};
}

const verdictOf = ({day = null, partners = []}: Told): Verdict => ({
	is: true,
	score: 1,
	scope: 'international',
	involvesVietnam: true,
	partners,
	kinds: ['meeting'],
	sectors: [],
	date: day === null ? null : {iso: day, inferred: false},
	reasons: [],
});

const mentionsOf = ({text, people = []}: Told): Mention[] =>
	people.flatMap((name) => {
		const start = text.indexOf(name);
		const place = {start, end: start + name.length, surface: name};
		return start < 0 ? [] : [{...place, type: 'person', name, reason: 'sample'}];
	});

/** What the engine would have found, as the case says it. */
export const readingFor = (told: Told): Reading => ({
	mentions: mentionsOf(told),
	verdict: verdictOf(told),
	statements: [],
});

/** A telling whose frame is what the case says, not what the engine would find. */
export const tellingFor = (told: Told): Telling => tellingOf(articleOf(told), readingFor(told));

/** Keeps tellings in memory. */
export function memoryShelf(): Shelf {
	const tellings: Telling[] = [];
	return {
		put: (telling) => {
			tellings.push(telling);
		},
		get: (number) => tellings[number] as Telling,
	};
}

/** Sentences of an invented meeting. */
export const MEETING = [
	'Chiều 12/3, tại Đà Lạt, Bộ trưởng Bộ Thủy lợi Lê Văn Suối đã tiếp Đại sứ Iceland Jón Þórsson nhân dịp ông nhận nhiệm vụ mới.',
	'Hai bên trao đổi về việc đưa kỹ sư trẻ sang Reykjavík học cách khai thác hơi nóng trong lòng đất để sưởi ấm nhà ở.',
	'Ông Lê Văn Suối đề nghị phía Iceland giúp lập bản đồ các mạch nước nóng ở Lâm Đồng và cử chuyên gia sang khảo sát trong mùa khô tới.',
	'Đại sứ Jón Þórsson cho biết một nhóm sáu chuyên gia sẽ sang vào tháng tư, mang theo máy khoan nhỏ và thiết bị đo nhiệt độ.',
	'Phía Iceland cũng sẵn lòng dành mười suất học bổng cho sinh viên ngành địa chất của Trường Đại học Đà Lạt mỗi năm.',
	'Kết thúc buổi tiếp, hai bên ký biên bản ghi nhớ gồm tám điều, có hiệu lực trong năm năm kể từ ngày ký.',
];

/** The same meeting in other words. */
export const REWORDED = [
	'Đại sứ Iceland Jón Þórsson được Bộ trưởng Bộ Thủy lợi Lê Văn Suối tiếp chiều 12/3 ở Đà Lạt, vài ngày sau khi nhậm chức.',
	'Câu chuyện chính là nguồn địa nhiệt: kỹ sư Việt Nam sẽ qua Reykjavík học nghề, còn sáu chuyên gia Iceland tới Lâm Đồng vào tháng tư với máy khoan cỡ nhỏ.',
	'Mỗi năm mười sinh viên địa chất của Đại học Đà Lạt có thể nhận học bổng của nước này.',
	'Bản ghi nhớ tám điều được ký ngay sau đó, thời hạn năm năm.',
];

/** Another guest of the same host. */
export const OTHER_GUEST = [
	'Chiều 12/3, tại Đà Lạt, Bộ trưởng Bộ Thủy lợi Lê Văn Suối đã tiếp Đại sứ Uruguay Marta Silva đến chào từ biệt.',
	'Bà Marta Silva cảm ơn sự giúp đỡ dành cho mình trong nhiệm kỳ và kể về trại bò sữa mà hai nước cùng xây ở Mộc Châu.',
	'Bộ trưởng mong người kế nhiệm bà tiếp tục chương trình trao đổi giống cỏ chịu hạn và mở thêm lớp dạy tiếng Tây Ban Nha.',
	'Hai bên cũng bàn về chuyến bay thẳng từ Montevideo và việc bỏ thị thực cho khách du lịch.',
];

/** An article of another world. */
export const STORM = [
	'Sáng 12/3, cơn mưa đá kéo dài nửa giờ làm vỡ mái hơn hai trăm ngôi nhà ở huyện Mường Khương.',
	'Người dân dùng bạt che tạm, nhiều vườn mận đang ra quả non bị rụng gần hết.',
	'Chính quyền xã đã phát tấm lợp cho những nhà hư hại nặng và cho học sinh nghỉ một ngày.',
];

export const MEETING_TITLE = 'Bộ trưởng Lê Văn Suối tiếp Đại sứ Iceland Jón Þórsson';
export const DAY = '2031-03-12';
export const NEXT_DAY = '2031-03-13';

/** The invented meeting, told whole on its day. */
export const meeting = (change: Partial<Told> = {}): Told => ({
	title: MEETING_TITLE,
	text: MEETING.join('\n'),
	published: DAY,
	day: DAY,
	partners: ['IS'],
	...change,
});
