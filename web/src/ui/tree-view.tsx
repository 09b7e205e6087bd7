import { signal } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import { rollupOf, tree } from '../app/facility';
import { links, route } from '../app/router';
import { text } from '../strings';
import { alarmCount } from '../twin/rollup';
import { ancestors, type TreeNode } from '../twin/tree';
import { Glyph, HealthIcon } from './icon';
import { treeKey } from './tree-keys';

/** What the user opened (true) or closed (false); else the facility is open, and whatever has no siblings. */
const opened = signal<ReadonlyMap<string, boolean>>(new Map());

const isOpened = (node: TreeNode, depth: number, siblings: number): boolean =>
  opened.value.get(node.id) ?? (depth === 0 || siblings === 1);

function setOpened(id: string, open: boolean): void {
  opened.value = new Map(opened.value).set(id, open);
}

export interface Row {
  node: TreeNode;
  depth: number;
  open: boolean;
  position: number;
  siblings: number;
}

function visibleRows(nodes: TreeNode[], query: string, depth = 0): Row[] {
  const shown = query === '' ? nodes : nodes.filter((node) => matches(node, query));
  return shown.flatMap((node, index) => {
    const open = node.children.length > 0 && (query !== '' || isOpened(node, depth, shown.length));
    const row = { node, depth, open, position: index + 1, siblings: shown.length };
    const below = query !== '' && matchesItself(node, query) ? '' : query;
    return open ? [row, ...visibleRows(node.children, below, depth + 1)] : [row];
  });
}

function matchesItself({ name, tag }: TreeNode, query: string): boolean {
  return name.toLowerCase().includes(query) || (tag?.toLowerCase().includes(query) ?? false);
}

function matches(node: TreeNode, query: string): boolean {
  return matchesItself(node, query) || node.children.some((child) => matches(child, query));
}

function TreeRow({ row, selected, focusable }: { row: Row; selected: boolean; focusable: boolean }) {
  const { node, depth, open } = row;
  const rollup = rollupOf(node.id);
  const alarms = alarmCount(rollup);
  return (
    <div
      role="treeitem"
      class="tree-row"
      data-id={node.id}
      aria-level={depth + 1}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={node.children.length > 0 ? open : undefined}
      aria-selected={selected}
      tabIndex={focusable ? 0 : -1}
      style={{ '--depth': depth }}
    >
      <span class={`twist${open ? ' twist-open' : ''}`} data-twist>
        {node.children.length > 0 && <Glyph name="chevron" size={16} />}
      </span>
      <HealthIcon health={rollup.health} size={18} />
      <span class="tree-name">
        {node.name}
        <span class="visually-hidden">, {text.health[rollup.health]}</span>
        {node.tag && !node.name.includes(node.tag) && <span class="tree-tag"> {node.tag}</span>}
      </span>
      {alarms > 0 && (
        <span class={`count tone-${rollup.health}`}>
          {alarms}
          <span class="visually-hidden"> {text.tree.alarms(alarms).replace(/^\d+ /, '')}</span>
        </span>
      )}
    </div>
  );
}

function selectedId(): string | undefined {
  const at = route.value;
  return at.page === 'asset' || at.page === 'channel' ? at.id : undefined;
}

/** Opens what lies above a newly chosen asset, so that it is in sight, once per choice. */
function useReveal(selected: string | undefined): void {
  useMemo(() => {
    if (!selected) return;
    const above = ancestors(tree.peek(), selected).filter((node) => opened.peek().get(node.id) !== true);
    if (above.length > 0) opened.value = new Map([...opened.peek(), ...above.map((node) => [node.id, true] as const)]);
  }, [selected]);
}

export function AssetTreeView({ id }: { id: string }) {
  const [query, setQuery] = useState('');
  const [focused, setFocused] = useState<string>();
  const selected = selectedId();
  useReveal(selected);
  const rows = visibleRows(tree.value.roots, query.trim().toLowerCase());
  const focusable = [focused, selected].find((at) => rows.some((row) => row.node.id === at)) ?? rows[0]?.node.id;

  function onClick(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const row = rows.find(({ node }) => node.id === target.closest<HTMLElement>('[data-id]')?.dataset['id']);
    if (!row) return;
    setFocused(row.node.id);
    if (target.closest('[data-twist]') && row.node.children.length > 0) setOpened(row.node.id, !row.open);
    else location.hash = row.node.facility ? links.overview : links.asset(row.node.id);
  }

  return (
    <div class="tree-panel">
      <label class="tree-filter">
        <Glyph name="search" size={18} />
        <span class="visually-hidden">{text.tree.filter}</span>
        <input type="search" placeholder={text.tree.filter} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      <div
        id={id}
        role="tree"
        aria-label={text.tree.label}
        class="tree"
        onClick={onClick}
        onKeyDown={(event) => treeKey(event, rows, setFocused, setOpened)}
      >
        {rows.map((row) => (
          <TreeRow key={row.node.id} row={row} selected={row.node.id === selected} focusable={row.node.id === focusable} />
        ))}
      </div>
      {rows.length === 0 && query !== '' && <p class="muted tree-nothing">{text.tree.nothing(query)}</p>}
    </div>
  );
}
