/** Milliseconds after which a saved file's address is let go: the browser has its contents once the download began. */
const KEPT = 60_000;

/** Offers contents to the reader as a file on disk. Nothing is sent. */
export function saveFile(name: string, type: string, contents: BlobPart | BlobPart[]): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([contents].flat(), {type}));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
