import {type Lists, type Phrases, phrases} from './phrases.ts';
import {table} from './vocabulary.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Vietnamese family names, the commonest first; those of smaller peoples included. Lower case. */
export const surnames = table<true>('surnames');
/** They as they are written down. */
export const surnameLists: Lists<true> = [
	[
		`nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trịnh|đoàn|mai|cao|tô|tạ|lương|lưu|lâm|hà|chu|trương|phùng|kiều|quách|thái|tống|vương|tăng|văn|tôn|thạch|triệu|la|từ|đàm|nghiêm|mạc|cù|khuất|doãn|diệp|giáp|hứa|lã|lại|lục|ninh|nông|ông|quan|sầm|thân|tiêu|tiết|trang|vi|viên|bạch|âu|bành|biện|chử|chúc|cổ|đào|đậu|điền|đồng|đổng|đới|hầu|hán|kha|khổng|khương|kim|lều|mã|mẫn|ngụy|nhan|nhữ|ôn|phí|phó|phương|quản|quang|sử|thi|thiều|tào|thẩm|tòng|lò|giàng|sùng|vàng|hạng|ma|điểu|rơ|ksor|siu|đàng|châu|cầm|bế|hoa|lường|quàng|vừ|thào|cháng|lầu|tráng|sìn|mùa|lù|bàn|tẩn|phàn|chảo|giang|danh|sơn|cấn|ngọ|nghị|thiệu|hàn|vòng|tất|phù|khúc|lộ|lữ|mông|ngân|ngạc|phục|tưởng|ứng|an|bá|bì|cái|cung|diêm|dư|đan|đăng|hình|hồng|lỗ|lai|liêu|luyện|mang|nghê|nhâm|thập|thích|trà|trình|trưng|uông|xa|yên|tề|lèng|đèo`,
		true,
	],
];

/** Family names so much commoner than the words they are, that two capitals behind one are a person. */
export const commonSurnames: ReadonlySet<string> =
	set(`nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn
	tô tạ lương lưu trương phùng kiều quách tống thạch đàm nghiêm khuất doãn lã`);

/** Syllables that stand between family name and given name. */
export const middleNames: ReadonlySet<string> = set(
	`thị văn đức hữu quang minh ngọc thanh xuân đình công quốc bá duy anh hồng kim mạnh tấn trọng viết thế tiến việt như phương bảo gia khắc phú hoàng trung tuấn thành nhật thu thúy bích mỹ diệu`,
);

/** Small words inside foreign names ("Ursula von der Leyen", "Lula da Silva"). */
export const particles: ReadonlySet<string> = set(
	`de da do dos das del della di du den der van von zu bin binti bint ibn ben al el la le las los ter ten y e abu af av zur`,
);

/** Numbers and additions that close foreign names. */
export const suffixes: ReadonlySet<string> = set('ii iii iv vi vii viii ix xi xii xiv jr sr');

/** Given names that the world's press is full of; two capitals that begin with one are a person. Lower case. */
export const givenNames = table<true>('givenNames');
export const givenNameLists: Lists<true> = [
	[
		`john|michael|david|james|robert|william|richard|joseph|charles|christopher|daniel|matthew|anthony|mark|donald|steven|paul|andrew|joshua|kenneth|kevin
|brian|george|edward|ronald|timothy|jason|jeffrey|ryan|jacob|gary|nicholas|eric|jonathan|stephen|larry|justin|scott|brandon|benjamin|samuel|gregory
|frank|alexander|patrick|raymond|jack|dennis|jerry|tyler|aaron|jose|henry|adam|douglas|nathan|peter|zachary|kyle|walter|harold|jeremy|ethan|carl|keith
|roger|gerald|christian|terry|sean|arthur|austin|noah|lawrence|jesse|joe|bryan|billy|jordan|albert|dylan|bruce|willie|gabriel|alan|juan|logan|wayne
|ralph|roy|eugene|randy|vincent|russell|louis|philip|bobby|johnny|bradley|mary|patricia|jennifer|linda|elizabeth|barbara|susan|jessica|sarah|karen|lisa
|nancy|betty|margaret|sandra|ashley|kimberly|emily|donna|michelle|carol|amanda|melissa|deborah|stephanie|rebecca|laura|sharon|cynthia|kathleen|amy
|angela|shirley|anna|brenda|pamela|emma|nicole|helen|samantha|katherine|christine|debra|rachel|carolyn|janet|maria|catherine|heather|diane|olivia|julie
|joyce|victoria|ruth|virginia|lauren|kelly|christina|joan|evelyn|judith|andrea|hannah|megan|cheryl|jacqueline|martha|madison|teresa|gloria|sara|janice
|kathryn|abigail|sophia|frances|jean|alice|judy|isabella|julia|grace|denise|amber|beverly|danielle|marilyn|charlotte|natalie|diana|vladimir|sergei
|sergey|dmitry|dmitri|andrei|andrey|mikhail|nikolai|ivan|igor|oleg|viktor|yuri|alexei|aleksandr|aleksei|boris|anatoly|gennady|konstantin|maxim|pavel
|valery|vyacheslav|elena|olga|tatiana|natalia|volodymyr|emmanuel|pierre|françois|jacques|michel|philippe|olivier|nicolas|laurent|bruno|hervé|didier
|christophe|sébastien|thierry|alain|bernard|gérard|yves|stéphane|frédéric|guillaume|antoine|hugo|olaf|friedrich|annalena|wolfgang|heiko|hans|klaus
|jürgen|stefan|ursula|josep|giorgia|sergio|mario|matteo|antonio|luigi|giuseppe|paolo|marco|giovanni|pedro|josé|luis|carlos|miguel|jorge|fernando|manuel
|rafael|alberto|francisco|ricardo|javier|raúl|raul|fidel|eduardo|roberto|gustavo|nicolás|evo|lula|dilma|jair|shinzo|fumio|yoshihide|taro|kishida
|toshimitsu|naoki|takeo|yoko|hideo|kenji|akira|hiroshi|takeshi|shigeru|sanae|narendra|rajnath|subrahmanyam|amit|sonia|rahul|ram|nath|pranab|sushma
|yaron|isaac|mohammed|mohammad|muhammad|ahmed|ahmad|ali|hassan|hussein|abdul|abdullah|ibrahim|omar|khalid|salman|recep|tayyip|hakan|bashar|ebrahim
|masoud|charlie|milos|erika|jannik|brooks|lee|kim|park|choi|jung|kang|cho|yoon|han|moon|novak|serena|naomi|venus|elon|jeff|bill|steve|tim|sundar|satya
|warren|jerome|kristalina|ajay|masato|tedros|socorro|pauline|rana|aler|elsie|caitlin|craig|ito|yamada|kunio|oh|ahn|young|julien|hilmar|johan|alvar
|solbakken|nicolai|aleksander|van|baar|sandeep|iain|marc|ted|gillian|shawn|caroline|keir|rishi|theresa|tony|gordon|liz|gareth|barack|kamala|hillary
|antony|lloyd|gina|penny|jacinda|winston|melanie|simon|mette|jonas|petteri|sauli|ulf|dick|viola|karin|guy|bart|joko|prabowo|retno|luhut|sri|anwar
|mahathir|najib|ismail|vivian|tharman|halimah|srettha|paetongtarn|prayut|maris|ferdinand|rodrigo|benigno|enrique|gilbert`,
		true,
	],
];

/** What comes right before a person's name in a credit line. */
export const creditWords: Phrases<true> = phrases([
	['ảnh|nguồn|ảnh minh họa|video|đồ họa|bài và ảnh|bài, ảnh|clip|ảnh tư liệu|nguồn ảnh', true],
]);
