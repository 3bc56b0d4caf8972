import type {Act, Statement} from '../cooperation/statement.ts';
import {ACT_WORDS} from '../look/names.ts';
import {language, say, sayNumber, sayWhen} from '../words.ts';
import type {Span} from './verdict-view.tsx';

/** Who asked, promised, agreed what, by act: what commits the sides first. */
export function StatementList({statements, onShow}: {statements: readonly Statement[]; onShow: (span: Span) => void}) {
	const acts = Object.groupBy(statements, ({act}) => act);
	return (
		<>
			{(Object.keys(ACT_WORDS) as Act[]).map((act) => {
				const group = acts[act] ?? [];
				if (group.length === 0) return null;
				return (
					<div class="group" key={act}>
						<h3>
							{say(ACT_WORDS[act])} <span class="number">{sayNumber(group.length)}</span>
						</h3>
						<ul>
							{group.map((statement) => (
								<li key={`${statement.start} ${statement.about}`}>
									<button type="button" class="row" onClick={() => onShow(statement)}>
										<span class="grow" lang="vi">
											<span class="office">
												{[statement.speaker.join(', '), statement.addressee.join(', ')].filter(Boolean).join(' → ')}
											</span>
											<span class="said">{statement.about}</span>
											{statement.when && (
												<span class="office" lang={language()}>
													{sayWhen(statement.when)}
												</span>
											)}
										</span>
									</button>
								</li>
							))}
						</ul>
					</div>
				);
			})}
		</>
	);
}
