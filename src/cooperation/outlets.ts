/** Papers, agencies and their people, by how their names begin: they pass on what others say. */
const OUTLETS =
	/^(?:ttxvn|thông tấn|hãng (?:tin|thông tấn)|báo |tạp chí|đài |reuters|afp|ap|tân hoa xã|yonhap|kyodo|sputnik|cnn|bbc|bloomberg|vov|vtv|xinhua|tass|nikkei|vietnam\+|vnexpress|tuổi trẻ|thanh niên|dân trí|nhk|cna|phóng viên|đặc phái viên|thông tin|nguồn tin|trang )/iu;

/** Whether a name is that of a paper or an agency. */
export const isOutlet = (name: string): boolean => OUTLETS.test(name);
