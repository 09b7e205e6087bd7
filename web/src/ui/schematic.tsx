import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rollupOf, store, tree } from '../app/facility';
import { chosen } from '../app/model';
import { text } from '../strings';
import { lookOf, type Look } from '../twin/elements';
import { shortName, stretchesOf, type Stretch } from '../twin/schematic';
import type { TreeNode } from '../twin/tree';
import type { Thing } from '../twin/types';
import { Empty } from './empty';
import { STATE_SHAPES } from './icon';

const CELL = 76;
const GAP = 6;
const ROW = 84;
/** Size that state shapes are drawn in. */
const SHAPE = 20;

const lookOfNode = (node: TreeNode): Look => {
  const thing = store.thing(node.id);
  return thing ? lookOf(thing, rollupOf(node.id)) : 'none';
};

function Cell({ node, x, y, onChoose }: { node: TreeNode; x: number; y: number; onChoose(thing: Thing): void }) {
  const thing = store.thing(node.id);
  const look = lookOfNode(node);
  const health = rollupOf(node.id).health;
  const isChosen = chosen.value !== undefined && chosen.value === thing?.attributes?.ifc?.globalId;
  const press = (): void => thing && onChoose(thing);
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };
  const label = `${node.tag && !node.name.includes(node.tag) ? `${node.name} ${node.tag}` : node.name}, ${text.model.looks[look]}`;
  return (
    <g transform={`translate(${x} ${y})`}>
      <g class={`cell look-${look}`} role="button" tabindex={0} aria-label={label} aria-pressed={isChosen} onClick={press} onKeyDown={key} data-node={node.id}>
        <title>{label}</title>
        <rect width={CELL} height={52} rx="8" />
        <g class={`icon state-${health}`} transform={`translate(${CELL / 2 - SHAPE / 2} 8)`}>
          {STATE_SHAPES[health]}
        </g>
      </g>
      <text class="cell-name" aria-hidden="true" x={CELL / 2} y="44">
        {shortName(node)}
      </text>
    </g>
  );
}

function Line({ stretch, width, onChoose }: { stretch: Stretch; width: number; onChoose(thing: Thing): void }) {
  const each = Math.max(1, Math.floor((width + GAP) / (CELL + GAP)));
  const rows = Math.ceil(stretch.cells.length / each);
  const across = (row: number): number => Math.min(each, stretch.cells.length - row * each);
  return (
    <section class="stretch">
      <h2 class="section">{stretch.name}</h2>
      <svg width={width} height={rows * ROW - (ROW - 60)} role="group" aria-label={stretch.name}>
        {Array.from({ length: rows }, (_, row) => (
          <path key={row} class="axis" d={`M0 ${row * ROW + 58}H${across(row) * (CELL + GAP) - GAP}`} />
        ))}
        {stretch.cells.map((node, index) => (
          <Cell key={node.id} node={node} x={(index % each) * (CELL + GAP)} y={Math.floor(index / each) * ROW} onChoose={onChoose} />
        ))}
      </svg>
    </section>
  );
}

/** The stretches, as wide as there is room. None is drawn before that is known, which is before the first paint: too wide, it has the page scroll sideways. */
function Stretches({ stretches, onChoose }: { stretches: Stretch[]; onChoose(thing: Thing): void }) {
  const host = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    if (!host.current) return undefined;
    const sizes = new ResizeObserver(([entry]) => entry && setWidth(Math.max(CELL, Math.floor(entry.contentRect.width))));
    sizes.observe(host.current);
    return () => sizes.disconnect();
  }, []);
  return (
    <div class="schematic" ref={host}>
      <p class="muted">{text.model.axisLead}</p>
      {width !== undefined && stretches.map((stretch) => <Line key={stretch.id} stretch={stretch} width={width} onChoose={onChoose} />)}
    </div>
  );
}

/** The facility along its axis: each part in its order, with its state. */
export function Schematic({ onChoose }: { onChoose(thing: Thing): void }) {
  const stretches = stretchesOf(tree.value.roots);
  if (stretches.length === 0) return <Empty title={text.overview.empty} lead={text.overview.emptyLead} />;
  return <Stretches stretches={stretches} onChoose={onChoose} />;
}
