/** What the engine says of an alarm, taken apart so that it can be said in another language. Names and conditions are said as they stand. */
export type AlarmSentence =
  | { says: 'above' | 'below' | 'within'; what: string; value: string; unit: string; level: string; limit: string }
  | { says: 'holds' | 'holdsNot'; what: string; condition: string; level: string }
  | { says: 'unusual'; what: string; found: string; score: string }
  | { says: 'usual' | 'values' | 'resting' | 'never'; what: string }
  | { says: 'likely' | 'unlikely'; what: string; days: string; limit: string; level: string }
  | { says: 'silent'; what: string; seconds: string; level: string };

/** Each form of a sentence; the engine's own are in its AlarmText. */
const FORMS: [RegExp, (words: Record<string, string>) => AlarmSentence][] = [
  [
    /^(?<what>.+) (?<value>\S+) (?<unit>\S*) is (?<how>above|below|back within) (?<level>.+) limit (?<limit>\S+) \k<unit>$/,
    ({ what = '', value = '', unit = '', how, level = '', limit = '' }) => ({ says: how === 'above' || how === 'below' ? how : 'within', what, value, unit, level, limit }),
  ],
  [
    /^(?<what>.+): likely in (?<days>\S+) d, (?<how>within|no longer within) the (?<limit>\S+) d of (?<level>.+)$/,
    ({ what = '', days = '', how, limit = '', level = '' }) => ({ says: how === 'within' ? 'likely' : 'unlikely', what, days, limit, level }),
  ],
  [/^(?<what>.+) has had no usable value for (?<seconds>\S+) s \((?<level>.+)\)$/, ({ what = '', seconds = '', level = '' }) => ({ says: 'silent', what, seconds, level })],
  [/^(?<what>.+): as usual again$/, ({ what = '' }) => ({ says: 'usual', what })],
  [/^(?<what>.+) has values again$/, ({ what = '' }) => ({ says: 'values', what })],
  [/^(?<what>.+) is not in force now$/, ({ what = '' }) => ({ says: 'resting', what })],
  [/^(?<what>.+) was never raised$/, ({ what = '' }) => ({ says: 'never', what })],
  [/^(?<what>.+?): (?<found>.+) \(score (?<score>\S+)\)$/, ({ what = '', found = '', score = '' }) => ({ says: 'unusual', what, found, score })],
  [/^(?<what>.+?): (?<condition>.+?) (?<how>holds|no longer holds) \((?<level>.+)\)$/, ({ what = '', condition = '', how, level = '' }) => ({ says: how === 'holds' ? 'holds' : 'holdsNot', what, condition, level })],
];

/** What a message says; undefined where it is none of the engine's forms, and is to be shown as it stands. */
export function sentenceOf(message: string): AlarmSentence | undefined {
  for (const [form, read] of FORMS) {
    const words = form.exec(message)?.groups;
    if (words) return read(words);
  }
  return undefined;
}
