/** A real page of each row, seen in the press, and the key of its address: a row whose page is gone wants another look. */
export const SEEN_PAGES: readonly {rule: string; address: string; key: string}[] = [
	{
		rule: 'vnexpress',
		address: 'https://vnexpress.net/cach-cac-nuoc-doi-pho-cu-soc-nang-luong-tu-trung-dong-5047363.html',
		key: 'vnexpress.net/5047363',
	},
	{
		rule: 'dantri',
		address:
			'https://dantri.com.vn/kinh-doanh/gia-vang-giam-van-cao-hon-the-gioi-gan-20-trieu-dongluong-20260307080054340.htm',
		key: 'dantri.com.vn/20260307080054340',
	},
	{
		rule: 'vietnamnet',
		address:
			'https://vietnamnet.vn/nhan-sac-van-nguoi-me-cua-liv-tyler-dong-bom-tan-captain-america-the-gioi-moi-2371361.html',
		key: 'vietnamnet.vn/2371361',
	},
	{
		rule: 'baodautu',
		address:
			'https://baodautu.vn/xu-phat-giam-doc-tai-chinh-tap-doan-tien-son-thanh-hoa-vi-thao-tung-co-phieu-d538952.html',
		key: 'baodautu.vn/538952',
	},
	{
		rule: 'znews',
		address:
			'https://zingnews.vn//ngoai-truong-nhat-an-tuong-voi-cach-viet-nam-kiem-soat-dich-covid-19-post1091037.html',
		key: 'znews.vn/1091037',
	},
	{
		rule: 'laodong',
		address: 'https://laodong.vn/kinh-doanh/gia-xang-dau-hom-nay-1211-giam-sau-1420384.ldo',
		key: 'laodong.vn/1420384',
	},
	{
		rule: 'cand',
		address:
			'https://cand.com.vn/lanh-dao-bo-cong-an/viet-nam-nhat-ban-nang-cao-nang-luc-hop-tac-trong-linh-vuc-y-te-i692447',
		key: 'cand.com.vn/692447',
	},
	{
		rule: 'qdnd',
		address: 'https://www.qdnd.vn/van-hoa/doi-song/thuong-bang-la-ron-vui-mung-tet-doc-lap-792039',
		key: 'qdnd.vn/792039',
	},
	{
		rule: 'vov',
		address: 'https://vov.vn/the-gioi/asean-quan-tam-dien-bien-tinh-hinh-tai-bangladesh-post1144836.vov',
		key: 'vov.vn/1144836',
	},
	{
		rule: 'vtcnews',
		address: 'https://vtcnews.vn/hlv-liverpool-thang-ipswich-khong-de-dang-ar890001.html',
		key: 'vtcnews.vn/890001',
	},
	{
		rule: '24h',
		address:
			'https://www.24h.com.vn/suc-khoe-doi-song/qua-va-tu-mon-an-dan-da-nui-rung-den-tro-thu-quy-cho-suc-khoe-c62a1735062.html',
		key: '24h.com.vn/1735062',
	},
	{
		rule: 'portal',
		address:
			'https://bacgiang.gov.vn/chi-tiet-tin-tuc/-/asset_publisher/St1DaeZNsp94/content/ke-hoach-phat-trien-giuong-benh-cua-cac-co-so-y-te-tren-ia-ban-tinh-bac-giang-giai-oan-2025-2030-inh-huong-en-nam-2035',
		key: 'bacgiang.gov.vn/chi-tiet-tin-tuc/-/asset_publisher/St1DaeZNsp94/content/ke-hoach-phat-trien-giuong-benh-cua-cac-co-so-y-te-tren-ia-ban-tinh-bac-giang-giai-oan-2025-2030-inh-huong-en-nam-2035',
	},
	{
		rule: 'baohaugiang',
		address: 'https://baohaugiang.com.vn/chuyen-thoi-su/iran-co-the-chuan-bi-tan-cong-tra-dua-israel-136982.html',
		key: 'baohaugiang.com.vn/136982',
	},
	{
		rule: 'vccorp',
		address:
			'https://tuoitre.vn/si-quan-tre-quan-doi-viet-nam-lao-campuchia-giao-luu-tai-da-nang-20260529194324895.htm',
		key: 'tuoitre.vn/20260529194324895',
	},
	{
		rule: 'zce',
		address:
			'https://www.vietnamplus.vn/nhung-rui-ro-do-bien-doi-khi-hau-gay-ra-ngay-cang-gay-anh-huong-den-gia-dau-post965300.vnp',
		key: 'vietnamplus.vn/965300',
	},
	{
		rule: 'mastercms',
		address: 'https://congthuong.vn/hai-sapa-tv-len-tieng-viec-an-ky-tom-nam-trong-sach-do-343356.html',
		key: 'congthuong.vn/343356',
	},
	{
		rule: 'b-maincontent',
		address: 'https://baonghean.vn/am-ap-ngay-tet-nguyen-tieu-o-nghe-an-10291052.html',
		key: 'baonghean.vn/10291052',
	},
];
