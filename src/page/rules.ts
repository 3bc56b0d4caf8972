import {canonicalHost} from '../article/address.ts';
import type {SiteRule} from './rule.ts';
import {FAMILIES} from './rules-families.ts';
import {HOSTS} from './rules-hosts.ts';

/** Whether a row is meant for a host name (without www). */
const isForHost = (rule: SiteRule, host: string): boolean =>
	rule.hosts.some((name) => host === name || host.endsWith(`.${name}`));

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
