import {
	forceCollide,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type SimulationNodeDatum,
} from 'd3-force';
import {useMemo} from 'preact/hooks';
import {fileOn} from '../look/files-route.ts';
import type {Brief} from '../store/briefs.ts';
import {say} from '../words.ts';
import {ChartFrame} from './chart-frame.tsx';
import type {Chosen} from './chosen.tsx';
import {Mark} from './mark.tsx';
import {spread} from './spread.ts';
import {foremostOf, type Meeting, type Network, networkOf, type Person} from './tally.ts';

const WIDTH = 720;
const HEIGHT = 440;
/** Persons that can still be told apart. */
const MOST = 20;
/** Lines of each person that are drawn at least; the table has them all. */
const MOST_LINES = 3;
/** Steps after which the drawing stands still; it is computed at once, so that nothing moves under the pointer. */
const STEPS = 260;
/** A name with its circle: CSS pixels of a letter, around all, of both, and from their middle to that of the circle. */
const NAME = {letter: 6, gap: 10, height: 30, above: 8} as const;
/** Widest line on top of the thinnest, in pixels of the drawing; of few meetings none is wide, of many the most frequent alone. */
const WIDEST = 6;
/** CSS pixels above the highest and below the lowest person. */
const ROOM = 30;

interface Node extends SimulationNodeDatum, Person {}

interface Link {
	source: Node;
	target: Node;
	meeting: Meeting;
}

/** Moves persons apart as far as their names, which stand above them, lie over each other. */
function placeNames(nodes: readonly Node[]): void {
	const boxes = nodes.map(({x = 0, y = 0, name}) => ({
		x,
		y: y - NAME.above,
		width: name.length * NAME.letter + NAME.gap,
		height: NAME.height,
	}));
	spread(boxes, {width: WIDTH, height: HEIGHT});
	for (const [at, {x, y}] of boxes.entries()) Object.assign(nodes[at] ?? {}, {x, y: y + NAME.above});
}

/** Lays persons who met close to each other. The same network is always drawn the same. */
function layOut({people, meetings}: Network): {nodes: Node[]; links: Link[]} {
	const nodes: Node[] = people.map((person) => ({...person}));
	const byId = new Map(nodes.map((node) => [node.who, node]));
	const links = foremostOf(meetings, MOST_LINES).flatMap((meeting) => {
		const [source, target] = [byId.get(meeting.one), byId.get(meeting.other)];
		return source && target ? [{source, target, meeting}] : [];
	});
	forceSimulation(nodes)
		.force('link', forceLink(links).distance(110).strength(0.5))
		.force('apart', forceManyBody().strength(-320))
		.force('room', forceCollide(44))
		.force('x', forceX(WIDTH / 2).strength(0.06))
		.force('y', forceY(HEIGHT / 2).strength(0.12))
		.stop()
		.tick(STEPS);
	placeNames(nodes);
	return {nodes, links};
}

/** The part of the drawing that holds persons, with room for their names: a few need no empty field around them. */
function windowOf(nodes: readonly Node[]): string {
	const heights = nodes.map(({y = 0}) => y);
	const top = Math.max(0, Math.min(HEIGHT, ...heights) - ROOM);
	const bottom = Math.min(HEIGHT, Math.max(0, ...heights) + ROOM);
	return `0 ${top} ${WIDTH} ${Math.max(ROOM, bottom - top)}`;
}

/** Who met whom. */
export function MeetingNetwork({articles, onChoose}: {articles: readonly Brief[]; onChoose: (chosen: Chosen) => void}) {
	const network = useMemo(() => networkOf(articles, MOST), [articles]);
	const {nodes, links} = useMemo(() => layOut(network), [network]);
	const most = Math.max(1, ...network.meetings.map(({articles: {length}}) => length));
	const names = new Map(nodes.map(({who, name}) => [who, name]));
	const chosenOf = ({one, other, articles: some}: Meeting): Chosen => ({
		title: `${names.get(one)} – ${names.get(other)}`,
		articles: some,
	});
	const rows = network.meetings
		.map((meeting) => ({label: chosenOf(meeting).title, count: meeting.articles.length, chosen: chosenOf(meeting)}))
		.sort((one, other) => other.count - one.count);
	return (
		<ChartFrame title={say('filesNetwork')} name="bang-giao-gap-go" rows={rows} onChoose={onChoose}>
			<svg aria-hidden="true" viewBox={windowOf(nodes)}>
				{links.map(({source, target, meeting}) => (
					<Mark key={`${meeting.one} ${meeting.other}`} chosen={chosenOf(meeting)} onChoose={onChoose}>
						<line
							class="tie"
							x1={source.x}
							y1={source.y}
							x2={target.x}
							y2={target.y}
							stroke-width={1 + Math.min(WIDEST, most) * (meeting.articles.length / most)}
						/>
					</Mark>
				))}
				{nodes.map(({who, name, country, x = 0, y = 0}) => (
					<a key={who} href={fileOn(who)} tabindex={-1}>
						<circle class={country === 'VN' ? 'node own' : 'node'} cx={x} cy={y} r={6} />
						<text class="tick middle" x={x} y={y - 10}>
							{name}
						</text>
					</a>
				))}
			</svg>
		</ChartFrame>
	);
}
