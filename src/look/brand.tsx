import {say} from '../words.ts';

/** The mark and the name of the extension, as a page's heading. */
export const Brand = () => (
	<>
		<img class="mark" src="icons/icon-48.png" alt="" />
		<h1>{say('brand')}</h1>
	</>
);
