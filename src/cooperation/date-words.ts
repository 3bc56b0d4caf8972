import type {Lists} from '../tags/phrases.ts';

/** A day told from the day of writing, as days to add; `none` are words that begin like one. */
export type RelativeDay = '0' | '-1' | '1' | 'none';

/** Days told from the day of writing. */
export const relativeDayLists: Lists<RelativeDay> = [
	['hôm nay|sáng nay|chiều nay|tối nay|trưa nay|đêm nay|ngày hôm nay', '0'],
	['hôm qua|tối qua|chiều qua|sáng qua|đêm qua|trưa qua|ngày hôm qua', '-1'],
	['ngày mai|sáng mai|chiều mai|tối mai', '1'],
	['ngày nay|hiện nay|cho đến hôm nay', 'none'],
];

/** Words before a date that put an event on it, as sources of regular expressions, and how much they say. */
export const beforeDateWords: readonly (readonly [string, number])[] = [
	['(?:^|\\s)(?:sáng|chiều|tối|trưa|đêm|rạng sáng)(?:\\s(?:qua|nay|ngày|hôm|muộn))*\\s?\\(?$', 2],
	['(?:^|\\s)(?:ngày|hôm|hôm nay|hôm qua|nay|qua|các ngày|trong ngày)\\s?\\(?$', 1],
	[
		'(?:^|\\s)(?:diễn ra|khai mạc|được tổ chức|sẽ tổ chức)(?:\\s(?:từ|vào|trong|sáng|chiều|tối|ngày|các|hai|ba))*\\s?$',
		2,
	],
	[
		'(?:trước đó|hồi|kỷ niệm|sinh ngày|thành lập|nghị quyết|quyết định|kể từ|tính đến|đến hết|thông tư|chỉ thị|quốc khánh|số ra|nhân ngày)(?:\\s\\S+){0,4}\\s?$',
		-3,
	],
];
