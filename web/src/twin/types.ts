/** The shapes of `docs/twin-layout.md`: a facility and its assets as Ditto things. */
import type { DocumentInfo } from './documents';

export type Quality = 'GOOD' | 'UNCERTAIN' | 'BAD';

export interface ChannelInfo {
  name?: string;
  quantityKind?: string;
  /** UCUM code. */
  unit?: string;
  decimals?: number;
  rangeMin?: number;
  rangeMax?: number;
  periodSeconds?: number;
  /** The twin is updated at least this often, even when the value does not change. */
  maxIntervalSeconds?: number;
  sensorType?: string;
  simulated?: boolean;
}

export interface ChannelStatus {
  value?: number | null;
  unit?: string;
  quality?: Quality;
  reason?: string;
  /** Time of measurement, ISO 8601 in UTC. */
  time?: string;
}

export interface RuleLevel {
  name: string;
  /** 1 to 1000, as in OPC UA Part 9. */
  severity: number;
  limit: number;
  /** When it is reached, where the rule watches conditions. */
  condition?: string;
}

export interface RuleAction {
  who?: string;
  what: string;
  withinMinutes?: number;
  /** Name of the level from which on the step applies; absent: all. */
  level?: string;
}

export interface RuleInfo {
  id: string;
  name?: string;
  /** Key of the channel of the same asset that the rule watches. */
  channel?: string;
  direction?: 'ABOVE' | 'BELOW';
  /** Unit of its limits. */
  unit?: string;
  /** What it watches where that is not simply the value of the channel. */
  watches?: 'value' | 'conditions' | 'silence' | 'detector' | 'forecast';
  /** An acknowledged alarm has to be confirmed too. */
  confirm?: boolean;
  /** Longest shelving in minutes; 0 or absent: it can't be shelved. */
  maxShelveMinutes?: number;
  levels?: RuleLevel[];
  actions?: RuleAction[];
}

/** What keeps an alarm from being announced, and since when. */
export interface SetAside {
  since: string;
  by?: string;
  reason?: string;
}

export interface Shelving extends SetAside {
  /** Until it is next inactive. */
  once?: boolean;
  until?: string;
}

export interface AlarmStatus {
  active?: boolean;
  acknowledged?: boolean;
  /** False while it waits for its confirmation. */
  confirmed?: boolean;
  latched?: boolean;
  level?: string;
  severity?: number;
  since?: string;
  time?: string;
  value?: number | null;
  limit?: number | null;
  unit?: string;
  message?: string;
  /** Each only while it is so. */
  shelved?: Shelving;
  suppressed?: SetAside;
  outOfService?: SetAside;
  /** What led to this state, for example `RAISED`, `ACKNOWLEDGED` or `RESET`. */
  cause?: string;
  /** Who did it, where it was somebody, and what they said. */
  by?: string;
  comment?: string;
}

/** What a rule foresees of its levels, as times. */
export interface Forecast {
  /** When it was foreseen, ISO 8601 in UTC. */
  time: string;
  until: string;
  levels: ForecastLevel[];
  /** By a time the value will have gone as far as between `low` and `high`, four times of five. */
  band?: { time: string; low: number; likely: number; high: number }[];
  advice?: Advice;
}

/** What work would cost, and what waiting is expected to; without `workBy` planned work would not pay. */
export interface Advice {
  workBy?: string;
  cost?: number;
  costOfWaiting?: number;
  saving: number;
  currency: string;
}

export interface ForecastLevel {
  level: string;
  limit?: number;
  beyond: boolean;
  probability: number;
  earliest?: string;
  latest?: string;
}

export interface Feature {
  definition?: string[];
  properties?: {
    channel?: ChannelInfo;
    rule?: RuleInfo;
    status?: ChannelStatus & AlarmStatus;
    /** By the id of the rule; null where it foresees no more. */
    forecast?: Record<string, Forecast | null>;
  };
}

/** What a device can be told to do, by a message to the inbox of its asset. */
export interface CommandInfo {
  id: string;
  name: string;
  subject: string;
  /** Key of the feature to send it to; absent: the asset. */
  channel?: string;
  description?: string;
  /** JSON pointers of the values that have to be in the payload. */
  values?: string[];
  /** The values that go with it and no others; absent where the model does not say. */
  inputs?: CommandInput[];
}

/** One value that goes with a command. */
export interface CommandInput {
  /** JSON pointer to where it stands in the payload; empty: the payload is the value. */
  pointer: string;
  name: string;
  /** Absent: whatever is typed. */
  type?: 'NUMBER' | 'INTEGER' | 'BOOLEAN' | 'CHOICE';
  description?: string;
  /** UCUM code. */
  unit?: string;
  min?: number;
  max?: number;
  choices?: string[];
  optional?: boolean;
}

export interface Attributes {
  type?: string;
  name?: string;
  facility?: string;
  parent?: string;
  kind?: string;
  order?: number;
  ifc?: { globalId?: string; class?: string; predefinedType?: string; tag?: string };
  properties?: Record<string, Record<string, { value?: unknown; unit?: string }>>;
  documents?: DocumentInfo[];
  commands?: CommandInfo[];
  timeZone?: string;
}

export interface Thing {
  thingId: string;
  attributes?: Attributes;
  features?: Record<string, Feature>;
  _revision?: number;
}

/** A change of a thing as the event stream brings it; without `action` and `path` it is merged. */
export interface ThingEvent {
  thing: Thing;
  action?: string;
  /** JSON pointer of what changed, `/` for the whole thing. */
  path?: string;
}
