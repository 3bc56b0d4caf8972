import {expect, test, vi} from 'vitest';
import {Button} from '../../src/look/button.tsx';

test('a button is pressed by the reader, and by no script', () => {
	const onPress = vi.fn();
	const {onClick} = Button({label: 'Lưu', onPress}).props as {onClick(event: {isTrusted: boolean}): void};
	onClick({isTrusted: false});
	expect(onPress).not.toHaveBeenCalled();
	onClick({isTrusted: true});
	expect(onPress).toHaveBeenCalledOnce();
});
