import { alarmCount, HEALTH, type Rollup } from './rollup';
import type { TreeNode } from './tree';

/** What a screen of the control room shows for a while. */
export type Panel = { kind: 'facility' | 'area'; node: TreeNode } | { kind: 'alarms' };

/** The parts of a node worth a panel of their own: the first level that has more than one. */
export function areasOf(node: TreeNode): TreeNode[] {
  const [only, ...others] = node.children;
  return only !== undefined && others.length === 0 && only.children.length > 0 ? areasOf(only) : node.children;
}

/**
 * The panels in their order: the open alarms first where there are some, then each facility with its areas, those in trouble first. Areas without
 * measurements are left out, as they have nothing to say.
 */
export function panelsOf(facilities: TreeNode[], rollup: (id: string) => Rollup): Panel[] {
  const panels: Panel[] = facilities.flatMap((facility) => {
    const areas = areasOf(facility).filter((node) => rollup(node.id).channels > 0);
    const order = (node: TreeNode): number => -HEALTH.indexOf(rollup(node.id).health);
    const sorted = [...areas].sort((a, b) => order(a) - order(b));
    return [{ kind: 'facility' as const, node: facility }, ...sorted.map((node) => ({ kind: 'area' as const, node }))];
  });
  const open = facilities.some((facility) => alarmCount(rollup(facility.id)) > 0);
  return open ? [{ kind: 'alarms' }, ...panels] : panels;
}

/** Its name among the panels, the same while it shows the same. */
export const panelKey = (panel: Panel): string => (panel.kind === 'alarms' ? 'alarms' : panel.node.id);

/** The panel that follows the one shown; where that is gone, the first. */
export function nextPanel(panels: Panel[], shown: string | undefined, by: number): string | undefined {
  const index = panels.findIndex((panel) => panelKey(panel) === shown);
  const next = index < 0 ? panels[0] : panels[(index + by + panels.length) % panels.length];
  return next && panelKey(next);
}
