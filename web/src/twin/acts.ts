import type { Alarm } from './alarms';

/** What people do about alarms. */
export const ACTS = ['acknowledge', 'confirm', 'reset', 'shelve', 'unshelve', 'remove', 'place', 'comment'] as const;
export type AlarmAct = (typeof ACTS)[number];

/** Those that need words: why, or the remark itself. */
const NEED_WORDS: AlarmAct[] = ['shelve', 'remove', 'comment'];
export const needsWords = (act: AlarmAct): boolean => NEED_WORDS.includes(act);

/** Those that are true whenever they arrive, so that they can be made without a connection: that somebody has seen, dealt with or remarked something. */
const LATER: AlarmAct[] = ['acknowledge', 'confirm', 'comment'];
export const canWait = (act: AlarmAct): boolean => LATER.includes(act);

export interface Acts {
  /** What the alarm waits for. */
  due: AlarmAct[];
  others: AlarmAct[];
}

/** What can be done about the alarm in its present state. */
export function actsFor({ rule, status, phase }: Alarm): Acts {
  const raised = status.since !== undefined;
  const due: AlarmAct[] = [];
  if (raised && !status.acknowledged) due.push('acknowledge');
  if (raised && status.acknowledged && status.confirmed === false) due.push('confirm');
  if (phase === 'latched') due.push('reset');
  const others: AlarmAct[] = [];
  if (status.shelved) others.push('unshelve');
  else if ((rule.maxShelveMinutes ?? 0) > 0) others.push('shelve');
  others.push(status.outOfService ? 'place' : 'remove', 'comment');
  return { due, others };
}

/** A time of shelving in minutes, or until the alarm is next inactive. */
export type ShelveTime = number | 'once';

const USUAL_MINUTES = [15, 60, 240, 480, 1440];

/** The times to choose from: the usual ones that the rule allows, its longest, and once. */
export function shelveTimes(most: number): ShelveTime[] {
  const minutes = USUAL_MINUTES.filter((each) => each < most);
  return [...minutes, most, 'once'];
}

/** A step of the action plan as a remark in the journal, the same in every language, so that all see who did it and when. */
export const stepRemark = (index: number, what: string, done: boolean): string => `[${done ? 'x' : ' '}] ${index + 1}. ${what}`.slice(0, 1000);

const STEP = /^\[([x ])\] (\d{1,3})\. /;

export const isStepRemark = (comment: string | undefined): boolean => STEP.test(comment ?? '');

/** A remark for people: one about a step with its box drawn. */
export const remarkText = (comment: string): string => (isStepRemark(comment) ? comment.replace('[x]', '\u2611').replace('[ ]', '\u2610') : comment);

export interface StepMark {
  done: boolean;
  by: string;
  time: string;
}

/** An entry of the journal as far as check lists need it. */
export interface Remark {
  time: string;
  cause: string;
  by: string;
  comment: string;
}

/** The state of each step, by its place, as the remarks since the alarm was raised tell it; they come newest first. */
export function stepMarks(entries: Remark[], since: string | undefined): Map<number, StepMark> {
  const marks = new Map<number, StepMark>();
  for (const { time, cause, by, comment } of entries) {
    const match = cause === 'COMMENTED' ? STEP.exec(comment) : null;
    if (!match || Date.parse(time) < Date.parse(since ?? '')) continue;
    const step = Number(match[2]) - 1;
    if (!marks.has(step)) marks.set(step, { done: match[1] === 'x', by, time });
  }
  return marks;
}
