import { describe, expect, it } from 'vitest';
import { example, subjectOf, TASKS, CODE_LANGUAGES, type CodeLanguage } from '../../src/app/examples';
import type { JournalEntry } from '../../src/ditto/alarms';
import { monthOf, shifted, startOf } from '../../src/format/zone';
import type { Channel } from '../../src/twin/channels';
import { alarmReports, alarmsCsv, beginOf, channelsCsv, completeness, csv, reportOf, totalsOf } from '../../src/twin/report';
import type { TrendPoint } from '../../src/twin/series';
import { asset, status } from './things';

const channel = (key: string, periodSeconds?: number): Channel => ({ thingId: 'n:a', key, info: { name: key, unit: 'A', ...(periodSeconds && { periodSeconds }) }, status: undefined });
const day = (count: number, bad: number, avg: number | null): TrendPoint => ({ time: 0, avg, min: avg, max: avg, count, bad, uncertain: false, reason: '' });
const DAY = 86_400_000;

describe('a month in the zone of the facility', () => {
  it.each([
    [{ year: 2026, month: 11 }, 'Europe/Berlin', '2026-10-31T23:00:00.000Z'],
    [{ year: 2026, month: 7 }, 'Europe/Berlin', '2026-06-30T22:00:00.000Z'],
    [{ year: 2026, month: 4 }, 'America/St_Johns', '2026-04-01T02:30:00.000Z'],
    [{ year: 2024, month: 3 }, 'Asia/Kathmandu', '2024-02-29T18:15:00.000Z'],
    [{ year: 2026, month: 1 }, 'UTC', '2026-01-01T00:00:00.000Z'],
  ])('%j in %s begins at %s', (month, zone, start) => {
    expect(new Date(startOf(month, zone)).toISOString()).toBe(start);
    expect([monthOf(startOf(month, zone), zone), monthOf(startOf(month, zone) - 1, zone)]).toEqual([month, shifted(month, -1)]);
  });

  it('goesOverTheTurnOfTheYear', () => expect([shifted({ year: 2026, month: 1 }, -1), shifted({ year: 2026, month: 12 }, 1)]).toEqual([{ year: 2025, month: 12 }, { year: 2027, month: 1 }]));
});

describe('the report of a month', () => {
  const fast = reportOf(channel('fast', 10), [day(8000, 640, 3), day(0, 0, null)], 0, DAY);
  const silent = reportOf(channel('slow', 3600), [], 0, DAY);
  const events = reportOf(channel('door'), [day(3, 0, 1)], 0, DAY);

  it('countsWhatCameAgainstWhatWasExpected', () => {
    expect(fast).toMatchObject({ samples: 8640, bad: 640, expected: 8640, avg: 3 });
    expect([completeness(fast), completeness(silent), completeness(events)]).toEqual([1, 0, undefined]);
  });

  it('doesNotLetAFastChannelHideASilentOne', () => {
    expect(totalsOf([fast, silent, events])).toEqual({ channels: 3, silent: 1, samples: 8643, bad: 640, completeness: 0.5, since: 0 });
    expect(totalsOf([]).completeness).toBeUndefined();
  });

  it('expectsNothingOfAChannelBeforeItsVeryFirstSample', () => {
    const [none, some] = [day(0, 0, null), { ...day(300, 0, 3), time: 86_400 }];
    const began = DAY + 82_800_000;
    expect(beginOf([none, some], began, 0)).toBe(began);
    expect(completeness(reportOf(channel('new', 10), [none, some], began, 2 * DAY))).toBeCloseTo(300 / 360);
    expect(beginOf([none, some], -DAY, 0), 'silent on the first day, but there before').toBe(0);
    expect(beginOf([day(1, 0, 3), some], 5 * DAY, 0), 'older samples are kept as summaries only').toBe(0);
    expect(beginOf([none], undefined, 0)).toBe(0);
  });

  it('countsEachAlarmAndItsGravestLevel', () => {
    const entry = (rule: string, cause: string, level = 'alert', severity = 300) => ({ thingId: 'n:a', rule, name: rule, cause, level, severity, by: '', comment: '', time: '', number: 1, channel: 'c' }) as JournalEntry;
    const found = alarmReports([entry('a', 'RAISED'), entry('b', 'RAISED'), entry('b', 'ESCALATED', 'alarm', 800), entry('b', 'ACKNOWLEDGED', 'alert'), entry('b', 'RAISED'), entry('b', 'SHELVED')]);
    expect(found.map(({ rule, raised, acknowledged, setAside, level }) => [rule, raised, acknowledged, setAside, level])).toEqual([
      ['b', 2, 1, 1, 'alarm'], ['a', 1, 0, 0, 'alert'],
    ]);
  });

  it('isWrittenForMachinesAndSafeForSpreadsheets', () => {
    expect(csv([['a"b', 'c,d', 'e\nf', '=1+1', '-x', -1.5, null, undefined, Number.NaN]])).toBe('"a""b","c,d","e\nf",\'=1+1,\'-x,-1.5,,,\r\n');
    expect(channelsCsv([fast], () => 'Pump').split('\r\n')[1]).toBe('n:a,Pump,fast,fast,A,3,3,3,8640,640,8640,1970-01-01T00:00:00.000Z');
    expect(alarmsCsv([]).trim()).toBe('time,thingId,rule,name,cause,level,severity,value,limit,unit,by,comment');
  });
});

describe('examples', () => {
  const subject = subjectOf('http://127.0.0.1:8080', [asset("n:2O$'x", 'n:f', status(1))]);

  it('areAboutSomethingOfThisTwin', () => expect(subject).toMatchObject({ thing: "n:2O$'x", channel: 'current', rule: 'overload' }));
  it('existForEveryTaskInEveryLanguageAndNameNoPassword', () => {
    for (const language of Object.keys(CODE_LANGUAGES) as CodeLanguage[]) {
      for (const task of TASKS) {
        const code = example(language, task, subject);
        expect(code).toContain('http://127.0.0.1:8080/api/');
        expect(code).toContain('ADIT_LOGIN');
        expect(code).not.toContain("2O$'x");
      }
    }
  });
});
