import {expect, test} from 'vitest';
import {readWordRow} from '../../src/tags/words.ts';
import {articleOf} from './small-knowledge.ts';

/** The words behind full stops that open a sentence. */
function opening(text: string): string[] {
	const {low, opens} = readWordRow(articleOf(text));
	return low.filter((_word, at) => low[at - 1] === '.' && opens[at]);
}

test.each([
	['Bà yêu Việt Nam. Trời đẹp.', ['trời']],
	['Chợ ở Hà Nội. Cá tươi. Quán ở Huế. Bún ngon.', ['cá', 'quán', 'bún']],
	['Dân châu Á. Dân nước Ý. Dân nước Bỉ.', ['dân', 'dân']],
	['Khách từ EU. Trà nóng. Giá 5 USD. Bánh rẻ. Khách từ LHQ. Kẹo ngọt.', ['trà', 'giá', 'bánh', 'khách', 'kẹo']],
	['Quà từ Thái Lan.Mận chua.', ['mận']],
	['TS. Lê Na, GS.TS. Bùi Mơ và ThS. Vũ Đào trồng cam.', []],
	['Ông V.Putin và ông J. Biden ở TP. Huế, TP.HCM và St. Louis.', []],
	['Bà H. Khanh vẽ. Nhà ở Q. Ba, P. Tư.', ['nhà']],
	['Mr. Brown, Mrs. Green và Dr. White ngủ. Trang VOV.VN.', ['trang']],
])('a full stop ends a sentence or a short form: %s', (text, words) => {
	expect(opening(text)).toEqual(words);
});
