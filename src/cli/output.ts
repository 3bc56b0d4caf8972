import {once} from 'node:events';

// A reader that stops early (`annotate … | head`) closes the pipe: that is no failure.
process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
	process.exit(failure.code === 'EPIPE' ? 0 : 1);
});

/** Writes to stdout and waits while the reader is slower than the writer, so that nothing piles up in memory. */
export async function writeOut(text: string): Promise<void> {
	if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
