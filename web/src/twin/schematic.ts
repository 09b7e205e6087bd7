import type { TreeNode } from './tree';

/** A stretch of the schematic: the parts of one asset in their order. */
export interface Stretch {
  id: string;
  name: string;
  cells: TreeNode[];
}

/** Kinds that are a place and not a thing in it. */
const PLACES = new Set(['SITE', 'FACILITY', 'PART', 'STOREY']);

export const isPlace = (kind: string | undefined): boolean => kind !== undefined && PLACES.has(kind);

/**
 * The facility as stretches: each place that has something in it that is no place. Their order and that of the cells is the order of the tree, which for a
 * tunnel is that of its chainage.
 */
export function stretchesOf(nodes: TreeNode[]): Stretch[] {
  return nodes.flatMap((node) => {
    const cells = node.children.filter((child) => !isPlace(child.kind));
    const inside = node.children.filter((child) => isPlace(child.kind));
    const own = cells.length > 0 ? [{ id: node.id, name: node.name, cells }] : [];
    return [...own, ...stretchesOf(inside)];
  });
}

const SHORT = 9;

/** What fits below a cell: the tag, the number at the end of the name, or its beginning. */
export function shortName({ name, tag }: TreeNode): string {
  if (tag && tag.length <= SHORT) return tag;
  const number = /(\S*\d\S*)$/.exec(name)?.[1];
  if (number && number.length <= SHORT) return number;
  return name.length <= SHORT ? name : `${name.slice(0, SHORT - 1)}\u2026`;
}
