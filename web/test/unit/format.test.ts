import { describe, expect, it } from 'vitest';
import { links, parseRoute } from '../../src/app/router';
import { formatShare, formatValue } from '../../src/format/number';
import { formatDelay, formatSpan, formatTime, knownZone } from '../../src/format/time';
import { displayUnit } from '../../src/format/unit';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('numbers', () => {
  it('haveTheDecimalsOfTheChannel', () => {
    expect(formatValue(12.44, 1)).toBe('12.4');
    expect(formatValue(12, 2)).toBe('12.00');
  });

  it('haveFourDigitsWhereTheChannelSaysNothing', () => expect(formatValue(0.0123456)).toBe('0.01235'));
  it('haveATrueMinus', () => expect(formatValue(-3.2, 1)).toBe('\u22123.2'));
  it('haveNoMinusBeforeZero', () => expect(formatValue(-0.04, 1)).toBe('0.0'));
  it('areADashWithoutAValue', () => expect([formatValue(null, 1), formatValue(Number.NaN, 1)]).toEqual(['–', '–']));

  it('roundAShareHonestly', () => {
    expect(formatShare(999, 1000)).toBe('99 %');
    expect(formatShare(1, 1000)).toBe('1 %');
    expect(formatShare(3, 3)).toBe('100 %');
  });
});

describe('units', () => {
  it.each([
    ['Cel', '°C'], ['m3/s', 'm³/s'], ['ug/m3', 'µg/m³'], ['um/m', 'µm/m'], ['[ppm]', 'ppm'], ['m/s2', 'm/s²'],
    ['kW.h', 'kW·h'], ['{count}', 'count'], ['%', '%'], ['1', ''], ['', ''], ['m.s-1', 'm·s⁻¹'],
  ])('write %s as %s', (code, shown) => expect(displayUnit(code)).toBe(shown));
});

describe('times', () => {
  const time = Date.parse('2026-11-23T10:15:30Z');

  it('areShownInTheZoneOfTheFacility', () => expect(formatTime(time, 'Europe/Berlin', time)).toBe('11:15:30 CET'));
  it('nameTheDayWhenItIsNotToday', () => expect(formatTime(time, 'Europe/Berlin', time + 86_400_000)).toBe('23 Nov, 11:15:30 CET'));
  it('surviveAnUnknownZone', () => expect(knownZone('Mars/Olympus')).toBe(knownZone(undefined)));

  it.each([
    [900, '0 s'], [59_999, '59 s'], [60_000, '1 min'], [3_900_000, '1 h 5 min'], [7_200_000, '2 h'], [100_000_000, '1 d 3 h'], [-5, '0 s'],
  ])('write a span of %d ms as %s', (span, shown) => expect(plain(formatSpan(span))).toBe(shown));
});

describe('delays', () => {
  it.each([
    [0.001792, '1.8 ms'], [0.0123, '12 ms'], [0.2404, '240 ms'], [0.99951, '1.0 s'], [3.21, '3.2 s'], [12.6, '13 s'], [59.7, '1 min'], [4000, '1 h 6 min'], [0, '0.0 ms'], [-0.0021, '\u22122.1 ms'],
  ])('of %d s are written as %s', (seconds, shown) => expect(plain(formatDelay(seconds))).toBe(shown));
});

describe('deep links', () => {
  it.each([
    [links.asset('a.b:2O2Fr$t4/?#X'), { page: 'asset', id: 'a.b:2O2Fr$t4/?#X' }],
    [links.channel('a:b', 'motor current', '6h'), { page: 'channel', id: 'a:b', key: 'motor current', range: '6h' }],
    [links.alarm('a:b', 'alarm-x'), { page: 'alarms', id: 'a:b', feature: 'alarm-x' }],
    ['#/nonsense', { page: 'overview' }],
    ['#/asset/%E0%A4%A', { page: 'asset', id: '%E0%A4%A' }],
  ])('%s comes back', (hash, route) => expect(parseRoute(hash)).toEqual(route));
});
