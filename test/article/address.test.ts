import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {canonicalAddress, canonicalHost, documentKey, hostnameOf} from '../../src/article/address.ts';

/** Address to key, one row for each form that is met on Vietnamese hosts. */
const KEYS: readonly [address: string, key: string][] = [
	// Numbers at the end of the path.
	['https://vnexpress.net/chuyen-ven-bien-5047363.html', 'vnexpress.net/5047363'],
	['https://vnexpress.net/chuyen-ven-bien-5047363-p2.html', 'vnexpress.net/5047363'],
	['https://kinhdoanh.vnexpress.net/tin-tuc/chuyen-ven-bien-3912345.html', 'vnexpress.net/3912345'],
	['https://ngoisao.vnexpress.net/chuyen-ven-bien-4849792.html', 'vnexpress.net/4849792'],
	['https://e.vnexpress.net/news/coast-story-4849792.html', 'e.vnexpress.net/4849792'],
	['https://tuoitre.vn/chuyen-ven-bien-20260307075519174.htm', 'tuoitre.vn/20260307075519174'],
	['https://tuoitre.vn/chuyen-ven-bien-100260719173220749.htm', 'tuoitre.vn/100260719173220749'],
	['https://cuoi.tuoitre.vn/chuyen-ven-bien-20241107143909241.htm', 'tuoitre.vn/20241107143909241'],
	['https://thanhnien.vn/chuyen-ven-bien-185260820200907262.htm', 'thanhnien.vn/185260820200907262'],
	['https://dantri.com.vn/kinh-doanh/chuyen-ven-bien-20260307080054340.htm', 'dantri.com.vn/20260307080054340'],
	['https://dansinh.dantri.com.vn/dien-dan/chuyen-ven-bien-20241018090700738.htm', 'dantri.com.vn/20241018090700738'],
	['https://nld.com.vn/chuyen-ven-bien-196241222150245401.htm', 'nld.com.vn/196241222150245401'],
	['https://cafef.vn/chuyen-ven-bien-188241206073255445.chn', 'cafef.vn/188241206073255445'],
	['https://kenh14.vn/chuyen-ven-bien-20240621034049995.chn', 'kenh14.vn/20240621034049995'],
	['https://afamily.vn/chuyen-ven-bien-20240930233510603.chn', 'afamily.vn/20240930233510603'],
	['https://baochinhphu.vn/chinh-sach-moi-thang-3-2026-102260228093004191.htm', 'baochinhphu.vn/102260228093004191'],
	[
		'https://xaydungchinhsach.chinhphu.vn/chuyen-ven-bien-119240720182839067.htm',
		'xaydungchinhsach.chinhphu.vn/119240720182839067',
	],
	['https://suckhoedoisong.vn/chuyen-ven-bien-169240731173304034.htm', 'suckhoedoisong.vn/169240731173304034'],
	['https://vtv.vn/kinh-te/chuyen-ven-bien-20240705152602532.htm', 'vtv.vn/20240705152602532'],
	['https://baotintuc.vn/chinh-tri/chuyen-ven-bien-20240422183217597.htm', 'baotintuc.vn/20240422183217597'],
	['https://vietnamnet.vn/chuyen-ven-bien-2371361.html', 'vietnamnet.vn/2371361'],
	['https://plo.vn/chuyen-ven-bien-post874982.html', 'plo.vn/874982'],
	['https://plo.vn/share874982.html', 'plo.vn/874982'],
	['https://nhandan.vn/chuyen-ven-bien-post801234.html', 'nhandan.vn/801234'],
	['https://www.sggp.org.vn/chuyen-ven-bien-post742175.html', 'sggp.org.vn/742175'],
	['https://thethao.sggp.org.vn/chuyen-ven-bien-post777092.html', 'thethao.sggp.org.vn/777092'],
	['https://www.vietnamplus.vn/chuyen-ven-bien-post993699.vnp', 'vietnamplus.vn/993699'],
	['https://en.vietnamplus.vn/coast-story-post309828.vnp', 'en.vietnamplus.vn/309828'],
	['https://tienphong.vn/chuyen-ven-bien-post1712345.tpo', 'tienphong.vn/1712345'],
	['https://www.anninhthudo.vn/chuyen-ven-bien-post602388.antd', 'anninhthudo.vn/602388'],
	['https://giaoduc.net.vn/chuyen-ven-bien-post243598.gd', 'giaoduc.net.vn/243598'],
	['https://baohatinh.vn/chuyen-ven-bien-post274622.html', 'baohatinh.vn/274622'],
	['https://vov.vn/the-thao/chuyen-ven-bien-post1102003.vov', 'vov.vn/1102003'],
	['https://vov2.vov.vn/the-thao/chuyen-ven-bien-49582.vov2', 'vov2.vov.vn/49582'],
	['https://znews.vn/chuyen-ven-bien-post1508245.html', 'znews.vn/1508245'],
	['https://lifestyle.znews.vn/chuyen-ven-bien-post1510371.html', 'lifestyle.znews.vn/1510371'],
	['https://laodong.vn/kinh-doanh/chuyen-ven-bien-1420384.ldo', 'laodong.vn/1420384'],
	['https://dulich.laodong.vn/tin-tuc/chuyen-ven-bien-1367806.html', 'dulich.laodong.vn/1367806'],
	['https://cand.com.vn/lanh-dao/chuyen-ven-bien-i692447/', 'cand.com.vn/692447'],
	['https://cand.com.vn/lanh-dao/chuyen-ven-bien-i692447', 'cand.com.vn/692447'],
	['https://daibieunhandan.vn/doi-song/chuyen-ven-bien-i369985/', 'daibieunhandan.vn/369985'],
	['https://www.qdnd.vn/van-hoa/doi-song/chuyen-ven-bien-792039', 'qdnd.vn/792039'],
	['https://vtcnews.vn/chuyen-ven-bien-ar890001.html', 'vtcnews.vn/890001'],
	['https://www.24h.com.vn/suc-khoe/chuyen-ven-bien-c62a1735062.html', '24h.com.vn/1735062'],
	['https://eva.vn/tin-tuc/chuyen-ven-bien-c73a605117.html', 'eva.vn/605117'],
	['https://baodautu.vn/chuyen-ven-bien-d538952.html', 'baodautu.vn/538952'],
	['https://baodautu.vn/print/chuyen-ven-bien-d538952.html', 'baodautu.vn/538952'],
	['https://baodautu.vn/chuyen-ven-bien-d5389.html', 'baodautu.vn/5389'],
	['https://nongnghiep.vn/chuyen-ven-bien-d418926.html', 'nongnghiep.vn/418926'],
	['https://baoquocte.vn/chuyen-ven-bien-1862024-ket-qua-274602.html', 'baoquocte.vn/274602'],
	['https://congthuong.vn/chuyen-ven-bien-319871.html', 'congthuong.vn/319871'],
	['https://baohaiduong.vn/chuyen-ven-bien-403628.html', 'baohaiduong.vn/403628'],
	['https://baonghean.vn/chuyen-ven-bien-10291052.html', 'baonghean.vn/10291052'],
	['https://baonghean.vn/chuyen-ven-bien-post289748.html', 'baonghean.vn/289748'],
	['https://congan.com.vn/quoc-te/chuyen-ven-bien_161475.html', 'congan.com.vn/161475'],
	['https://www.baodongthap.vn/suc-khoe/chuyen-ven-bien-129042.aspx', 'baodongthap.vn/129042'],
	['https://baocantho.com.vn/chuyen-ven-bien-a182070.html', 'baocantho.com.vn/182070'],
	['https://2sao.vn/chuyen-ven-bien-n-400177.html', '2sao.vn/400177'],
	['https://www.saostar.vn/giai-tri/chuyen-ven-bien-202410010854192989.html', 'saostar.vn/202410010854192989'],
	['https://docnhanh.vn/the-gioi/chuyen-ven-bien-tintuc965038', 'docnhanh.vn/965038'],
	['https://www.techz.vn/chuyen-ven-bien-ylt634534.html', 'techz.vn/634534'],
	['https://thieunien.vn/chuyen-ven-bien-tbd62529.html', 'thieunien.vn/62529'],
	['https://vietstock.vn/2024/05/chuyen-ven-bien-214-1191405.htm', 'vietstock.vn/1191405'],
	['https://baohaugiang.com.vn/chuyen-thoi-su/chuyen-ven-bien-136982.html', 'baohaugiang.com.vn/136982'],
	['https://vnreview.vn/threads/chuyen-ven-bien.47301/', 'vnreview.vn/47301'],
	// Numbers in a folder.
	['http://www.baomoi.com/a/c/21479649.epi', 'baomoi.com/21479649'],
	['http://www.baomoi.com/Chuyen-Ven-Bien/144/12385122.epi', 'baomoi.com/12385122'],
	['https://hatinh.gov.vn/tin-tuc-su-kien/tin-bai/20619/chuyen-ven-bien', 'hatinh.gov.vn/20619'],
	['https://baobinhphuoc.com.vn/news/18/160480/chuyen-ven-bien', 'baobinhphuoc.com.vn/160480'],
	['https://langsontv.vn/news/488/81735/chuyen-ven-bien', 'langsontv.vn/81735'],
	['https://vietnamnews.vn/sports/1691711/coast-story.html', 'vietnamnews.vn/1691711'],
	['https://www.voatiengviet.com/a/chuyen-ven-bien/7862051.html', 'voatiengviet.com/7862051'],
	['http://baoyenbai.com.vn/15/322927/Chuyen-ven-bien.aspx', 'baoyenbai.com.vn/322927'],
	// Hexadecimal numbers.
	['https://baoquangngai.vn/the-thao/202409/chuyen-ven-bien-97c3dd1/', 'baoquangngai.vn/97c3dd1'],
	['https://baodongnai.com.vn/media/202410/chuyen-ven-bien-0b7210a/', 'baodongnai.com.vn/0b7210a'],
	['https://antv.gov.vn/phap-luat-3/chuyen-ven-bien-74A75700E.html', 'antv.gov.vn/74a75700e'],
	// No number: the path.
	['https://vneconomy.vn/chuyen-ven-bien-hom-nay.htm', 'vneconomy.vn/chuyen-ven-bien-hom-nay'],
	['https://kinhtedothi.vn/thoi-tiet-ngay-27-12-2024.html', 'kinhtedothi.vn/thoi-tiet-ngay-27-12-2024'],
	['https://thesaigontimes.vn/du-lich-nam-2024/', 'thesaigontimes.vn/du-lich-nam-2024'],
	['https://www.bbc.com/vietnamese/articles/c4gdxkl2d07o', 'bbc.com/vietnamese/articles/c4gdxkl2d07o'],
	['https://moh.gov.vn/-/chuyen-ven-bien', 'moh.gov.vn/-/chuyen-ven-bien'],
	['https://trangtin.vn/ban-tin-20260307.html', 'trangtin.vn/ban-tin-20260307'],
	['https://trangtin.vn/may-bay-a320.html', 'trangtin.vn/may-bay-a320'],
	['https://baolaichau.vn/t%E1%BA%A5m-l%C3%B2ng/chuy%E1%BB%87n', 'baolaichau.vn/tấm-lòng/chuyện'],
	// The number is in the query, which stays.
	[
		'https://quochoi.vn/tintuc/Pages/su-kien-noi-bat.aspx?ItemID=89080',
		'quochoi.vn/tintuc/Pages/su-kien-noi-bat?ItemID=89080',
	],
	['https://thanhtra.gov.vn/xem-chi-tiet-tin-tuc?id=5512', 'thanhtra.gov.vn/xem-chi-tiet-tin-tuc?id=5512'],
	['https://mod.gov.vn/vn/chi-tiet?id=9&cat=2', 'mod.gov.vn/vn/chi-tiet?cat=2&id=9'],
	[
		'https://moj.gov.vn/qt/tintuc/Pages/tin.aspx?ItemID=4001&utm_source=zalo',
		'moj.gov.vn/qt/tintuc/Pages/tin?ItemID=4001',
	],
	['https://trangtin.vn/?p=4321', 'trangtin.vn/?p=4321'],
	// Domains that moved.
	['https://zingnews.vn//chuyen-ven-bien-post1091037.html', 'znews.vn/1091037'],
	['https://news.zing.vn/chuyen-ven-bien-post1091037.html', 'znews.vn/1091037'],
	['https://nhandan.com.vn/chuyen-ven-bien-post801234.html', 'nhandan.vn/801234'],
	['http://baodientu.chinhphu.vn/Hoat-dong/chuyen-ven-bien/412345.vgp', 'baochinhphu.vn/412345'],
	['https://hanoimoi.com.vn/chuyen-ven-bien-701234.html', 'hanoimoi.vn/701234'],
	// Amp, mobile, caches, print.
	['https://amp.baodautu.vn/chuyen-ven-bien-d538952.html', 'baodautu.vn/538952'],
	['https://m.thanhnien.vn/chuyen-ven-bien-185260820200907262.htm', 'thanhnien.vn/185260820200907262'],
	['https://mobile.trangtin.vn/chuyen-ven-bien-185260.htm', 'trangtin.vn/185260'],
	['https://wap.trangtin.vn/chuyen-ven-bien-185260.htm', 'trangtin.vn/185260'],
	['https://nhandan.vn/chuyen-ven-bien-post801234.amp', 'nhandan.vn/801234'],
	['https://plo.vn/chuyen-ven-bien-post874982.amp', 'plo.vn/874982'],
	['https://trangtin.vn/amp/chuyen-ven-bien-185260.html', 'trangtin.vn/185260'],
	['https://trangtin.vn/chuyen-ven-bien-185260.html/amp', 'trangtin.vn/185260'],
	['https://trangtin.vn/chuyen-ven-bien-185260.amp.html', 'trangtin.vn/185260'],
	['https://trangtin.vn/chuyen-ven-bien-185260.html?amp=1', 'trangtin.vn/185260'],
	['https://trangtin.vn/m/chuyen-ven-bien-hom-nay.html', 'trangtin.vn/chuyen-ven-bien-hom-nay'],
	['https://plo-vn.cdn.ampproject.org/c/s/plo.vn/chuyen-ven-bien-post874982.amp', 'plo.vn/874982'],
	['https://plo-vn.cdn.ampproject.org/v/s/plo.vn/chuyen-ven-bien-post874982.html?amp_js_v=0.1', 'plo.vn/874982'],
	['https://www.google.com/amp/s/plo.vn/chuyen-ven-bien-post874982.amp', 'plo.vn/874982'],
	// Tracking, case, slashes, ports, fragments.
	['https://vnexpress.net/chuyen-5047363.html?utm_source=facebook&fbclid=IwAR0', 'vnexpress.net/5047363'],
	['https://vnexpress.net/chuyen-5047363.html#vn_source=Detail&vn_campaign=Pinbar', 'vnexpress.net/5047363'],
	['https://vnexpress.net/chuyen-5047363.html?zarsrc=31&gidzl=abc', 'vnexpress.net/5047363'],
	['HTTPS://VNEXPRESS.NET/chuyen-5047363.html', 'vnexpress.net/5047363'],
	['http://www.vnexpress.net/chuyen-5047363.html', 'vnexpress.net/5047363'],
	['https://vnexpress.net//chuyen-5047363.html', 'vnexpress.net/5047363'],
	['https://vnexpress.net.:443/chuyen-5047363.html', 'vnexpress.net/5047363'],
	['vnexpress.net/chuyen-5047363.html', 'vnexpress.net/5047363'],
	['  https://vnexpress.net/chuyen-5047363.html\n', 'vnexpress.net/5047363'],
	['https://vnexpress.net/mot-tieu-de-khac-han-5047363.html', 'vnexpress.net/5047363'],
	['https://trangtin.vn/index.html', 'trangtin.vn/'],
	['https://trangtin.vn/muc-van-hoa/index.html', 'trangtin.vn/muc-van-hoa'],
	['https://trangtin.vn/tin;jsessionid=AB12CD?id=77', 'trangtin.vn/tin?id=77'],
	['http://localhost:8123/sample.html', 'localhost:8123/sample'],
];

test('there are many forms of addresses', () => {
	expect(KEYS.length).toBeGreaterThanOrEqual(120);
	expect(new Set(KEYS.map(([address]) => address)).size).toBe(KEYS.length);
});

test.each(KEYS)('%s has the key %s', (address, key) => {
	expect(documentKey(address)).toBe(key);
});

test.each([
	'',
	'   ',
	'không phải địa chỉ',
	'javascript:alert(1)',
	'javascript://bao.example/%0aalert(1)',
	'data://bao.example/text/html,1',
	'ftp://bao.example/bai-100001.html',
	'file:///tin.html',
	'about:blank',
	'https://',
	`https://a.vn/${'x'.repeat(5000)}`,
])('%s has no key', (address) => {
	expect(documentKey(address)).toBeNull();
	expect(canonicalAddress(address)).toBeNull();
	expect(hostnameOf(address)).toBe('');
});

test.each(['https://1../', 'https://9254740993..'])(
	'%s is none: without its dots it would be another host',
	(address) => {
		expect(documentKey(address)).toBeNull();
		expect(canonicalAddress(address)).toBeNull();
	},
);

describe('the canonical address', () => {
	test.each([
		[
			'http://www.tuoitre.vn//a-20260307075519174.htm?utm_source=x#binh-luan',
			'https://tuoitre.vn/a-20260307075519174.htm',
		],
		['https://m.zingnews.vn/a-post1.html', 'https://znews.vn/a-post1.html'],
		['https://quochoi.vn/a.aspx?b=2&ItemID=1&fbclid=z', 'https://quochoi.vn/a.aspx?ItemID=1&b=2'],
		['https://trangtin.vn', 'https://trangtin.vn/'],
	])('of %s is %s', (address, canonical) => {
		expect(canonicalAddress(address)).toBe(canonical);
	});

	test('keeps a name that is the whole domain', () => {
		expect(canonicalHost('m.vn')).toBe('m.vn');
		expect(canonicalHost('www.m.vn')).toBe('m.vn');
	});
});

const articles = fc.constantFrom(
	...KEYS.map(([address]) => address).filter((address) => /^https:\/\/[a-z]/.test(address)),
);
const tracking = fc.constantFrom(
	'utm_source=zalo',
	'utm_campaign=a%20b',
	'fbclid=IwAR1',
	'gclid=9',
	'zarsrc=31',
	'ref=home',
	'amp=1',
	'share=fb',
);

function withParameters(address: string, parameters: readonly string[]): string {
	const [before = '', fragment] = address.split('#');
	const added = `${before}${before.includes('?') ? '&' : '?'}${parameters.join('&')}`;
	return fragment === undefined ? added : `${added}#${fragment}`;
}

describe('a key is stable', () => {
	test('under tracking parameters', () => {
		fc.assert(
			fc.property(articles, fc.array(tracking, {minLength: 1, maxLength: 4}), (address, parameters) => {
				expect(documentKey(withParameters(address, parameters))).toBe(documentKey(address));
			}),
		);
	});

	test('under case of the host, www, scheme, double slashes and a fragment', () => {
		fc.assert(
			fc.property(articles, fc.boolean(), fc.nat(3), (address, upper, slashes) => {
				const [, host = '', rest = ''] = /^https:\/\/([^/]+)(.*)$/.exec(address) ?? [];
				const other = `http://www.${upper ? host.toUpperCase() : host}/${'/'.repeat(slashes)}${rest.replace(/^\//, '').replace(/#.*$/, '')}#x`;
				fc.pre(!/ampproject|google/.test(host));
				expect(documentKey(other)).toBe(documentKey(address));
			}),
		);
	});

	test('when it is made of the canonical address', {timeout: 30_000}, () => {
		fc.assert(
			fc.property(fc.oneof(articles, fc.webUrl({withQueryParameters: true, withFragments: true})), (address) => {
				const canonical = canonicalAddress(address);
				expect(canonical).not.toBeNull();
				expect(documentKey(canonical ?? '')).toBe(documentKey(address));
				expect(canonicalAddress(canonical ?? '')).toBe(canonical);
			}),
		);
	});

	test('and never throws', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.string({unit: 'grapheme'}).map((path) => `https://a.vn/${path}`),
				),
				(address) => {
					expect([documentKey(address)]).toHaveLength(1);
				},
			),
		);
	});
});
