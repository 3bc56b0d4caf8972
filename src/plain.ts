import {lookAtPlain} from './page/plain-tab.ts';
import {bringPlainReader} from './page/plain-text.ts';

// Run in tabs that show a plain text, before content.ts looks at them.

bringPlainReader(lookAtPlain);
