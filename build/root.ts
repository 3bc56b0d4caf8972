import path from 'node:path';

/** The project's folder, whatever the current one is: build/run.mjs says it. */
export const root = process.env.BANG_GIAO_ROOT ?? process.cwd();

/** A path inside the project. */
export const inProject = (...parts: string[]): string => path.join(root, ...parts);
