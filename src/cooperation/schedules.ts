import {type Lists, matchPhrase} from '../tags/phrases.ts';
import {table} from '../tags/vocabulary.ts';
import type {Layout} from './sentences.ts';

export const scheduleLists: Lists<true> = [
	[
		'tổ chức|diễn ra|khai mạc|khởi công|khánh thành|ra mắt|bắt đầu|có chuyến thăm|thăm|tham dự|dự|được tổ chức|đón|công bố|kéo dài|kết thúc|bế mạc|đến thăm|có|là|được|phát hành|trưng bày|đi vào|chính thức|gặp|gặp gỡ|hội đàm|hội kiến|điện đàm|thảo luận|tới|sang|công du|họp|lên đường|trao đổi|trao đổi về|diễn tập|cập cảng|hoàn thành|ký',
		true,
	],
];
const SCHEDULE = table<true>('schedules');
/** Whether what will be done is a plain schedule: "sẽ tổ chức triển lãm". */
export const isScheduled = ({words}: Pick<Layout, 'words'>, at: number): boolean =>
	matchPhrase(SCHEDULE, words, at) !== null;
