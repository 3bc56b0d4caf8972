/** What of the files is shown: an address of its own each, so that going back and keeping a link work. */
export type Route =
	| {view: 'overview'}
	| {view: 'commitments'}
	| {view: 'file'; ids: string[]}
	| {view: 'beside'; keys: [string, string]};

/** The part of the page's address behind "#" that shows something. */
export function filesAddress(route: Route): string {
	if (route.view === 'file') return `#file/${route.ids.map(encodeURIComponent).join('/')}`;
	if (route.view === 'beside') return `#beside/${route.keys.map(encodeURIComponent).join('/')}`;
	return `#${route.view}`;
}

/** The address of the file on a record, or on a name that only a text gave. */
export const fileOn = (id: string): string => filesAddress({view: 'file', ids: [id]});

function decoded(part: string): string | null {
	try {
		return decodeURIComponent(part);
	} catch {
		return null;
	}
}

/** What an address shows; the overview where it says nothing that is known. */
export function routeOf(hash: string): Route {
	const [view = '', ...parts] = hash.replace(/^#/u, '').split('/');
	const names = parts.flatMap((part) => decoded(part) || []);
	const [one, other] = names;
	if (view === 'commitments') return {view};
	if (view === 'file' && one !== undefined) return {view, ids: names};
	if (view === 'beside' && one !== undefined && other !== undefined) return {view, keys: [one, other]};
	return {view: 'overview'};
}
