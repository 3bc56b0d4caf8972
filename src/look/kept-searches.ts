/** Where in storage.local the searches lie that the reader gave names. */
export const SEARCHES = 'library-searches';
