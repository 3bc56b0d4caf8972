import polyfill from 'webextension-polyfill';

/** The extension API: the one place where it enters, so that the polyfill is a single line to drop. */
export const browser = polyfill;
