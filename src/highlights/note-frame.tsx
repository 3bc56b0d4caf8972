import {useEffect, useRef, useState} from 'preact/hooks';
import type {Tone} from '../look/palette.ts';
import {type NoteTask, type NoteTold, noteFrameAddress, ownOrigin} from '../messages/note-frame.ts';
import {say} from '../words.ts';

/** Milliseconds after which a frame that has said nothing is given up: some pages let none of another origin in. */
const PATIENCE = 5000;

/** Whether a frame shows the empty document that it begins with, and again after the page took it out and put it back. */
function isEmpty(frame: Window): boolean {
	try {
		return frame.location.protocol === 'about:';
	} catch {
		// Of another origin: it is there.
		return false;
	}
}

/**
 * Opens the task's frame in an element and listens to it; returns what stops listening. The address goes through the frame's
 * `location`: an attribute would tell it to the page, and with it in Firefox which installation this is.
 */
function openFrame(element: HTMLIFrameElement, task: NoteTask, tone: Tone, hear: (told: NoteTold) => void): () => void {
	let port: MessagePort | undefined;
	let {address, secret} = noteFrameAddress(task, tone === 'dark');
	const go = () => element.contentWindow?.location.replace(address);
	const loaded = () => {
		const frame = element.contentWindow;
		if (!frame) return;
		if (isEmpty(frame)) return go();
		const channel = new MessageChannel();
		port?.close();
		port = channel.port1;
		port.onmessage = ({data}) => hear(data as NoteTold);
		frame.postMessage(secret, ownOrigin(), [channel.port2]);
		if (task.what === 'annotation' || task.writes) element.focus({preventScroll: true});
		// Where it has to be opened again, what was being written is gone on with.
		if (task.what === 'annotation') ({address, secret} = noteFrameAddress({...task, draft: true}, tone === 'dark'));
	};
	element.addEventListener('load', loaded);
	go();
	return () => {
		element.removeEventListener('load', loaded);
		port?.close();
	};
}

/** What a frame says, but for its height. */
export type Told = Exclude<NoteTold, {what: 'height'}>;

interface NoteFrameProps {
	task: NoteTask;
	tone: Tone;
	label: string;
	onTold: (told: Told) => void;
}

/** The frame in which a note is read and written, as high as what stands in it. The task is that of its first showing. */
export function NoteFrame({task, tone, label, onTold}: NoteFrameProps) {
	const frame = useRef<HTMLIFrameElement>(null);
	const [height, setHeight] = useState<number | 'waiting' | 'refused'>('waiting');
	const told = useRef(onTold);
	told.current = onTold;
	useEffect(() => {
		if (!frame.current) return;
		const late = setTimeout(() => setHeight((last) => (last === 'waiting' ? 'refused' : last)), PATIENCE);
		const stop = openFrame(frame.current, task, tone, (now) =>
			now.what === 'height' ? setHeight(now.height) : told.current(now),
		);
		return () => {
			clearTimeout(late);
			stop();
		};
	}, []);
	return (
		<>
			<iframe
				ref={frame}
				class="note-frame"
				title={label}
				style={{height: `${typeof height === 'number' ? height : 0}px`}}
			/>
			{height === 'refused' && (
				<p class="caveat" role="alert">
					{say('noteFrameRefused')}
				</p>
			)}
		</>
	);
}
