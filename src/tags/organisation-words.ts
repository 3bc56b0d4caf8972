import type {Lists} from './phrases.ts';
import {table} from './vocabulary.ts';

/** "Chính phủ hai nước": nobody's by name. */
export const shared = table<true>('sharedOwners');
/** They as they are written down. */
export const sharedOwnerLists: Lists<true> = [
	[
		'hai nước|hai bên|các nước|các bên|mỗi nước|mỗi bên|hai quốc gia|các quốc gia|ba nước|nước này|nước bạn|hai phía|nước ngoài|bốn nước|nước sở tại|hai tỉnh|các tỉnh|các địa phương|hai địa phương',
		true,
	],
];

/** What somebody organises: "Tổ chức Hội nghị" is no organisation. */
export const occasions = table<true>('occasions');
/** They as they are written down. */
export const occasionLists: Lists<true> = [
	[
		'hội nghị|hội thảo|lễ|lễ hội|cuộc họp|cuộc thi|ngày hội|diễn đàn|đại hội|giải|triển lãm|tuần lễ|hội chợ|năm|kỳ họp',
		true,
	],
];

/** Words between "Chính phủ" and the country that it shares with others: "Chính phủ và nhân dân Lào". */
export const sharing = table<true>('sharing');
/** They as they are written down. */
export const sharingLists: Lists<true> = [
	['và|,|nhân dân|quốc hội|chính phủ|đảng|nhà nước|toàn thể|quân đội|các|cơ quan|quân và dân|người dân|mặt trận', true],
];
