import {aliasesOf} from '../../build/dataset/aliases.ts';
import {compileLanguage} from '../../build/dataset/language.ts';
import type {Article, BlockLabel} from '../../src/article/article.ts';
import {type Expertise, openLanguage} from '../../src/reading.ts';
import type {Entity, EntityType, Office} from '../../src/tags/entity.ts';
import {compileLexicon, openLexicon} from '../../src/tags/lexicon.ts';

const SOURCE = 'https://example.org/';

function entity(id: string, type: EntityType, names: string, more: Partial<Entity> = {}): Entity {
	const [vi = '', ...aliases] = names.split('|');
	return {id, type, name: {vi, en: null}, aliases, sources: [SOURCE], checked: '2026-11-22', ...more};
}

const office = (title: string, organisation: string | null, from: string, to: string | null = null): Office => ({
	title,
	organisation,
	from,
	to,
	source: SOURCE,
});

const COUNTRIES = `VN Việt Nam|Vietnam|Việt|VN|Cộng hòa xã hội chủ nghĩa Việt Nam
GB Vương quốc Anh|Anh|Anh quốc
US Hoa Kỳ|Mỹ|Hợp chúng quốc Hoa Kỳ
FR Pháp|Cộng hòa Pháp
DE Đức|Cộng hòa Liên bang Đức|CHLB Đức
RU Nga|Liên bang Nga
JP Nhật Bản|Nhật
KR Hàn Quốc|Hàn|Đại Hàn Dân Quốc
KP Triều Tiên|CHDCND Triều Tiên
CN Trung Quốc|Trung
LA Lào|CHDCND Lào
KH Campuchia|Cam-pu-chia
TH Thái Lan|Thái
IT Italy|Ý|I-ta-li-a
AT Áo
BE Bỉ
AU Australia|Úc|Ô-xtrây-li-a
NL Hà Lan
ZA Nam Phi
PT Bồ Đào Nha
ES Tây Ban Nha
CH Thụy Sĩ|Thụy Sỹ
SE Thụy Điển
DK Đan Mạch
NO Na Uy
FI Phần Lan
PL Ba Lan
CZ Séc|Cộng hòa Séc
CU Cuba|Cu-ba
IN Ấn Độ
ID Indonesia|In-đô-nê-xi-a
MY Malaysia
SG Singapore|Xin-ga-po
PH Philippines|Phi-líp-pin
NZ New Zealand|Niu Di-lân
CA Canada
BR Brazil
MX Mexico
IL Israel
IR Iran
UA Ukraine
TR Thổ Nhĩ Kỳ
JO Jordan
DO Cộng hòa Dominica
BG Bulgaria
HU Hungary
TW Đài Loan`;

const PLACES = `RU.kremlin Điện Kremlin|Kremlin
VN.ha-noi VN Hà Nội
VN.tp-ho-chi-minh VN Thành phố Hồ Chí Minh|TP.HCM|TP HCM|TPHCM
VN.da-nang VN Đà Nẵng
VN.thai-nguyen VN Thái Nguyên
VN.thai-binh VN Thái Bình
VN.nghe-an VN Nghệ An
VN.ha-giang VN Hà Giang
VN.lao-cai VN Lào Cai
VN.can-tho VN Cần Thơ
VN.quang-ninh VN Quảng Ninh
VN.dong-anh VN Đông Anh
VN.hue VN Huế
JP.tokyo JP Tokyo|Tô-ki-ô
JP.osaka JP Osaka
FR.paris FR Paris
GB.luan-don GB London|Luân Đôn
CN.bac-kinh CN Bắc Kinh
LA.vieng-chan LA Viêng Chăn|Vientiane
CH.geneva CH Geneva
DE.leipzig DE Leipzig
US.washington US Washington
XZ.chau-a-thai-binh-duong  châu Á - Thái Bình Dương
RU.moscow RU Mát-xcơ-va|Moscow|Moskva`;

const ORGANISATIONS = `VN.bo-y-te VN Bộ Y tế
VN.bo-cong-an VN Bộ Công an
VN.bo-ngoai-giao VN Bộ Ngoại giao|BNG
VN.chinh-phu VN Chính phủ Việt Nam|Chính phủ
VN.thong-tan-xa VN Thông tấn xã Việt Nam|TTXVN
VN.dai-truyen-hinh VN Đài Truyền hình Việt Nam|VTV
JP.bo-y-te-lao-dong-va-phuc-loi JP Bộ Y tế, Lao động và Phúc lợi Nhật Bản
JP.bo-ngoai-giao JP Bộ Ngoại giao Nhật Bản
UN  Liên hợp quốc|LHQ
WHO  Tổ chức Y tế Thế giới|WHO
UNICEF  Quỹ Nhi đồng Liên hợp quốc|UNICEF
WB  Ngân hàng Thế giới|WB
ASEAN  Hiệp hội các quốc gia Đông Nam Á|ASEAN
EU  Liên minh châu Âu|EU
G20  G20
US.intel US Intel
US.ford US Ford
JP.honda JP Honda
VN.vinfast VN VinFast
JICA JP Cơ quan Hợp tác Quốc tế Nhật Bản|JICA`;

const rows = (table: string, type: EntityType): Entity[] =>
	table.split('\n').map((line) => {
		const [id = '', country = '', ...names] = line.split(' ');
		return entity(id, type, names.join(' '), country ? {country} : {});
	});

const PERSONS: Entity[] = [
	entity('VN.to-lam', 'person', 'Tô Lâm', {
		country: 'VN',
		offices: [
			office('Bộ trưởng', 'VN.bo-cong-an', '2016-04-09', '2024-05-22'),
			office('Chủ tịch nước', 'VN', '2024-05-22', '2024-10-21'),
			office('Tổng Bí thư', null, '2024-08-03'),
		],
	}),
	entity('VN.pham-minh-chinh', 'person', 'Phạm Minh Chính', {
		country: 'VN',
		offices: [office('Thủ tướng', 'VN.chinh-phu', '2021-04-05', '2026-04-07')],
	}),
	entity('VN.nguyen-van-hung', 'person', 'Nguyễn Văn Hùng', {
		country: 'VN',
		offices: [office('Bộ trưởng', 'VN.bo-van-hoa', '2021-04-08')],
	}),
	entity('JP.motegi-toshimitsu', 'person', 'Motegi Toshimitsu', {
		country: 'JP',
		offices: [office('Bộ trưởng', 'JP.bo-ngoai-giao', '2019-09-11', '2021-11-04')],
	}),
	entity('CN.tap-can-binh', 'person', 'Tập Cận Bình|Xi Jinping|Tập', {
		ambiguous: ['Tập'],
		country: 'CN',
		offices: [office('Chủ tịch', 'CN', '2013-03-14')],
	}),
	entity('RU.vladimir-putin', 'person', 'Vladimir Putin|V.Pu-tin', {
		country: 'RU',
		offices: [office('Tổng thống', 'RU', '2012-05-07')],
	}),
	entity('KH.tea-banh', 'person', 'Tea Banh', {country: 'KH'}),
];

const OTHERS: Entity[] = [
	entity('disease.covid-19', 'disease', 'Covid-19|COVID-19'),
	entity('disease.viem-nao-nhat-ban', 'disease', 'viêm não Nhật Bản'),
	entity('disease.sot-xuat-huyet', 'disease', 'sốt xuất huyết'),
	entity('disease.ung-thu', 'disease', 'ung thư'),
	entity('disease.viem-gan-b', 'disease', 'viêm gan B'),
];

/** The records of the small dataset that the tagging tests run on. */
export const records: readonly Entity[] = [
	...COUNTRIES.split('\n').map((line) => entity(line.slice(0, 2), 'country', line.slice(3), {ambiguous: ['Jordan']})),
	...rows(PLACES, 'place'),
	...rows(ORGANISATIONS, 'organisation'),
	...PERSONS,
	...OTHERS,
];

/** A dataset small enough to know by heart, compiled as the real one is. */
export function smallKnowledge(): Expertise {
	const lexicon = openLexicon(compileLexicon(records.flatMap(aliasesOf)));
	const byId = new Map(records.map((record) => [record.id, record]));
	return {
		...openLanguage(compileLanguage()),
		lexicon,
		factsUntil: '2026-11-22',
		records: (numbers) => Promise.resolve(numbers.map((number) => records[number] as Entity)),
		byId: (ids) => Promise.resolve(ids.map((id) => byId.get(id))),
	};
}

/** An article of plain lines, each a block. */
export function articleOf(text: string, published: string | null = null, label: BlockLabel = 'body'): Article {
	const blocks: Article['blocks'][number][] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		if (line.trim()) blocks.push({start, end: start + line.length, label});
		start += line.length + 1;
	}
	return {
		url: null,
		key: null,
		title: null,
		author: null,
		published,
		updated: null,
		outlet: null,
		original: null,
		text,
		blocks,
	};
}
