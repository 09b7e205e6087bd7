import { describe, expect, it, vi } from 'vitest';

vi.mock('uplot', () => ({ default: {} }));
const { decimalsOf } = await import('../../src/ui/chart-axes');

describe('numbers at an axis', () => {
  it.each([
    [0.25, 2],
    [0.5, 1],
    [0.1, 1],
    [0.3 - 0.2, 1],
    [2.5, 1],
    [1, 0],
    [500, 0],
    [0.0005, 4],
  ])('in steps of %d have %d decimals', (step, decimals) => expect(decimalsOf(step)).toBe(decimals));
});
