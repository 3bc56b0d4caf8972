import {type Lists, matchPhrase} from '../tags/phrases.ts';
import {type Table, table} from '../tags/vocabulary.ts';
import type {Layout} from './sentences.ts';
import type {Act, EventClass} from './statement.ts';

/**
 * The PLOVER class of each act whose content says no more. Sources: the PLOVER manual (openeventdata/PLOVER) and CAMEO
 * 1.1b3: public statements 01, appeals and requests 10, consultation 04, intents to cooperate 03, praise 051, thanks under 05.
 */
export const actClasses: Readonly<Record<Act, EventClass>> = {
	request: {plover: 'REQUEST', cameo: '10'},
	promise: {plover: 'AGREE', cameo: '03'},
	agree: {plover: 'AGREE', cameo: '03'},
	thank: {plover: 'SUPPORT', cameo: '05'},
	praise: {plover: 'SUPPORT', cameo: '051'},
	affirm: {plover: 'CONSULT', cameo: '01'},
	announce: {plover: 'CONSULT', cameo: '01'},
	give: {plover: 'AID', cameo: '07'},
	invite: {plover: 'CONSULT', mode: 'visit', cameo: '04'},
};

const ASSIST: EventClass = {plover: 'REQUEST', mode: 'assist', cameo: '101'};
const SIGNED: EventClass = {plover: 'SUPPORT', cameo: '057'};
const BACKED: EventClass = {plover: 'SUPPORT', cameo: '05'};
const PHONE: EventClass = {plover: 'CONSULT', mode: 'phone', cameo: '041'};
const VISIT: EventClass = {plover: 'CONSULT', mode: 'visit', cameo: '042'};
const MEETING: EventClass = {plover: 'CONSULT', mode: 'third-party', cameo: '04'};
const JOINT: EventClass = {plover: 'COOPERATE', cameo: '06'};
const AID: EventClass = {plover: 'AID', cameo: '07'};

/** What happens by what is told of it. */
export const toldEventLists: Lists<EventClass> = [
	['điện đàm', PHONE],
	['thăm|chuyến thăm|công du', VISIT],
	['hội đàm|hội kiến|gặp|cuộc gặp|hội nghị|hội thảo|kỳ họp|cuộc họp|đối thoại|diễn đàn|tọa đàm|gặp gỡ', MEETING],
	['viện trợ|trao tặng|bàn giao|tài trợ|cứu trợ|viện trợ không hoàn lại', AID],
	['ký|ký kết|đã ký', SIGNED],
	['dự án|giao lưu|diễn tập|tập trận|triển khai chương trình|khởi công|khánh thành', JOINT],
];

/** Contents that make another class of a request, an agreement, an affirmation. */
export const assistLists: Lists<EventClass> = [
	['hỗ trợ|giúp|giúp đỡ|viện trợ|tài trợ|cấp|cung cấp|cử|cấp vốn|trợ giúp|chia sẻ kinh nghiệm', ASSIST],
];
export const signedLists: Lists<EventClass> = [['ký|ký kết|đã ký|tái ký', SIGNED]];
export const backedLists: Lists<EventClass> = [['ủng hộ|coi trọng', BACKED]];

const BY_CONTENT: Readonly<Partial<Record<Act, Table<EventClass>>>> = {
	request: table('assists'),
	agree: table('signed'),
	affirm: table('backed'),
	announce: table('toldEvents'),
};

/** The class of the event that a statement is, by its act and the first telling word of its range. */
export function eventClassOf({words}: Layout, act: Act, from: number, to: number): EventClass {
	const contents = BY_CONTENT[act];
	for (let at = from; contents && at < to; at += 1) {
		const found = matchPhrase(contents, words, at);
		if (found) return found.value;
	}
	return actClasses[act];
}
