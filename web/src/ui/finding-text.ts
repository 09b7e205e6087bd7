import { formatValue } from '../format/number';
import { text } from '../strings';
import { findingOf, groupFindingOf, type Finding, type Member } from '../twin/finding';

export const decimalsOf = (word: string): number => /^-?\d+\.(\d+)$/.exec(word)?.[1]?.length ?? 0;

/** A number as the engine writes it, as people write it; anything else stays. */
export function numberOf(word: string): string {
  const number = Number(word);
  if (!Number.isFinite(number)) return word;
  return word.includes('e') ? formatValue(number) : formatValue(number, decimalsOf(word));
}

/** `12 min` as the engine writes it. */
function spanOf(words: string): string {
  const [, count = '', unit] = /^(\S+) (s|min|h|days)$/.exec(words) ?? [];
  return unit ? `${numberOf(count)}\u00a0${text.span[unit === 'days' ? 'd' : (unit as 's' | 'min' | 'h')]}` : words;
}

function found({ says, by, most, times, more }: Finding): string {
  const [first = '', second = ''] = more.map(says === 'value' ? numberOf : spanOf);
  return text.finding.whole(text.finding[says](numberOf(by), first, second), numberOf(most), numberOf(times));
}

function told(member: Member): string {
  const off = text.finding.sigmas[member.above ? 'above' : 'below'](numberOf(member.sigmas));
  switch (member.says) {
    case 'own':
      return text.finding.own(member.channel, numberOf(member.value), off, numberOf(member.usual));
    case 'with':
      return text.finding.with(member.channel, off, member.other);
    case 'among':
      return text.finding.among(member.channel, off);
  }
}

/** What a detector found, in the language of the page; what is not known is said as it stands. */
export function findingText(words: string): string {
  const alone = findingOf(words);
  if (alone) return found(alone);
  const group = groupFindingOf(words);
  return group ? text.finding.evidence(group.members.map(told).join('; '), numberOf(group.evidence), numberOf(group.limit)) : words;
}
