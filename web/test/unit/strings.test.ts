import { afterEach, describe, expect, it } from 'vitest';
import { formatValue } from '../../src/format/number';
import { formatTime, monthNames } from '../../src/format/time';
import { LANGUAGES, language, preferred, speak, text, type Language } from '../../src/strings';
import { en } from '../../src/strings/en';

type Tree = { [key: string]: unknown };

/** Every text with its place; a function says how many things it needs. */
function leaves(tree: Tree, at = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const place = `${at}/${key}`;
    if (typeof value === 'string') found.set(place, 'text');
    else if (typeof value === 'function') found.set(place, `of ${value.length}`);
    else for (const [path, kind] of leaves(value as Tree, place)) found.set(path, kind);
  }
  return found;
}

const files = Object.entries(import.meta.glob<string>('../../src/ui/*.tsx', { query: '?raw', import: 'default', eager: true }));

/** What stands between tags or in an attribute that people read, and is no expression. */
function bareTexts(source: string): string[] {
  const between = /<[\w.]+(?:\s[^<>{}]*(?:\{(?:[^{}]|\{[^{}]*\})*\}[^<>{}]*)*)?>([^<>{}]*[A-Za-z]{2,}[^<>{}]*)<\//g;
  const attribute = /\s(?:aria-label|title|placeholder|alt|label|legend)="([^"]*[A-Za-z]{2,}[^"]*)"/g;
  return [...source.matchAll(between), ...source.matchAll(attribute)].map((match) => match[1] ?? '');
}

describe('languages', () => {
  afterEach(() => speak('en'));

  it.each(Object.keys(LANGUAGES) as Language[])('%s says all that English says, with the same parts', async (code) => {
    expect(leaves((await LANGUAGES[code].load()) as unknown as Tree)).toEqual(leaves(en as unknown as Tree));
  });

  it('knowsABareTextWhenItSeesOne', () => {
    expect(bareTexts('<p class="x">Hello there</p> <b title="An alarm" />')).toEqual(['Hello there', 'An alarm']);
    expect(bareTexts('<p class={`a ${b}`}>Hello</p>')).toEqual(['Hello']);
  });

  it('hasNoTextOutsideTheStrings', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap(([name, source]) => bareTexts(source).map((found) => `${name}: ${found}`))).toEqual([]);
  });

  it('writesNumbersAndDatesAsTheLanguageDoes', async () => {
    const time = Date.parse('2026-11-23T10:15:30Z');
    await speak('de');
    expect([text.nav.alarms, language.value]).toEqual(['Alarme', 'de']);
    expect(formatValue(1234.5, 1)).toBe('1.234,5');
    expect(formatValue(-0.04, 1)).toBe('0,0');
    expect(formatTime(time, 'Europe/Berlin', time + 86_400_000)).toBe('23. Nov., 11:15:30 MEZ');
    await speak('en');
    expect(formatValue(1234.5, 1)).toBe('1,234.5');
  });

  it('keepsTheLastChoiceWhenTwoLoadAtOnce', async () => {
    const slow = speak('de');
    await speak('en');
    await slow;
    expect(language.value).toBe('en');
  });

  it('takesTheFirstLanguageOfTheBrowserThatItSpeaks', () => {
    expect(preferred(['fr-FR', 'de-AT', 'en-US'])).toBe('de');
    expect(preferred(['fr'])).toBe('en');
  });

  it('namesTheMonthsOfChartsInTheLanguageInForce', async () => {
    expect(monthNames().short.slice(0, 3)).toEqual(['Jan', 'Feb', 'Mar']);
    await speak('de');
    expect(monthNames().short[2]).toBe('M\u00e4r');
    expect(monthNames().long[11]).toBe('Dezember');
  });
});
