import {siteRules} from './rules.ts';

/** Hosts that only the scorer reads. */
const OTHER_HOSTS = [
	'baotintuc.vn',
	'vneconomy.vn',
	'dangcongsan.vn',
	'bienphong.com.vn',
	'congan.com.vn',
	'antv.gov.vn',
	'bnews.vn',
	'tapchicongsan.org.vn',
	'quochoi.vn',
	'vovworld.vn',
	'vir.com.vn',
	'vietstock.vn',
	'thesaigontimes.vn',
	'tapchicongthuong.vn',
	'vnbusiness.vn',
	'nongnghiep.vn',
	'nongnghiepmoitruong.vn',
	'baovanhoa.vn',
	'baodantoc.vn',
	'kinhtedothi.vn',
	'hcmcpv.org.vn',
	'baocantho.com.vn',
	'baohaiduong.vn',
	'baoquangngai.vn',
	'baobinhdinh.vn',
	'baobinhphuoc.com.vn',
	'baothanhhoa.vn',
	'baophutho.vn',
	'baovinhphuc.com.vn',
	'baothuathienhue.vn',
	'baodaklak.vn',
	'baodongthap.vn',
	'baolangson.vn',
	'baohaiphong.com.vn',
	'baomoi.com',
	'mod.gov.vn',
	'moj.gov.vn',
	'moet.gov.vn',
	'moit.gov.vn',
	'thanhtra.gov.vn',
	'bocongan.gov.vn',
	'hatinh.gov.vn',
	'tapchitaichinh.vn',
	'baothainguyen.vn',
];

/** Hosts of Vietnamese news and government portals on which the extension looks for articles by itself, without www. */
export const newsHosts: readonly string[] = [
	...new Set([...siteRules.flatMap((rule) => rule.hosts), ...OTHER_HOSTS]),
].sort();

/** The same hosts as match patterns for the manifest: each with everything below it. */
export const matches: readonly string[] = newsHosts.map((host) => `*://*.${host}/*`);
