/** Milliseconds after which a saved file's address is let go: the browser has its contents once the download began. */
const KEPT = 60_000;

/** Offers a text, or bytes, to the reader as a file on disk. Nothing is sent. */
export function saveFile(name: string, type: string, contents: string | Uint8Array<ArrayBuffer>): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([contents], {type}));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
