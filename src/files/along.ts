/** What lies together on a line, and where. */
export interface Along<Item> {
	/** The mean place of its items. */
	at: number;
	items: Item[];
}

/**
 * Groups what would lie over each other on a line: neighbours are joined as long as the group stays narrower than `width`.
 * Groups and the items in them are in the order of their places.
 */
export function groupsAlong<Item>(
	items: readonly Item[],
	placeOf: (item: Item) => number,
	width: number,
): Along<Item>[] {
	const placed = items.map((item) => ({item, place: placeOf(item)})).sort((one, other) => one.place - other.place);
	const groups: {first: number; sum: number; items: Item[]}[] = [];
	for (const {item, place} of placed) {
		const last = groups.at(-1);
		if (last && place - last.first < width) {
			last.items.push(item);
			last.sum += place;
		} else groups.push({first: place, sum: place, items: [item]});
	}
	return groups.map(({sum, items: some}) => ({at: sum / some.length, items: some}));
}
