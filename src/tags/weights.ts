/** A reading whose score does not lie above this is not shown: better no tag than a wrong one. */
export const threshold = 0.5;

/**
 * What each piece of evidence weighs, on a scale where 0 is impossible and 1 certain. Chosen by reading texts, then
 * checked against labelled ones; each stands beside the case that set it.
 */
export const weights = {
	/** A name that the reader gave: it outweighs any reading of the words around it. */
	own: 1.5,

	/** A country's full name ("Nhật Bản") is nearly always the country. */
	countryFull: 0.95,
	/** A short name without any evidence, where `countryPriors` has no figure of its own: below the threshold. */
	countryShort: 0.42,
	/** A small word before it, which names of people and places seldom follow: "phi công Mỹ". */
	countryAfterSmall: 0.14,
	/** A word before it that countries follow: "nước", "sang", "đại sứ". */
	countryCue: 0.3,
	/** One that people's names follow as well: "của Anh". */
	countryWeakCue: 0.21,
	/** Above this a short name counts as evidence for the others of its country. */
	countrySure: 0.62,
	/** A verb of states after it: "tuyên bố", "viện trợ". */
	countryVerb: 0.2,
	/** The other half of a pair: "Việt - Anh". */
	countryPair: 0.5,
	/** The same country stands elsewhere in the text under a name that cannot be mistaken. */
	countryElsewhere: 0.16,
	/** Somebody of the text is called so: "Lò Văn Thái … Thái". */
	countryCalled: -0.4,
	/** A capitalised neighbour makes it part of a name: "Tâm Anh", "Mỹ Tho". */
	countryNeighbour: -0.45,
	/** At the start of a sentence any word has a capital: "Anh cho biết". */
	countryOpens: -0.16,
	/** For names that mostly are the country the start of a sentence says less: "Mỹ mở thêm …". */
	countryOpensLikely: -0.08,
	countryLikely: 0.5,
	/** "tiếng Anh", "ông Đức", "Mỹ thuật". */
	countryNever: -0.9,

	/** A place's name from the dataset. */
	placeFull: 0.86,
	/** With "tỉnh", "thành phố" before it. */
	placeHeaded: 0.92,
	/** A place's short or ambiguous name. */
	placeShort: 0.45,
	/** A preposition of place before it. */
	placeCue: 0.2,
	/** A capitalised neighbour: "Nguyễn Thị Hà Giang". */
	placeNeighbour: -0.4,
	/** After "tỉnh", "thành phố", "bang" a capitalised name is a place even if no record knows it. */
	placePattern: 0.72,

	/** Capitals between two places of a row. */
	placeListed: 0.66,
	/** Foreign capitals between "ở" and a country: "ở Narino, Colombia". */
	placeBesideCountry: 0.72,

	/** "Hoàng cung Campuchia", "Điện Kremlin". */
	placeSeat: 0.9,

	/** An organisation's name from the dataset. */
	organisationFull: 0.92,
	/** An acronym or short form that has other meanings. */
	organisationShort: 0.6,
	/** Head and fields known: "Bộ Y tế". */
	organisationFields: 0.9,
	/** A name that holds another one: "Ban Dân vận Thành ủy". */
	organisationNested: 0.93,
	/** Head and a proper name: "Bệnh viện Bạch Mai". */
	organisationNamed: 0.84,
	/** A firm's foreign name and its country: more than a person after a title and the country by itself. */
	organisationBranch: 0.96,
	/** Head and country, or a state body by itself: "Chính phủ Anh". */
	organisationState: 0.9,
	/** A head written small with a name: "bệnh viện Bạch Mai". */
	organisationSmall: 0.82,
	/** A club's short name in a text on football: more than the town of that name. */
	organisationClub: 0.87,
	/** A name given as a side of a match: more than a person's behind "thủ môn". */
	organisationSide: 0.943,
	/** An acronym that the text itself has explained: "… (TBI)". */
	organisationLearned: 0.88,
	/** A run of foreign words that ends in "Institute", "Airlines". */
	organisationForeign: 0.8,
	/** Foreign words in a row with organisations. */
	organisationListed: 0.67,
	/** Capitals that nothing explains ("VEC"): shown only with evidence. */
	organisationCapitals: 0.4,

	/** A title: "Bộ trưởng". */
	title: 0.92,
	/** A title written small that no name or country follows. */
	titleSmall: 0.3,

	/** A person's full name from the dataset. */
	personFull: 0.96,
	/** A name of the dataset that also is another word or another's name, without a title. */
	personAmbiguous: 0.45,
	/** A name of the dataset that seems to be the first part of a longer one. */
	personCut: 0.56,
	/** One Vietnamese syllable after "ông", or one word after an occupation: not enough by itself. */
	personAlone: 0.3,
	/** Two Vietnamese syllables without a family name after "ông": a stage or religious name. */
	personStageName: 0.55,
	/** One foreign word after a title: "Tổng thống Macron". */
	personSurname: 0.75,
	/** A name right after a title or "ông". */
	personTitled: 0.94,
	/** Family name, middle name, given name. */
	personShaped: 0.86,
	/** Family name and given name alone, of a common family. */
	personPair: 0.7,
	/** A foreign name that starts with a well-known given name. */
	personGiven: 0.8,
	/** Two foreign capitals without evidence. */
	personForeign: 0.42,
	/** A part of a name that the text has given in full. */
	personShort: 0.9,
	/** Its last two syllables, without a title: a place of that name counts more. */
	personRest: 0.6,
	/** A run of capitals in a row with persons' names. */
	personListed: 0.66,
	/** The same words as a person's name elsewhere in the text. */
	personRepeated: 0.78,
	/** A name in a photo credit or at the end of the article. */
	personCredit: 0.8,

	/** A date, a sum of money: their form is the evidence. */
	date: 0.97,
	money: 0.97,
	document: 0.9,
	/** A kind of document and a title: where the title ends is less sure. */
	documentTitled: 0.84,
	event: 0.88,
	/** Its kind and name: more than the organisations that it holds, one by one. */
	eventNamed: 0.93,
	programme: 0.9,
	disease: 0.93,
	/** A name of these that also is another word. */
	otherAmbiguous: 0.4,
} as const;

/**
 * Short country names whose own share is known: of 100 capitalised uses in news "Anh" is the country in 2, "Mỹ" in 62,
 * "Lào" in 84 (VLSP 2016). Scaled so that one piece of evidence decides for the doubtful and none is needed for the sure.
 */
export const countryPriors: Readonly<Record<string, number>> = {
	anh: 0.36,
	ý: 0.34,
	trung: 0.3,
	thổ: 0.3,
	việt: 0.2,
	vn: 0.62,
	tq: 0.62,
	thái: 0.38,
	đức: 0.38,
	nga: 0.5,
	nhật: 0.54,
	hàn: 0.4,
	mỹ: 0.62,
	pháp: 0.6,
	lào: 0.62,
	úc: 0.6,
	bỉ: 0.5,
	áo: 0.3,
	séc: 0.5,
};
