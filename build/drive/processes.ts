import {readdirSync, readFileSync} from 'node:fs';

// Processes of a driven browser, from Linux' /proc; on other systems there are none to be seen.

const read = (file: string): string => {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		// The process has ended meanwhile, or this is no Linux.
		return '';
	}
};

function processes(): number[] {
	try {
		return readdirSync('/proc')
			.filter((name) => /^\d+$/u.test(name))
			.map(Number);
	} catch {
		return [];
	}
}

/** Processes of the browser that runs on this profile, by their command line. */
export const processesOn = (profile: string): number[] =>
	processes().filter((pid) =>
		read(`/proc/${pid}/cmdline`)
			.split('\0')
			.some((word) => word === profile || word === `--user-data-dir=${profile}`),
	);
