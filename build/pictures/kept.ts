import {describe} from '../../src/annotation/anchor.ts';
import type {Colour} from '../../src/annotation/annotation.ts';
import type {Block} from '../../src/article/article.ts';
import type {Session} from '../drive/session.ts';

// Notes of an invented reader on invented articles, so that the library has something to show.

interface Kept {
	title: string;
	outlet: string;
	published: string;
	partners: string[];
	sectors: string[];
	kinds: string[];
	text: string;
	words: string;
	colour: Colour;
	note: string;
	tags: string[];
}

const KEPT: readonly Kept[] = [
	{
		title: 'Bài mẫu: Lào và Việt Nam khởi công trạm y tế vùng biên',
		outlet: 'Báo Mẫu',
		published: '2024-05-14',
		partners: ['LA'],
		sectors: ['health'],
		kinds: ['project'],
		text: 'Trạm y tế mẫu ở vùng biên sẽ phục vụ người dân của cả hai nước, dự kiến mở cửa trong quý I năm 2026.',
		words: 'dự kiến mở cửa trong quý I năm 2026',
		colour: 'pink',
		note: 'Hẹn mở cửa: **quý I/2026**. Xem lại khi đến hạn.',
		tags: ['cam kết', 'y tế'],
	},
	{
		title: 'Bài mẫu: Hội thảo về nước sạch với chuyên gia Hà Lan',
		outlet: 'Tạp chí Mẫu',
		published: '2024-09-20',
		partners: ['NL'],
		sectors: ['environment'],
		kinds: ['seminar'],
		text: 'Các chuyên gia Hà Lan giới thiệu cách giữ nước ngọt cho vùng đồng bằng bằng hồ chứa nhỏ xen giữa ruộng lúa.',
		words: 'hồ chứa nhỏ xen giữa ruộng lúa',
		colour: 'blue',
		note: 'Hỏi thêm về chi phí mỗi hồ.',
		tags: ['nước', 'đồng bằng'],
	},
	{
		title: 'Bài mẫu: Hàn Quốc trao học bổng cho sinh viên kỹ thuật',
		outlet: 'Báo Mẫu',
		published: '2025-02-11',
		partners: ['KR'],
		sectors: ['education', 'technology'],
		kinds: ['aid'],
		text: 'Chương trình mẫu trao 120 suất học bổng mỗi năm cho sinh viên ngành kỹ thuật của sáu trường đại học.',
		words: '120 suất học bổng mỗi năm',
		colour: 'yellow',
		note: '',
		tags: ['học bổng'],
	},
	{
		title: 'Bài mẫu: Đoàn Úc thăm trung tâm giống cây trồng',
		outlet: 'Tạp chí Mẫu',
		published: '2025-04-03',
		partners: ['AU'],
		sectors: ['agriculture', 'science'],
		kinds: ['visit'],
		text: 'Trưởng đoàn Úc đề nghị hai bên cùng thử ba giống lúa chịu mặn trên ruộng mẫu của tỉnh.',
		words: 'đề nghị hai bên cùng thử ba giống lúa chịu mặn',
		colour: 'green',
		note: 'Đề nghị của phía Úc; đối chiếu với bài tháng 6.',
		tags: ['nông nghiệp', 'đề nghị'],
	},
];

const recordOf = ({title, outlet, published, partners, sectors, kinds}: Kept, at: number) => ({
	key: `bao.example/mau-${at}`,
	url: `https://bao.example/mau-${at}.html`,
	title,
	outlet,
	author: null,
	published,
	partners,
	sectors,
	kinds,
	people: [],
	organisations: [],
});

/**
 * Keeps the notes of the invented reader.
 * @throws where one of them is not kept
 */
export async function keepInvented(session: Session): Promise<void> {
	for (const [at, kept] of KEPT.entries()) {
		const {text, words, colour, note, tags} = kept;
		const start = text.indexOf(words);
		const body: Block = {start: 0, end: text.length, label: 'body'};
		const place = describe(text, [body], start, start + words.length);
		const answer = await session.ask('annotation.keep', {...place, article: recordOf(kept, at), colour, note, tags});
		if (!answer.ok) throw new Error(`${answer.code}: ${answer.detail}`);
	}
}
