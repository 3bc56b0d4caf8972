let byKey = false;

const note = ({type}: Event): void => {
	byKey = type === 'keydown';
};

for (const act of ['keydown', 'pointerdown']) addEventListener(act, note, {capture: true, passive: true});

/** Whether the reader's last act in this document was a key: then the focus is led to what is to be done next. */
export const isByKey = (): boolean => byKey;
