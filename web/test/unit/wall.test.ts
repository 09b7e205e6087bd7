import { describe, expect, it } from 'vitest';
import { emptyRollup, type Rollup } from '../../src/twin/rollup';
import { buildTree } from '../../src/twin/tree';
import { areasOf, nextPanel, panelKey, panelsOf } from '../../src/twin/wall';
import { asset, facility } from './things';

const tree = buildTree([facility, asset('n:site', 'n:f'), asset('n:a', 'n:site'), asset('n:b', 'n:site'), asset('n:c', 'n:site')]);
const states: Record<string, Partial<Rollup>> = {
  'n:f': { channels: 3 },
  'n:a': { channels: 1, health: 'ok' },
  'n:b': { channels: 2, health: 'high' },
  'n:c': { channels: 0 },
};
const rollup = (id: string): Rollup => ({ ...emptyRollup(), ...states[id] });

describe('the screen of the control room', () => {
  it('goesRoundTheFacilityAndItsAreasWithTroubleFirst', () => {
    expect(panelsOf(tree.roots, rollup).map(panelKey)).toEqual(['n:f', 'n:b', 'n:a']);
  });

  it('beginsWithTheAlarmsWhereThereAreSome', () => {
    const alarmed = (id: string): Rollup => ({ ...rollup(id), alarms: { low: 0, medium: 0, high: 1 } });
    expect(panelsOf(tree.roots, alarmed).map(panelKey)[0]).toBe('alarms');
  });

  it('takesTheFirstLevelThatHasMoreThanOnePart', () => expect(areasOf(tree.roots[0] as never).map(({ id }) => id)).toEqual(['n:a', 'n:b', 'n:c']));

  it('goesOnFromWhatIsShownAlsoWhenThePanelsChange', () => {
    const panels = panelsOf(tree.roots, rollup);
    expect(nextPanel(panels, 'n:f', 1)).toBe('n:b');
    expect(nextPanel(panels, 'n:a', 1)).toBe('n:f');
    expect(nextPanel(panels, 'n:f', -1)).toBe('n:a');
    expect(nextPanel(panels, 'gone', 1)).toBe('n:f');
    expect(nextPanel([], undefined, 1)).toBeUndefined();
  });
});
