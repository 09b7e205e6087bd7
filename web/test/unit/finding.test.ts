import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../src/strings';
import { findingText } from '../../src/ui/finding-text';

const engine = ['Wording', 'multi/GroupWording', 'Pace'].map((name) => readFileSync(new URL(`../../../bundles/io.adit.engine/src/main/java/io/adit/engine/detect/${name}.java`, import.meta.url), 'utf8'));
const literals = engine.flatMap((source) => [...source.matchAll(/"([^"]+)"/g)].map(([, words = '']) => words.replace(/^%\.\d[gf]/, '').trim()));

/** What stands between the numbers and names of a sentence. */
const fixed = (sentence: string): string[] =>
  sentence
    .split(/-?\d[\w.+-]*(?: (?:s|min|h|days)\b)?|\b(?:flow|current|rpm)\b|;|(?=\(before)|(?<=most )|(?<=sigma )|(?=above|below)|(?<=above|below)|(?<=\))|(?<=what )/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** What detectors say, and what a German reads. */
const GERMAN: [string, string][] = [
  ['value 60.0 where 20.3 was expected: 12.1 MAD (before at most 3.02); expected 1.00e-06 times in the history so far', 'Wert 60,0, erwartet war 20,3: 12,1 MAD (bisher höchstens 3,02); im bisherigen Verlauf 0,000001-mal zu erwarten'],
  ['hard to predict for about 25 min: mean residual 4.10 MAD (before at most 2.00); expected 0.0210 times in the history so far', 'seit etwa 25 min schwer vorherzusagen: mittlere Abweichung von der Vorhersage 4,10 MAD (bisher höchstens 2,00); im bisherigen Verlauf 0,0210-mal zu erwarten'],
  ['usual daily pattern broken for about 12 h: mean deviation 3.00 MAD (before at most 1.10); expected 0.100 times in the history so far', 'gewohnter Tagesgang seit etwa 12 h gestört: mittlere Abweichung 3,00 MAD (bisher höchstens 1,10); im bisherigen Verlauf 0,100-mal zu erwarten'],
  ['level of the last 4 days has shifted against the 16 days before: by 6.20 spreads (before at most 2.50); expected 0.00100 times in the history so far', 'Niveau der letzten 4 d gegen die 16 d davor verschoben: um 6,20 Streuungen (bisher höchstens 2,50); im bisherigen Verlauf 0,00100-mal zu erwarten'],
  ['out of proportion for about 70.0 s: by 1.20 on a logarithmic scale (before at most 0.410); expected 0.0300 times in the history so far', 'seit etwa 70,0 s im falschen Verhältnis: um 1,20 auf logarithmischer Skala (bisher höchstens 0,410); im bisherigen Verlauf 0,0300-mal zu erwarten'],
  ['course of the last half day is like none before: nearest at 9.10 MAD of distance (before at most 4.00); expected 0.0100 times in the history so far', 'Verlauf des letzten halben Tages wie keiner zuvor: der nächste mit 9,10 MAD Abstand (bisher höchstens 4,00); im bisherigen Verlauf 0,0100-mal zu erwarten'],
  ['samples stay on one side of what is expected: cumulative sum 40.0 usual deviations (before at most 11.0); expected 0.0100 times in the history so far', 'Messwerte bleiben auf einer Seite des Erwarteten: kumulierte Summe 40,0 übliche Abweichungen (bisher höchstens 11,0); im bisherigen Verlauf 0,0100-mal zu erwarten'],
  ['energy of a frequency band has grown: 1.23e+03 times the usual (before at most 7.00); expected 0.0100 times in the history so far', 'Energie eines Frequenzbandes gewachsen: das 1.230-fache des Üblichen (bisher höchstens 7,00); im bisherigen Verlauf 0,0100-mal zu erwarten'],
  ['flow 2.10, 5.20 sigma below its usual 3.40; evidence 31.0 of 24.0', 'flow 2,10, 5,20 Sigma unter dem üblichen Wert 3,40; Beweiskraft 31,0 bei einer Grenze von 24,0'],
  ['current 6.00 sigma above what flow and the others explain; rpm 4.00 sigma below what the others explain; evidence 31.0 of 24.0', 'current 6,00 Sigma über dem, was flow und die anderen erwarten lassen; rpm 4,00 Sigma unter dem, was die anderen erwarten lassen; Beweiskraft 31,0 bei einer Grenze von 24,0'],
];

describe('what a detector found', () => {
  afterEach(() => speak('en'));

  it.each(GERMAN)('%s', async (english, german) => {
    for (const piece of fixed(english)) expect(literals.some((words) => words.includes(piece)), `the engine says "${piece}"`).toBe(true);
    await speak('de');
    expect(findingText(english).replaceAll('\u00a0', ' ')).toBe(german);
  });

  it('is said in English as the engine does, with numbers as people write them', () => {
    for (const [english] of GERMAN.filter(([words]) => !/e[+-]|days/.test(words))) expect(findingText(english).replaceAll('\u00a0', ' ')).toBe(english);
  });

  it('is said as it stands where it is none of its forms', async () => {
    await speak('de');
    for (const words of ['7 MAD above', 'value 3 where 2 was expected: 5 MAD', 'a; b; evidence 3 of 2']) expect(findingText(words)).toBe(words);
  });
});
