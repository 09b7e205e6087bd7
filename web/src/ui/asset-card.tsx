import { rollupOf } from '../app/facility';
import { links } from '../app/router';
import { text } from '../strings';
import { alarmCount } from '../twin/rollup';
import type { TreeNode } from '../twin/tree';
import { HealthIcon } from './icon';
import { QualityBar } from './quality';

/** A part of the facility with the state of all that is in it. */
export function AssetCard({ node }: { node: TreeNode }) {
  const rollup = rollupOf(node.id);
  const alarms = alarmCount(rollup);
  return (
    <a class="area" href={links.asset(node.id)}>
      <HealthIcon health={rollup.health} size={26} />
      <span class="area-body">
        <span class="area-name">{node.name}</span>
        <span class="area-state">
          {alarms > 0 ? text.tree.alarms(alarms) : text.health[rollup.health]}
        </span>
        {rollup.channels > 0 && <span class="area-state muted">{text.asset.ok(rollup.channels)}</span>}
        {rollup.channels > 0 && <QualityBar trust={rollup.trust} total={rollup.channels} />}
      </span>
    </a>
  );
}
