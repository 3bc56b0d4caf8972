import type {SiteRule} from './rule.ts';

/** Content systems that many hosts share. Their selectors are tried on hosts that no row names, too. */
export const FAMILIES: readonly SiteRule[] = [
	// https://tuoitre.vn/si-quan-tre-quan-doi-viet-nam-lao-campuchia-giao-luu-tai-da-nang-20260529194324895.htm
	{
		name: 'vccorp',
		address: /-\d{15,21}\.(?:htm|chn)$/,
		body: '.detail-content.afcbc-body, [data-role="content"], .knc-content',
		title: 'h1.detail-title, h1[data-role="title"], h1.title, h1.kbwc-title',
		deck: '[data-role="sapo"], .detail-sapo, h2.sapo, .knc-sapo',
		date: '[data-role="publishdate"], .pdate, .kbwcm-time, .detail-time',
		author:
			'[data-role="author"] .name, .author-info .name, .detail-author, p.author, .kbwcm-author, [data-role="author"]',
		source: '.link-source-wrapper, p.source',
		caption: '.PhotoCMS_Caption, .VideoCMS_Caption',
		junk: '[type="RelatedOneNews"], [type="RelatedNewsBox"], [type="Vote"], .kbwscwl-relatedbox, .readmore-body-box, .tindnd, zone, .c-banner',
	},
	// https://www.vietnamplus.vn/nhung-rui-ro-do-bien-doi-khi-hau-gay-ra-ngay-cang-gay-anh-huong-den-gia-dau-post965300.vnp
	{
		name: 'zce',
		address: /-post\d{3,9}\.(?:html|vnp|tpo|antd|gd|epi)$/,
		body: '.article__body, .cms-body',
		title: '.article__title, .cms-title',
		deck: '.article__sapo, .cms-desc',
		date: 'time.article__time, .article__meta time',
		author: '.cms-author .name, .cms-author',
		junk: '.article-relate, .related-topic, .ads_middle, .article__meta, .google-news',
	},
	// https://congthuong.vn/hai-sapa-tv-len-tieng-viec-an-ky-tom-nam-trong-sach-do-343356.html
	{
		name: 'mastercms',
		address: null,
		body: '.__MASTERCMS_CONTENT',
		title: '.article-detail-title, h1.detail-title, h1.post-title',
		deck: '.article-detail-desc, .detail-sapo, .article-desc',
		date: '.format_time, .format_date, .bx-time',
		author: '.article-detail-author, .__MASTERCMS_CONTENT > p[align="right"]',
		caption: 'table.MASTERCMS_TPL_TABLE tr + tr td, .media-caption',
		junk: '.article-related, .__mb_article_in_image, .__MB_ARTICLE_A',
	},
	// https://baonghean.vn/am-ap-ngay-tet-nguyen-tieu-o-nghe-an-10291052.html
	{
		name: 'b-maincontent',
		address: null,
		body: '.b-maincontent',
		title: '.sc-longform-header-title',
		deck: '.sc-longform-header-sapo',
		date: '.sc-longform-header-date, .sc-longform-header-meta',
		author: '.sc-longform-header-author',
		junk: '.c-related-news',
	},
];
