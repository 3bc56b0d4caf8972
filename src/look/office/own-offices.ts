/**
 * Offices that no rule composes, by country (ISO 3166-1 alpha-2), as the press writes them and as their holders call them
 * in English. What differs by holder alone ("Thứ trưởng" of a department of the United States) is not among them.
 */
const OFFICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	AU: {
		'Thủ hiến Lãnh thổ phía Bắc': 'Chief Minister of the Northern Territory',
		'Thủ hiến Lãnh thổ thủ đô Australia': 'Chief Minister of the Australian Capital Territory',
		'Hành chính trưởng Lãnh thổ phía Bắc': 'Administrator of the Northern Territory',
		'Hành chính trưởng các lãnh thổ Ấn Độ Dương': 'Administrator of the Indian Ocean Territories',
		'Tư lệnh Tác chiến Liên hợp': 'Chief of Joint Operations',
		'Lãnh đạo phe Chính phủ tại Thượng viện': 'Leader of the Government in the Senate',
		'Bộ trưởng Nhân sự Quốc phòng': 'Minister for Defence Personnel',
		'Bộ trưởng Phát triển quốc tế và Thái Bình Dương': 'Minister for International Development and the Pacific',
	},
	CN: {'Chủ tịch Khu tự trị Tây Tạng': 'Chair of the Tibet Autonomous Region'},
	DK: {'Bộ trưởng Giáo hội': 'Minister for Ecclesiastical Affairs'},
	FR: {
		'Bộ trưởng Chuyển đổi sinh thái': 'Minister of Ecological Transition',
		'Bộ trưởng Gắn kết lãnh thổ': 'Minister of Territorial Cohesion',
	},
	GB: {
		'Lãnh đạo Hạ viện': 'Leader of the House of Commons',
		'Lãnh đạo Thượng viện': 'Leader of the House of Lords',
		'Chánh Thư ký': 'Chief Secretary to the Treasury',
		'Thư ký phụ trách Tài chính': 'Financial Secretary to the Treasury',
		'Thư ký phụ trách Kinh tế': 'Economic Secretary to the Treasury',
		'Thư ký phụ trách Ngân khố': 'Exchequer Secretary to the Treasury',
		'Thư ký phụ trách Thương mại': 'Commercial Secretary to the Treasury',
		'Bộ trưởng phụ trách lãnh địa Lancaster': 'Chancellor of the Duchy of Lancaster',
		'Bộ trưởng Văn phòng Nội các': 'Minister for the Cabinet Office',
		'Bộ trưởng Kinh doanh, Năng lượng và Chiến lược công nghiệp':
			'Secretary of State for Business, Energy and Industrial Strategy',
		'Quốc vụ khanh phụ trách Trang bị quốc phòng': 'Minister of State for Defence Procurement',
		'Quốc vụ khanh phụ trách Năng lượng và Tăng trưởng sạch': 'Minister of State for Energy and Clean Growth',
		'Quốc vụ khanh phụ trách London': 'Minister of State for London',
		'Quốc vụ khanh phụ trách Xã hội dân sự': 'Minister of State for Civil Society',
		'Chủ tịch Hội đồng Cơ mật': 'Lord President of the Council',
		'Chánh Văn phòng Nội các': 'Cabinet Secretary',
		'Người đứng đầu Công vụ': 'Head of the Civil Service',
		'Cao ủy Thông tin': 'Information Commissioner',
		'Giám đốc Cơ quan Tình báo MI6': 'Chief of the Secret Intelligence Service (MI6)',
		'Đại diện thường trực tại Hội nghị Giải trừ quân bị': 'Permanent Representative to the Conference on Disarmament',
		'Đại diện thường trực tại Liên hợp quốc ở Geneva': 'Permanent Representative to the United Nations in Geneva',
		'Đại diện thường trực tại Liên hợp quốc ở Vienna': 'Permanent Representative to the United Nations in Vienna',
	},
	IN: {
		'Bộ trưởng Thép': 'Minister of Steel',
		'Bộ trưởng Dầu mỏ và Khí tự nhiên': 'Minister of Petroleum and Natural Gas',
		'Bộ trưởng Phát triển kỹ năng và Khởi nghiệp': 'Minister of Skill Development and Entrepreneurship',
		'Bộ trưởng Công nghiệp chế biến thực phẩm': 'Minister of Food Processing Industries',
		'Phó Thống đốc quần đảo Andaman và Nicobar': 'Lieutenant Governor of the Andaman and Nicobar Islands',
		'Chủ tịch Ủy ban Bầu cử': 'Chief Election Commissioner',
		'Ủy viên Ủy ban Bầu cử': 'Election Commissioner',
		'Giám đốc Cục Tình báo': 'Director of the Intelligence Bureau',
		'Phó Tham mưu trưởng Không quân': 'Vice Chief of the Air Staff',
	},
	IT: {'Bộ trưởng Giáo dục, Đại học và Nghiên cứu': 'Minister of Education, University and Research'},
	JP: {
		'Chủ tịch Ủy ban An toàn công cộng Quốc gia': 'Chair of the National Public Safety Commission',
		'Cục trưởng Cục Văn hóa': 'Commissioner for Cultural Affairs',
		'Giám đốc Tình báo Nội các': 'Director of Cabinet Intelligence',
	},
	KR: {
		'Chủ tịch Ủy ban Dịch vụ Tài chính': 'Chair of the Financial Services Commission',
		'Bộ trưởng Người có công và Cựu chiến binh': 'Minister of Patriots and Veterans Affairs',
		'Bộ trưởng Doanh nghiệp vừa và nhỏ và Khởi nghiệp': 'Minister of SMEs and Startups',
		'Bộ trưởng Điều phối Chính sách Chính phủ': 'Minister for Government Policy Coordination',
	},
	LA: {'Bộ trưởng tại Văn phòng Thủ tướng': 'Minister in the Prime Minister’s Office'},
	MY: {'Bộ trưởng tại Văn phòng Thủ tướng': 'Minister in the Prime Minister’s Department'},
	PH: {'Tư lệnh Cảnh sát Quốc gia': 'Chief of the National Police'},
	RU: {'Chánh Văn phòng Điện Kremlin': 'Head of the Presidential Administration'},
	SG: {
		'Bộ trưởng tại Văn phòng Thủ tướng': 'Minister in the Prime Minister’s Office',
		'Lãnh đạo Quốc hội': 'Leader of the House',
	},
	US: {
		'Chánh Văn phòng Nhà Trắng': 'White House Chief of Staff',
		'Phó Chánh Văn phòng Nhà Trắng': 'White House Deputy Chief of Staff',
		'Giám đốc Truyền thông Nhà Trắng': 'White House Communications Director',
		'Thư ký báo chí Nhà Trắng': 'White House Press Secretary',
		'Thư ký Nội các Nhà Trắng': 'White House Cabinet Secretary',
		'Cố vấn pháp lý Nhà Trắng': 'White House Counsel',
		'Chánh Văn phòng Phó Tổng thống': 'Chief of Staff to the Vice President',
		'Cố vấn An ninh Nội địa': 'Homeland Security Advisor',
		'Đại diện Thương mại': 'Trade Representative',
		'Giám đốc Tình báo Quốc gia': 'Director of National Intelligence',
		'Giám đốc Cơ quan Tình báo Trung ương (CIA)': 'Director of the Central Intelligence Agency',
		'Giám đốc Cục Điều tra Liên bang (FBI)': 'Director of the Federal Bureau of Investigation',
		'Giám đốc Văn phòng Quản lý và Ngân sách': 'Director of the Office of Management and Budget',
		'Giám đốc Văn phòng Chính sách Khoa học và Công nghệ Nhà Trắng':
			'Director of the Office of Science and Technology Policy',
		'Giám đốc Cơ quan Bảo vệ Môi trường': 'Administrator of the Environmental Protection Agency',
		'Giám đốc Cơ quan Quản lý Doanh nghiệp nhỏ': 'Administrator of the Small Business Administration',
		'Giám đốc Hoạch định chính sách': 'Director of Policy Planning',
		'Chủ tịch Hội đồng Cố vấn Kinh tế': 'Chair of the Council of Economic Advisers',
		'Trợ lý Ngoại trưởng phụ trách châu Phi': 'Assistant Secretary of State for African Affairs',
		'Trợ lý Ngoại trưởng phụ trách châu Âu và Á - Âu': 'Assistant Secretary of State for European and Eurasian Affairs',
		'Trợ lý Ngoại trưởng phụ trách Giáo dục và Văn hóa':
			'Assistant Secretary of State for Educational and Cultural Affairs',
		'Tư lệnh Thủy quân lục chiến': 'Commandant of the Marine Corps',
		'Phó Tham mưu trưởng Lục quân': 'Vice Chief of Staff of the Army',
		'Phó Tư lệnh Tác chiến Hải quân': 'Vice Chief of Naval Operations',
		'Phó Chủ tịch Hội đồng Tham mưu trưởng Liên quân': 'Vice Chairman of the Joint Chiefs of Staff',
		'Thống đốc quần đảo Virgin thuộc Mỹ': 'Governor of the United States Virgin Islands',
		'Thống đốc quần đảo Bắc Mariana': 'Governor of the Northern Mariana Islands',
	},
	VN: {
		'Đại sứ, Trưởng Phái đoàn thường trực tại Liên hợp quốc':
			'Ambassador, Permanent Representative to the United Nations',
	},
};

/** The English of an office by its whole title; null where the rules have to say it. */
export const ownOffice = (title: string, code: string | null): string | null =>
	code === null ? null : (OFFICES[code]?.[title] ?? null);
