/** What a detector of one channel found, taken apart so that it can be said in another language. Numbers are as the engine writes them, spans `12 min`. */
export interface Finding {
  says: (typeof FORMS)[number][0];
  /** How much it is, in what goes with what is said; */
  by: string;
  /** the most that it was before; */
  most: string;
  /** and how often as much was to be expected so far. */
  times: string;
  /** What else is said, in turn. */
  more: string[];
}

/** What a detector found in a group of channels: which of them, the gravest first. */
export interface GroupFinding {
  members: Member[];
  evidence: string;
  limit: string;
}

export type Member = { channel: string; sigmas: string; above: boolean } & ({ says: 'own'; value: string; usual: string } | { says: 'with'; other: string } | { says: 'among' });

/** Each thing that is found; the engine's own words are in its Wording and GroupWording. */
const FORMS = [
  ['value', /^value (\S+) where (\S+) was expected: (?<by>\S+) MAD$/],
  ['unpredictable', /^hard to predict for about (.+): mean residual (?<by>\S+) MAD$/],
  ['daily', /^usual daily pattern broken for about (.+): mean deviation (?<by>\S+) MAD$/],
  ['shift', /^level of the last (.+) has shifted against the (.+) before: by (?<by>\S+) spreads$/],
  ['ratio', /^out of proportion for about (.+): by (?<by>\S+) on a logarithmic scale$/],
  ['course', /^course of the last half day is like none before: nearest at (?<by>\S+) MAD of distance$/],
  ['side', /^samples stay on one side of what is expected: cumulative sum (?<by>\S+) usual deviations$/],
  ['band', /^energy of a frequency band has grown: (?<by>\S+) times the usual$/],
] as const;

const WHOLE = /^(?<what>.+) \(before at most (?<most>\S+)\); expected (?<times>\S+) times in the history so far$/;

/** What a detector of one channel found; undefined where it is none of its forms. */
export function findingOf(found: string): Finding | undefined {
  const { what = '', most = '', times = '' } = WHOLE.exec(found)?.groups ?? {};
  for (const [says, form] of FORMS) {
    const words = form.exec(what);
    if (words) return { says, by: words.groups?.['by'] ?? '', most, times, more: words.slice(1, -1) };
  }
  return undefined;
}

const OWN = /^(?<channel>.+) (?<value>\S+), (?<sigmas>\S+) sigma (?<how>above|below) its usual (?<usual>\S+)$/;
const RELATED = /^(?<channel>.+) (?<sigmas>\S+) sigma (?<how>above|below) what (?:the others explain|(?<other>.+) and the others explain)$/;

function memberOf(words: string): Member | undefined {
  const { channel = '', sigmas = '', how, value = '', usual, other } = (OWN.exec(words) ?? RELATED.exec(words))?.groups ?? {};
  if (how === undefined) return undefined;
  const member = { channel, sigmas, above: how === 'above' };
  if (usual !== undefined) return { ...member, says: 'own', value, usual };
  return other === undefined ? { ...member, says: 'among' } : { ...member, says: 'with', other };
}

/** What a detector of a group found; undefined where it is not of its form. */
export function groupFindingOf(found: string): GroupFinding | undefined {
  const { all = '', evidence = '', limit = '' } = /^(?<all>.+); evidence (?<evidence>\S+) of (?<limit>\S+)$/.exec(found)?.groups ?? {};
  const members = all.split('; ').map(memberOf);
  return members.every((member) => member !== undefined) ? { members, evidence, limit } : undefined;
}
