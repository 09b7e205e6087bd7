import { byName } from './order';
import type { Thing } from './types';

export interface TreeNode {
  id: string;
  name: string;
  kind: string;
  tag: string | undefined;
  parent: string | undefined;
  facility: boolean;
  children: TreeNode[];
}

export interface AssetTree {
  roots: TreeNode[];
  nodes: Map<string, TreeNode>;
}

function toNode(thing: Thing): TreeNode {
  const { name, kind, ifc, type } = thing.attributes ?? {};
  const fallback = thing.thingId.slice(thing.thingId.indexOf(':') + 1);
  return {
    id: thing.thingId,
    name: name || fallback,
    kind: kind ?? 'OTHER',
    tag: ifc?.tag,
    parent: undefined,
    facility: type === 'facility',
    children: [],
  };
}

/** Whether `id` is `of` or lies above it, so that hanging `of` below it would close a circle. */
function isAbove(nodes: Map<string, TreeNode>, id: string, of: string): boolean {
  for (let at: string | undefined = of; at !== undefined; at = nodes.get(at)?.parent) if (at === id) return true;
  return false;
}

/**
 * The containment tree. An asset whose parent is unknown (or not readable for this user) hangs below its facility, and
 * where that is unknown too it is a root, so that nothing is ever hidden.
 */
export function buildTree(things: Thing[]): AssetTree {
  const nodes = new Map(things.map((thing) => [thing.thingId, toNode(thing)]));
  const order = new Map(things.map((thing) => [thing.thingId, thing.attributes?.order ?? Number.MAX_SAFE_INTEGER]));
  const roots: TreeNode[] = [];
  for (const thing of things) {
    const node = nodes.get(thing.thingId);
    if (!node) continue;
    const { parent, facility } = thing.attributes ?? {};
    const above = [parent, facility].find((id) => id !== undefined && nodes.has(id) && !isAbove(nodes, node.id, id));
    if (above === undefined || node.facility) roots.push(node);
    else {
      node.parent = above;
      nodes.get(above)?.children.push(node);
    }
  }
  const compare = (a: TreeNode, b: TreeNode): number =>
    Number(b.facility) - Number(a.facility) ||
    (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0) ||
    byName(a.name, b.name);
  roots.sort(compare);
  for (const node of nodes.values()) node.children.sort(compare);
  return { roots, nodes };
}

/** The nodes from the root down to (and without) the given one. */
export function ancestors(tree: AssetTree, id: string): TreeNode[] {
  const path: TreeNode[] = [];
  for (let at = tree.nodes.get(id)?.parent; at !== undefined; at = tree.nodes.get(at)?.parent) {
    const node = tree.nodes.get(at);
    if (node) path.unshift(node);
  }
  return path;
}

/** The node and all below it. */
export function subtree(node: TreeNode): TreeNode[] {
  return [node, ...node.children.flatMap(subtree)];
}
