/**
 * Articles of our own about invented events, one paragraph a line, headline and deck first. They repeat themselves as
 * agency news does: the deck in the body, titles before names, one formula for two agreements.
 */
export const ARTICLES: readonly string[] = [
	`Đà Lạt và Kumagaya trao đổi kỹ sư trồng hoa
Mỗi năm mười hai kỹ sư của hai thành phố sẽ sang làm việc tại vườn ươm của nhau, theo biên bản vừa được ký.
Sáng 12/9, tại Đà Lạt, Phó Chủ tịch thành phố Lê Minh Phúc đã tiếp đoàn cán bộ thành phố Kumagaya do ông Ogawa Satoru dẫn đầu.
Tại buổi tiếp, hai bên thống nhất mỗi năm mười hai kỹ sư của hai thành phố sẽ sang làm việc tại vườn ươm của nhau. Thời gian làm việc là sáu tháng, chi phí đi lại do thành phố cử người chi trả. Hai bên cũng thống nhất mở một lớp học tiếng tại Đà Lạt vào tháng 11/2026.
Ông Lê Minh Phúc cảm ơn các bạn Kumagaya đã giúp thành phố dựng lại ba vườn ươm sau trận bão năm ngoái. Ông cho biết hiện hai phần ba số hoa bán tại chợ được trồng trong các nhà kính do phía bạn thiết kế.
Ông Ogawa Satoru bày tỏ vui mừng trước sự đổi thay của vùng hoa. "Chúng tôi học được ở đây cách tưới tiết kiệm nước, còn các bạn học ở chúng tôi cách giữ hoa tươi lâu", ông nói.
Hai bên nhất trí tiếp tục phối hợp chặt chẽ, trao đổi thông tin thường xuyên về giống mới và về sâu bệnh.
Chiều cùng ngày, đoàn đã thăm vườn ươm Thái Phiên và trồng cây lưu niệm bên hồ.
Hai bên nhất trí tiếp tục phối hợp chặt chẽ, trao đổi thông tin thường xuyên về thị trường và về giá hoa dịp Tết.
Ảnh: Hải Yến`,
	`Bệnh viện Sông Cầu nhận máy siêu âm từ thành phố Liège
Ba máy siêu âm cùng 40.000 euro để đào tạo bác sĩ được trao ngày 3/4.
Ngày 3/4, tại thị trấn Sông Cầu, bà Claire Dubois, Phó Thị trưởng thành phố Liège (Bỉ), đã trao ba máy siêu âm cho Bệnh viện Sông Cầu.
Dự lễ trao có Giám đốc Sở Y tế Trần Quốc Bảo, Giám đốc Bệnh viện Sông Cầu Phan Thị Lý cùng đông đảo bác sĩ, điều dưỡng.
Phát biểu tại lễ trao, Giám đốc Bệnh viện Sông Cầu Phan Thị Lý cho biết mỗi ngày bệnh viện siêu âm cho khoảng 120 người, trong khi chỉ có một máy đã dùng mười bốn năm. Với ba máy mới, người bệnh không còn phải chờ đến buổi chiều.
Bà Claire Dubois khẳng định thành phố Liège sẽ tiếp tục đồng hành cùng bệnh viện trong ba năm tới. Theo bà, ngoài ba máy siêu âm, thành phố còn dành 40.000 euro để đào tạo bác sĩ.
"Một chiếc máy tốt chỉ có ích khi có người hiểu nó", bà nói.
Giám đốc Sở Y tế Trần Quốc Bảo đề nghị thành phố Liège xem xét cử chuyên gia sang giảng dạy ngắn hạn. Giám đốc Sở Y tế Trần Quốc Bảo cũng đề nghị hai bên lập nhóm công tác chung, họp mỗi quý một lần.
Bà Claire Dubois hoan nghênh đề nghị này và cho biết nhóm đầu tiên gồm hai bác sĩ có thể đến vào tháng 6.
Từ năm 2019 đến nay, thành phố Liège đã giúp bệnh viện sửa khu khám, lắp hệ thống nước sạch và dạy tiếng Pháp cho 35 điều dưỡng.`,
	`Việt Nam - Lào: Hai tỉnh giáp biên mở thêm cửa khẩu phụ
Cửa khẩu phụ Nậm Lan mở cửa từ 1/7, rút ngắn quãng đường chở nông sản gần 60 km.
Ngày 20/6, đoàn công tác của hai tỉnh giáp biên đã gặp nhau tại bản Nậm Lan để rà soát công việc trước ngày mở cửa khẩu phụ.
Theo kế hoạch, cửa khẩu phụ Nậm Lan mở cửa từ 1/7, mỗi ngày từ 7 giờ đến 17 giờ, kể cả thứ bảy và chủ nhật.
Đại tá Vi Văn Thành cho biết lực lượng hai bên sẽ tuần tra chung mỗi tuần hai buổi. Đại tá Vi Văn Thành nhấn mạnh việc đi lại của bà con hai bản không được gián đoạn dù chỉ một ngày.
Trung tá Bounmy Keola cảm ơn phía Việt Nam đã giúp xây trạm kiểm soát và kéo điện vào bản. Trung tá Bounmy Keola đề nghị hai bên sớm thống nhất mẫu giấy thông hành.
Đường từ quốc lộ vào cửa khẩu dài 8,5 km, rộng 6 m, do hai tỉnh cùng góp vốn; phần cầu treo qua suối hoàn thành ngày 2/6.
Bà con hai bản vốn là anh em, đi lại thăm nhau từ bao đời nay. Nhờ con đường mới, một xe ngô từ bản ra chợ huyện chỉ mất một giờ, thay vì gần nửa ngày như trước.
Hai bên thống nhất họp lại vào tháng 9 để đánh giá hai tháng đầu.
Việt Nam và Lào hiện có nhiều cặp cửa khẩu; riêng hai tỉnh này có một cửa khẩu chính và ba cửa khẩu phụ.`,
	`Hội thảo về nước sạch ở đồng bằng: nhiều lời hứa, ít đường ống
Chuyên gia của sáu nước bàn cách đưa nước sạch đến 200 xã nhiễm mặn.
Trong hai ngày 14-15/8, tại Bến Tre, hội thảo quốc tế về nước sạch nông thôn đã diễn ra với sự tham dự của chuyên gia sáu nước.
Mở đầu hội thảo, GS.TS Đỗ Hữu Khang công bố kết quả đo độ mặn tại 200 xã. Kết quả cho thấy tháng 3 là tháng mặn nhất, có nơi vượt 4 phần nghìn.
Ông Pieter van Dijk, chuyên gia Hà Lan, cho rằng không nên khoan thêm giếng. "Mỗi giếng mới làm đất lún thêm", ông nói và đưa ra số liệu của mười năm.
Bà Kim Seo-yeon, chuyên gia Hàn Quốc, giới thiệu trạm lọc nhỏ đặt trên xà lan. Trạm lọc nhỏ phục vụ được 300 hộ, giá khoảng 90.000 USD một trạm.
Trao đổi bên lề hội thảo, ông Nguyễn Trọng Lễ, chủ tịch một xã ven biển, nói thẳng: dân nghe hứa đã nhiều, nhưng đường ống thì chưa thấy. Ông đề nghị các nhà tài trợ công bố tiến độ từng xã.
Kết thúc hội thảo, sáu nước đồng ý lập quỹ chung 12 triệu USD. Việt Nam góp đất và nhân công, năm nước còn lại góp tiền và thiết bị.
Đại diện sáu nước đồng ý gặp lại vào tháng 2/2027 để xem xét tiến độ.
Tin liên quan: mùa khô năm nay đến sớm hai tuần`,
	`Tàu huấn luyện của Hải quân Chile thăm Quy Nhơn
Chuyến thăm kéo dài bốn ngày, có giao lưu thể thao và diễn tập cứu nạn.
Sáng 5/10, tàu huấn luyện của Hải quân Chile do Đại tá Rodrigo Fuentes chỉ huy, cùng 210 sĩ quan và thủy thủ, đã cập cảng Quy Nhơn.
Lễ đón diễn ra tại cầu cảng số 3, với sự có mặt của đại diện Bộ Tư lệnh Vùng, Sở Ngoại vụ và Đại sứ quán Chile tại Việt Nam.
Phát biểu tại lễ đón, Đại tá Rodrigo Fuentes cho biết đây là lần thứ hai con tàu đến Việt Nam, lần đầu cách đây mười một năm. Ông nói thủy thủ đoàn mong được nếm lại món bún cá.
Trong thời gian ở Quy Nhơn, thủy thủ hai nước sẽ thi đấu bóng đá, bóng chuyền và kéo co. Hai bên cũng diễn tập tìm kiếm, cứu nạn trên vịnh vào ngày 7/10.
Đại sứ Chile tại Việt Nam nhấn mạnh chuyến thăm góp phần tăng cường tình hữu nghị và sự tin cậy giữa hai nước.
Việt Nam và Chile lập quan hệ ngoại giao năm 1971. Kim ngạch thương mại hai nước năm 2025 đạt 1,6 tỷ USD.
Chiều 8/10, tàu rời Quy Nhơn, tiếp tục hải trình đến Auckland.`,
	`Trường Cao đẳng Nghề Phú Hòa mở lớp hàn theo chuẩn Đức
Lớp đầu tiên có 24 học viên, học phí do doanh nghiệp hai nước chia đôi.
Ngày 9/1, Trường Cao đẳng Nghề Phú Hòa khai giảng lớp hàn theo chuẩn Đức, kết quả của thỏa thuận ký với Phòng Thủ công Dresden năm 2024.
Hiệu trưởng Đinh Thị Thúy Hòa cho biết lớp có 24 học viên, phần lớn là con em công nhân trong tỉnh. Học viên học hai năm, trong đó tám tháng thực hành tại xưởng.
Ông Karl Neumann, đại diện Phòng Thủ công Dresden, đánh giá cao xưởng hàn mới của nhà trường. Theo ông, thiết bị ở đây không kém gì ở Dresden.
Học phí của lớp đầu tiên do doanh nghiệp hai nước chia đôi. Ai tốt nghiệp loại giỏi sẽ được nhận vào làm ngay, không phải qua thử việc.
Em Nguyễn Quý Thuỷ, học viên trẻ nhất lớp, nói em chọn nghề hàn vì "lửa hàn đẹp như sao". Mẹ em cũng là thợ hàn, làm ở xưởng đóng tàu đã hai mươi năm.
Nhà trường dự định mở thêm lớp điện lạnh và lớp cơ khí chính xác vào tháng 9. Hai lớp này cũng theo chuẩn Đức, do giáo viên hai bên cùng dạy.
Từ năm 2024 đến nay, Phòng Thủ công Dresden đã cử bốn lượt giáo viên sang Phú Hòa và đón sáu giáo viên của trường sang học.`,
];
