import {canonicalAddress, canonicalHost, documentKey, hostnameOf} from '../../src/article/address.ts';
import {hold} from './check.ts';

/** An address of a page or of its metadata: its canonical form is an https address, and its own canonical form. */
export function fuzz(data: Buffer): void {
	const written = data.toString('utf8');
	canonicalHost(hostnameOf(written));
	const address = canonicalAddress(written);
	if (address === null) return;
	hold(new URL(address).protocol === 'https:', 'no https address');
	hold(canonicalAddress(address) === address, `canonical twice: ${address}`);
	hold(documentKey(address) === documentKey(written), `another key: ${address}`);
}
