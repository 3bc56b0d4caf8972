import type {Lists} from './phrases.ts';
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
export const commonSurnames = table<true>('commonSurnames');
/** They as they are written down. */
export const commonSurnameLists: Lists<true> = [
	[
		'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trịnh|đoàn|tô|tạ|lương|lưu|trương|phùng|kiều|quách|tống|thạch|đàm|nghiêm|khuất|doãn|lã',
		true,
	],
];

/** Syllables that stand between family name and given name. */
export const middleNames = table<true>('middleNames');
/** They as they are written down. */
export const middleNameLists: Lists<true> = [
	[
		'thị|văn|đức|hữu|quang|minh|ngọc|thanh|xuân|đình|công|quốc|bá|duy|anh|hồng|kim|mạnh|tấn|trọng|viết|thế|tiến|việt|như|phương|bảo|gia|khắc|phú|hoàng|trung|tuấn|thành|nhật|thu|thúy|bích|mỹ|diệu',
		true,
	],
];

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
|mahathir|najib|ismail|vivian|tharman|halimah|srettha|paetongtarn|prayut|maris|ferdinand|rodrigo|benigno|enrique|gilbert
|cristiano|pep|lamine|lionel|kylian|nico|erling|vinicius|mikel|cole|jude|joao|marcus|dani|lautaro|florian|alvaro|matheus|ruben|ben|bukayo|cindy|julian|unai|alejandro|thiago|xabi|selena|enzo|romelu|arne|georges|riccardo|diego|luka|hansi|jadon|jurgen|diogo|lucas|declan|kai|arda|donyell|khvicha|mason|xavi|mateo|dominic|phil|angel|toni|mohamed|andre|leny|takehiro|pau|denzel|ollie|chris|kieran|federico|thomas|fermin|jamal|fabian|kobbie|riyad|heidi|leo|lisandro|bernardo|kento|ingrid|karim|nicolo|fabrizio|katy|luke|filipe|margot|hailey|sadio|leon|stuart|nick|andy|angelina|trent|amad|fran|brahim|rasmus|goncalo|achraf|daniil|tyson|carlo|casey|sabrina|billie|andreas|conor|dominik|tom|darren|cody|ousmane|zlatan|josko|brianna|mariah|dusan|raheem|alphonso|andriy|wanda|jake|morgan|brendon|axel|mike|brad|edin|ross|raphael|alex|emiliano|serge|inigo|meghan|hiroki|kenan|jonny|victor|jakub|noussair|tyrell|nuno|tijjani|kendall
|harry|taylor|adrien|artem|davide|mitchell|ian|marcos|ferran|jhon|kalvin|karl|giorgio|randal|abdel|andoni|breel|ange|alisson|krystyna|antony|wang|zhang|zhao|zhou|zhu|guo|zheng|alexey|alexandr|dmitriy|jaroslav|vaclav|milan|ivana|petr|vratislav|robert|miroslav|stanislav|tengku|haji|shahidan|daniel|rodri|ederson|christiane|aidan|alan|aleksandra|alessandro|alessia|alexandre|alexandra|alfredo|alfonso|alina|alison|allan|allison|alyssa|amelia|anastasia|anders|andrzej|angelo|angus|anita|anne|annie|antonela|antonella|antonin|archie|ariana|armando|arnaud|arnold|arsene|arturo|arvind|ashton|astrid|augusto|aung|avery|ayako|ayumi|barbara|barry|beatriz|becky|benedict|benito|benoit|bernd|bernie|bertrand|beth|blake|bogdan|boyd|brent|brett|bridget|britney|bronny|bryce|caitlyn|camila|camille|carla|carlota|carmen|caroline|carrie|casper|cate|catherine|cesar|chloe|christoph|claire|clara|clark|claude|claudia|claudio|clement|clint|colin|connor|corey|craig|cristian|cristina|curtis|dale|damian|damien|danny|darius|darwin|dave|dean|demi|denis|derek|desmond|dimitri|dirk|dmitriy|dolores|dominique|don|doris|doug|douglas|drake|drew|dua|duncan|dustin|dwayne|edgar|edmund|eduard|eileen|elaine|elias|elisa|ella|ellen|emilia|emilio|emily|emre|erica|erik|ernest|ernesto|esteban|esther|eva|evan|evgeny|fatima|felipe|felix|fernanda|filip|fiona|franco|francois|frederic|frederick|frederik|fred|gabriela|gary|gavin|gemma|gerard|gerhard|germán|gianluigi|gianni|gigi|giulia|giuliano|glen|glenn|graham|greg|gregor|greta|guido|guillermo|gunter|gwyneth|hector|heinrich|helena|helmut|henri|henrik|herbert|herman|hiroki|howard|hugh|humberto|iker|ilya|ines|ingmar|irene|irina|isabel|isabelle|isco|iván|iris|ivanka|jaap|jackie|jacob|jaime|jakob|jamie|jan|jared|javi|jeremie|jermaine|jerry|jill|jim|jimmy|joachim|joakim|joanna|joaquin|jodie|joel|joanne|jonathon|jorg|josef|josh|juan|judd|jules|juliana|juliette|julius|jurgen|justine|kanye|kate|katarina|kathy|katie|katrina|kazuo|keanu|keira|keisuke|ken|kendra|kenneth|kerry|kim|kirsten|kobe|koji|kourtney|kristen|kristian|kristina|kurt|kylie|lana|lara|lars|laszlo|laurence|lea|leah|leandro|lebron|leonardo|leroy|leslie|lewis|liam|liliana|lily|lindsay|lindsey|linus|liu|lorenzo|lothar|luca|lucia|luciano|lucy|ludwig|luigi|lukas|luther|mackenzie|maja|malcolm|manny|marcel|marcelo|marcin|marcio|margarita|mariana|marie|marilyn|mario|marion|marjorie|markus|marlon|marta|martina|mathieu|mats|matt|matteo|matthias|maurice|mauricio|mauro|maxime|maximilian|maya|megan|mehmet|melania|mia|micah|michele|michelle|mick|miguel|mila|miley|miranda|miriam|mohamad|mohd|molly|monica|mustafa|nadia|naomi|natasha|nathalie|neil|nelson|niall|nicholas|nicki|nicola|niels|nigel|niklas|nina|norbert|norman|oliver|oprah|otto|owen|pablo|paddy|pamela|paola|pascal|patricio|patrik|patty|paula|paulo|pavlo|percy|perry|petr|petra|phoebe|piotr|rachid|radoslaw|raj|ralf|ramon|raphaël|ravi|rebel|reggie|reinhard|reza|rhys|ricky|rob|robbie|robin|rodney|rohan|rolf|romain|roman|ron|ronan|rory|rosa|rosie|ross|roxana|ruby|rupert|russ|ryo|sabine|sally|sam|samir|sandro|santiago|santosh|sasha|saul|scarlett|sebastian|sébastian|selma|shakira|shane|shannon|sharon|shaun|sheikh|shelly|sherry|shohei|sidney|sigrid|silvia|silvio|sofia|sonny|spencer|stan|stefano|stella|steffen|stephan|stephane|stewart|stig|sven|svetlana|sylvester|sylvia|tamara|tanya|tatjana|tatsuya|ted|terence|terrence|theodore|till|timo|timothee|tobias|todd|tomas|tommy|toby|toshio|tracy|travis|trevor|tristan|ulrich|umberto|valentin|valentina|valeria|vanessa|vasily|vernon|veronica|vicente|vicky|vince|vinícius|virgil|vitaly|vivek|vlad|walid|wendy|werner|wesley|whitney|wilfried|wilhelm|xander|yann|yannick|yevgeny|yuki|yulia|yuliia|yusuf|yvonne|zack|zara|zendaya|zinedine|zoe
|song|ji|jang|jeon|hwang|yoo|baek|hong|shin|seo|kwon|bae|jo|ryu|yeo|byun|jin|son|marselino|pratama|egy|supachok|supachai|suphanat|chanathip|teerasak|theerathon|thitipan|bounphachan|patrik|fandi|ikhsan|witan|asnawi|rizky|nadeo|elkan|faisal|safawi|arif|syafiq|shafiq|irfan|hariss|daisuke|hiroaki|kaoru|takumi|takefusa|ritsu|wataru|ayase|daichi|junya|hidemasa|koki|masashi|satoshi|naoko|keiko|yumi|akiko|haruki|ryuichi|kazuhiro|masahiro|nobuo|yasuhiro|yukio`,
		true,
	],
];

/** What comes right before a person's name in a credit line. */
export const creditWords = table<true>('creditWords');
/** They as they are written down. */
export const creditWordLists: Lists<true> = [
	['ảnh|nguồn|ảnh minh họa|video|đồ họa|bài và ảnh|bài, ảnh|clip|ảnh tư liệu|nguồn ảnh', true],
];
