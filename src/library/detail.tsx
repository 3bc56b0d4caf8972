import type {Annotation} from '../annotation/annotation.ts';
import {Button} from '../look/button.tsx';
import {fileOn} from '../look/files-route.ts';
import {inLine} from '../look/in-line.ts';
import {Markdown} from '../look/markdown.tsx';
import {openOwnPage} from '../look/open-page.ts';
import {ResumedEditor} from '../look/resumed-editor.tsx';
import {SourceLink} from '../look/source-link.tsx';
import {colourStyle} from '../look/swatch.tsx';
import {useNames} from '../look/use-names.ts';
import {say, sayDay} from '../words.ts';
import {openArticle} from './open-article.ts';

/** The quote in its paragraph, as it stood when it was kept. */
function Snapshot({annotation: {quote, snapshot, colour}}: {annotation: Annotation}) {
	const at = snapshot.indexOf(quote);
	const mark = <mark style={colourStyle(colour)}>{quote}</mark>;
	return (
		<blockquote class="snapshot quoted" lang="vi">
			{at < 0 ? mark : [snapshot.slice(0, at), mark, snapshot.slice(at + quote.length)]}
		</blockquote>
	);
}

/** The way to the file on the linked entity. */
function FileLink({entity}: {entity: string}) {
	const named = useNames([entity]);
	const open = () => void openOwnPage('files.html', fileOn(entity));
	return (
		<p>
			<Button look="text" icon="files" label={say('libraryFileOn', named(entity))} onPress={open} />
		</p>
	);
}

interface DetailProps {
	annotation: Annotation;
	onRemoved: (annotation: Annotation) => void;
	onKept: () => void;
	onClose: () => void;
}

/** One annotation with all that is kept of its article: readable even when the page is gone. */
export function Detail({annotation, onRemoved, onKept, onClose}: DetailProps) {
	const {article} = annotation;
	const day = article.published && sayDay(article.published);
	const about = [article.outlet, article.author, day].filter((one) => typeof one === 'string');
	return (
		<section class="detail" aria-label={say('libraryDetail')}>
			<header class="top">
				<h2 lang="vi">
					{article.url ? <SourceLink address={article.url} words={article.title ?? article.url} /> : article.title}
				</h2>
				<span class="spread" />
				<Button icon="close" label={say('close')} onPress={onClose} />
			</header>
			<p class="small quiet">{inLine(about)}</p>
			{annotation.about ? (
				<p class="quiet">{say(annotation.about === 'entity' ? 'noteOnEntity' : 'noteOnArticle')}</p>
			) : (
				<Snapshot annotation={annotation} />
			)}
			{annotation.note && <Markdown text={annotation.note} />}
			{annotation.entity && <FileLink entity={annotation.entity} />}
			{article.url && (
				<p>
					<Button
						look="text"
						icon="open"
						label={say(annotation.about ? 'libraryOpenArticle' : 'libraryOpen')}
						onPress={() => void openArticle(annotation)}
					/>
				</p>
			)}
			<ResumedEditor
				key={annotation.id}
				annotation={annotation}
				focus="none"
				onRecoloured={() => undefined}
				onKept={onKept}
				onRemoved={onRemoved}
				onClose={onClose}
			/>
			<p class="small quiet">{say('libraryKept', sayDay(annotation.created))}</p>
		</section>
	);
}
