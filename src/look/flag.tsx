import {sideName} from './names.ts';

/** Regional indicator letters start here: two of them are a flag where the system draws flags. */
const REGIONAL_A = 0x1f1e6;

const emojiOf = (code: string): string =>
	String.fromCodePoint(...[...code].map((letter) => REGIONAL_A + letter.charCodeAt(0) - 65));

let drawn: boolean | null = null;

/** Whether this system draws flags: some show the two letters instead, without any colour. */
function drawsFlags(): boolean {
	if (drawn !== null) return drawn;
	const context = new OffscreenCanvas(24, 24).getContext('2d', {willReadFrequently: true});
	drawn = false;
	if (!context) return drawn;
	context.font = '18px sans-serif';
	context.fillStyle = '#000';
	context.fillText(emojiOf('VN'), 0, 18);
	const {data} = context.getImageData(0, 0, 24, 24);
	for (let at = 0; at < data.length && !drawn; at += 4)
		drawn = Math.abs((data[at] ?? 0) - (data[at + 1] ?? 0)) > 60 && (data[at + 3] ?? 0) > 128;
	return drawn;
}

/** A country's flag, or its code in a badge where the system has no flags, and its name. */
export const Country = ({code}: {code: string}) => (
	<span class="country">
		{drawsFlags() ? (
			<span class="flag" aria-hidden="true">
				{emojiOf(code)}
			</span>
		) : (
			<span class="badge" aria-hidden="true">
				{code}
			</span>
		)}{' '}
		{sideName(code)}
	</span>
);
