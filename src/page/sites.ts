import {canonicalHost} from '../article/address.ts';
import {isForHost, type SiteRule} from './rules.ts';
import {FAMILIES} from './rules-families.ts';
import {HOSTS} from './rules-hosts.ts';

/** Every row, those of single hosts first. */
export const siteRules: readonly SiteRule[] = [...HOSTS, ...FAMILIES];

/** The row for a host name, or null. */
export function ruleFor(hostname: string): SiteRule | null {
	const host = canonicalHost(hostname);
	return siteRules.find((rule) => isForHost(rule, host)) ?? null;
}

/** The rows to try on a page: its own first, then the families, which run on hosts that nobody listed. */
export function rulesToTry(own: SiteRule | null): SiteRule[] {
	return own ? [own, ...FAMILIES.filter((rule) => rule !== own)] : [...FAMILIES];
}

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
