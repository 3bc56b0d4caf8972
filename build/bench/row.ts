/** One figure of the benchmark's table. */
export interface Row {
	name: string;
	unit: string;
	value: number;
	/** How many times the physical limit (or the figure that `note` names): what holds on any machine. */
	ratio?: number;
	note?: string;
	/** `--check` holds the ratio against the stored one, which is the better the lower, or the higher, it is. */
	held?: 'low' | 'high';
}
