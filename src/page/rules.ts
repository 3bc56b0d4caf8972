import {canonicalHost} from '../article/address.ts';
import type {SiteRule} from './rule.ts';
import {FAMILIES} from './rules-families.ts';
import {HOSTS} from './rules-hosts.ts';

/** Every row, those of single hosts first. */
export const siteRules: readonly SiteRule[] = [...HOSTS, ...FAMILIES];

/** The row of a host and of what lies below it, or null. */
export function ruleFor(hostname: string): SiteRule | null {
	const host = canonicalHost(hostname);
	const isMeant = (name: string): boolean => host === name || host.endsWith(`.${name}`);
	return HOSTS.find(({hosts}) => hosts?.some(isMeant)) ?? null;
}

/** The rows to try on a page: its own first, then the families, which run on hosts that nobody listed. */
export const rulesToTry = (own: SiteRule | null): readonly SiteRule[] => (own ? [own, ...FAMILIES] : FAMILIES);

/** Whether a path is an article's by the row of its host, or by the numbers that only one family gives. */
export function isArticlePath(own: SiteRule | null, path: string): boolean {
	const bare = path.split('?', 1)[0] ?? '';
	return rulesToTry(own).some(({address}) => address?.test(bare) ?? false);
}
