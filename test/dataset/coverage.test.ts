import {expect, test} from 'vitest';
import {compileDataset} from '../../build/dataset/compile.ts';
import {coverNames} from '../../build/dataset/coverage.ts';
import {openLexicon} from '../../src/tags/lexicon.ts';
import {makeEntity, makeSources} from './records.ts';

test('frequent names: which are held, and no pieces of titles and bodies whose other words are small', () => {
	const {lexicon} = compileDataset(
		makeSources([makeEntity({id: 'QA.hoa', type: 'place', name: {vi: 'Xóm Hoa', en: null}})]),
	);
	const texts = [
		'Hôm qua Tổng Bí thư gặp Sở Y tế ở Xóm Hoa rồi về Xóm Hoa ngủ.',
		'Khi ấy Lê Vân Kiều tế lễ, anh chào Phó Chủ tịch và Chu Mạnh Trinh cười.',
	];
	expect(coverNames(openLexicon(lexicon), texts, 9)).toEqual([
		{name: 'Xóm Hoa', count: 2, held: 2},
		{name: 'Lê Vân Kiều', count: 1, held: 0},
		{name: 'Chu Mạnh Trinh', count: 1, held: 0},
	]);
});
