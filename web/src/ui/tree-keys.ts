import { links } from '../app/router';
import type { Row } from './tree-view';

/** The keys of a tree (WAI-ARIA authoring practices): arrows, Home, End, Enter or space, and the first letter of a name. */
export function treeKey(
  event: KeyboardEvent,
  rows: Row[],
  focus: (id: string) => void,
  open: (id: string, open: boolean) => void,
): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const host = event.currentTarget as HTMLElement;
  const id = (event.target as HTMLElement).closest<HTMLElement>('[data-id]')?.dataset['id'];
  const index = rows.findIndex((row) => row.node.id === id);
  const row = rows[index];
  if (!row) return;
  const go = (to: Row | undefined): void => {
    if (!to) return;
    focus(to.node.id);
    host.querySelector<HTMLElement>(`[data-id="${CSS.escape(to.node.id)}"]`)?.focus();
  };
  switch (event.key) {
    case 'ArrowDown':
      go(rows[index + 1]);
      break;
    case 'ArrowUp':
      go(rows[index - 1]);
      break;
    case 'Home':
      go(rows[0]);
      break;
    case 'End':
      go(rows.at(-1));
      break;
    case 'ArrowRight':
      if (row.open) go(rows[index + 1]);
      else if (row.node.children.length > 0) open(row.node.id, true);
      break;
    case 'ArrowLeft':
      if (row.open) open(row.node.id, false);
      else go(rows.slice(0, index).findLast((above) => above.depth < row.depth));
      break;
    case 'Enter':
    case ' ':
      focus(row.node.id);
      location.hash = row.node.facility ? links.overview : links.asset(row.node.id);
      break;
    default:
      if (event.key.length !== 1) return;
      go([...rows.slice(index + 1), ...rows.slice(0, index)].find(({ node }) => startsWith(node.name, event.key)));
  }
  event.preventDefault();
}

const startsWith = (name: string, letter: string): boolean => name.toLowerCase().startsWith(letter.toLowerCase());
