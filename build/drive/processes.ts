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

/** A browser's processes and those that they started, and so on. */
function familyOf(profile: string): number[] {
	const parents = new Map(
		processes().map((pid) => [pid, Number(/^PPid:\s+(\d+)/mu.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)]),
	);
	const family = new Set(processesOn(profile));
	let before = 0;
	while (family.size !== before) {
		before = family.size;
		for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid);
	}
	return [...family];
}

/** Megabytes that a browser's processes hold for themselves alone; 0 where they cannot be seen. */
export function memoryOf(profile: string): number {
	const kilobytes = familyOf(profile).flatMap((pid) =>
		[...read(`/proc/${pid}/smaps_rollup`).matchAll(/^Private_(?:Clean|Dirty):\s+(\d+)/gmu)].map(([, size]) =>
			Number(size),
		),
	);
	return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
}
