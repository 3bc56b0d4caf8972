import {readFileSync} from 'node:fs';
import {inProject} from '../root.ts';

/** A news page of a certain look: the sample's article in other clothes. */
export interface PageStyle {
	name: string;
	address: string;
	html: string;
	/** Words of it that are marked, others that are selected, and others that the reader keeps with a note. */
	named: string;
	free: string;
	kept: string;
}

interface Clothes {
	css: string;
	/** Instead of the sample's paragraphs. */
	body?: string;
	/** Before the article. */
	head?: string;
	named?: string;
	free?: string;
	kept?: string;
}

const LONG =
	'Ban Chỉ đạo quốc gia về hợp tác đào tạo nguồn nhân lực y tế, điều dưỡng và chăm sóc người cao tuổi Việt Nam – Nhật Bản';

const RIGHT_TO_LEFT = `<blockquote dir="rtl" lang="ar"><p>نشكر الجانب الفيتنامي على حسن الاستقبال، ونتطلع إلى العمل معا (JICA) في العام المقبل.</p></blockquote>
<p>Bản dịch lời chào do đoàn khách chuẩn bị. Chủ tịch nước Võ Văn Thưởng đã tiếp đoàn từ Nhật Bản trước đó một tuần, bàn về đào tạo điều dưỡng.</p>`;

const TABLE = `<p>Sáng 5/12 tại Hà Nội, Bộ Y tế Việt Nam và đoàn Nhật Bản bàn hợp tác đào tạo điều dưỡng theo lịch dưới đây.</p>
<table><thead><tr><th>Ngày</th><th>Chủ trì</th><th>Nội dung</th></tr></thead><tbody>
<tr><td>5/12</td><td>Bộ Y tế</td><td>Bàn chương trình đào tạo điều dưỡng với Cơ quan Hợp tác quốc tế Nhật Bản (JICA)</td></tr>
<tr><td>6/12</td><td>Bệnh viện Bạch Mai</td><td>Đón Tổ chức Y tế Thế giới (WHO) cùng đánh giá</td></tr></tbody></table>
<p>Trước đó, Chủ tịch nước Võ Văn Thưởng thăm Nhật Bản và hai nước nâng quan hệ lên Đối tác chiến lược toàn diện, mở đường cho hợp tác y tế.</p>`;

const LIST = `<p>Bộ Y tế và đoàn Nhật Bản nhất trí ba việc trong buổi làm việc ở Hà Nội.</p>
<ol><li>Cơ quan Hợp tác quốc tế Nhật Bản (JICA) cử giảng viên tới Bệnh viện Bạch Mai.</li>
<li>Chủ tịch nước Võ Văn Thưởng và Thủ tướng Nhật Bản Kishida Fumio đã nêu khuôn khổ chung, hai bộ làm tiếp.</li>
<li>Tổ chức Y tế Thế giới (WHO) được mời đánh giá một chương trình đào tạo điều dưỡng.</li></ol>
<p>Hai bên sẽ gặp lại tại Tokyo vào tháng 3/2024 để rà soát tiến độ hợp tác.</p>`;

const CLOTHES: Readonly<Record<string, Clothes>> = {
	'small-font': {css: 'body { font: 12px/1.45 Arial, sans-serif } main { max-width: 460px }'},
	'large-font': {css: 'body { font: 27px/1.6 Georgia, serif } main { max-width: 900px }'},
	'dark-page': {
		css: ':root { color-scheme: light } body { background: #101418; color: #d7dde3 } .sapo { color: #fff }',
	},
	'two-columns': {css: 'main { max-width: 1000px } article { columns: 2; column-gap: 40px } h1 { column-span: all }'},
	'right-to-left': {
		css: 'blockquote { border-right: 3px solid #999; padding-right: 14px }',
		body: RIGHT_TO_LEFT,
		free: 'bàn về đào tạo điều dưỡng',
		kept: 'trước đó một tuần',
	},
	'sticky-header': {
		css: '.bar { position: sticky; top: 0; z-index: 2147483647; height: 84px; background: #8d1b1b; color: #fff; padding: 20px } main { margin-top: 8px }',
		head: '<div class="bar">Thanh đầu trang dính, nằm trên mọi thứ của trang</div>',
		// Far enough down that the bar lies over the text.
		named: 'Sato Mihon',
		free: 'thành lập tổ công tác chung',
	},
	'long-names': {
		css: 'main { max-width: 330px }',
		body: `<p>${LONG} họp phiên đầu tiên tại Hà Nội với đoàn Nhật Bản về một chương trình đào tạo điều dưỡng.</p>
<p>Chủ tịch nước Võ Văn Thưởng và Thủ tướng Nhật Bản Kishida Fumio đã nêu khuôn khổ hợp tác này tại Tokyo. Bộ Y tế, Lao động và Phúc lợi Nhật Bản cử trưởng đoàn.</p>`,
		named: 'Bộ Y tế, Lao động và Phúc lợi Nhật Bản',
	},
	'tight-lines': {css: 'body { font: 19px/1.08 Arial, sans-serif } p { margin: 4px 0 }'},
	serif: {
		css: 'body { font: 20px/1.7 "Noto Serif", serif } article > p { text-indent: 2em; margin: 0 } .sapo::first-letter { font-size: 3em; float: left; line-height: 1 }',
	},
	table: {
		css: 'td, th { border: 1px solid #888; padding: 6px; vertical-align: top } table { width: 100% }',
		body: TABLE,
		free: 'Bàn chương trình đào tạo điều dưỡng',
		kept: 'hai nước nâng quan hệ',
	},
	list: {css: 'li { margin: 4px 0 }', body: LIST},
	justified: {css: 'article p { text-align: justify; hyphens: auto; word-spacing: 0.12em } main { max-width: 420px }'},
	zoomed: {css: 'html { zoom: 1.6 }'},
};

const sample = readFileSync(inProject('assets/sample/sample.html'), 'utf8');

function dress({css, body, head = ''}: Clothes): string {
	const paragraphs = /(<p class="sapo">[\s\S]*)<p class="note">/u;
	const html = body ? sample.replace(paragraphs, () => `${body}\n<p class="note">`) : sample;
	return html.replace('</style>', () => `${css}\n</style>`).replace('<main>', () => `${head}<main>`);
}

/** Pages as papers set them: small and large letters, dark, columns, other directions of writing, what sticks, what is long. */
export const PAGE_STYLES: readonly PageStyle[] = Object.entries(CLOTHES).map(([name, clothes], at) => ({
	name,
	address: `https://vnexpress.net/bai-mau-${name}-${5_000_100 + at}.html`,
	html: dress(clothes),
	named: clothes.named ?? 'Võ Văn Thưởng',
	free: clothes.free ?? 'một chương trình đào tạo điều dưỡng',
	kept: clothes.kept ?? 'Thủ tướng Nhật Bản Kishida Fumio',
}));
