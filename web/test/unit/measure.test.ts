import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limitsOnScale, measure, measured, onScale, scaleOf, units } from '../../src/format/measure';
import type { Channel } from '../../src/twin/channels';

const channel = (unit: string, decimals: number): Channel => ({ thingId: 'n:a', key: 'c', info: { unit, decimals }, status: undefined });
const plain = (words: string): string => words.replaceAll('\u00a0', ' ');

describe('units of the user', () => {
  afterEach(() => (units.value = 'measured'));

  it('leaveEverythingAsMeasuredUnlessChosen', () => {
    expect(measure(21.4, 'Cel', 1)).toEqual({ value: '21.4', unit: '°C', raw: undefined });
  });

  it.each([
    [100, 'Cel', 0, '212 °F'], [-40, 'Cel', 0, '\u221240 °F'], [25.4, 'mm', 1, '1.000 in'], [1, 'm', 2, '3.28 ft'],
    [101.325, 'kPa', 1, '14.70 psi'], [1, 'm3/h', 1, '4.4 gal/min'], [3, 'm/s', 1, '9.8 ft/s'], [12.4, 'A', 1, '12.4 A'], [null, 'Cel', 1, '– °F'],
    [2.7, 'mm/s', 2, '0.1063 in/s'], [1, 'm3/s', 3, '35.31 ft³/s'],
  ])('show %s %s with %s decimals as %s', (value, unit, decimals, shown) => {
    units.value = 'imperial';
    expect(plain(measured(value, unit, decimals))).toBe(shown);
  });

  it('keepWhatWasMeasuredBesideIt', () => {
    units.value = 'imperial';
    expect(plain(measure(20, 'Cel', 1).raw ?? '')).toBe('20.0 °C');
  });

  it('bringImperialMeasurementsToMetricOnes', () => {
    units.value = 'metric';
    expect(plain(measured(212, '[degF]', 0))).toBe('100 °C');
    expect(plain(measured(10, '[ft_i]', 2))).toBe('3.048 m');
    expect(plain(measured(20, 'Cel', 1))).toBe('20.0 °C');
  });

  it('areTheSameForATrendAndItsLimits', () => {
    units.value = 'imperial';
    const celsius = channel('Cel', 1);
    const point = { time: 1, avg: 10, min: 0, max: null, count: 1, bad: 0, uncertain: false, reason: '' };
    expect(scaleOf(celsius)).toEqual({ unit: '°F', decimals: 1 });
    expect(onScale([point], celsius)).toEqual([{ ...point, avg: 50, min: 32 }]);
    expect(limitsOnScale([{ name: 'alarm', value: 100, band: 'high' }], celsius)).toEqual([{ name: 'alarm', value: 212, band: 'high' }]);
  });

  it('leaveTheSamePointsWhereNothingIsConverted', () => {
    const points = [{ time: 1, avg: 10, min: 0, max: null, count: 1, bad: 0, uncertain: false, reason: '' }];
    units.value = 'imperial';
    expect(onScale(points, channel('A', 1))).toBe(points);
  });
});

describe('preferences', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) });
    vi.stubGlobal('navigator', { languages: ['en-US'] });
    vi.resetModules();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('areThoseOfTheUserAndTheLastOnesForTheLoginPage', async () => {
    const { prefer, preferences, preferencesOf } = await import('../../src/app/preferences');
    preferencesOf('anna');
    prefer({ language: 'de', units: 'metric', sound: true });
    preferencesOf('bob');
    expect(preferences.value).toEqual({ language: 'de', units: 'metric', sound: false, notify: false });
    prefer({ language: 'en', units: 'imperial' });
    preferencesOf('anna');
    expect(preferences.value).toMatchObject({ language: 'de', units: 'metric', sound: true });
    preferencesOf(undefined);
    expect(preferences.value.language).toBe('en');
  });

  it('surviveWhatIsBroken', async () => {
    const { readPreferences } = await import('../../src/app/preferences');
    const usual = { language: 'en', units: 'measured', sound: false, notify: false } as const;
    for (const kept of ['{', 'null', '[]', '7', '{"language":"xx","units":3,"sound":"yes"}']) expect(readPreferences(kept, usual)).toEqual(usual);
  });
});
