import { batch, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { applyEvent } from './merge';
import type { Thing, ThingEvent } from './types';

const shown = (thing: Thing): boolean => thing.attributes?.type === 'asset' || thing.attributes?.type === 'facility';

/** The things of the facility as the page knows them: one signal per thing, so that only what changed is drawn again. */
export class TwinStore {
  private readonly things = new Map<string, Signal<Thing>>();
  private readonly structureVersion = signal(0);
  private readonly contentVersion = signal(0);

  /** Changes when things come, go or change their attributes. */
  get structure(): ReadonlySignal<number> {
    return this.structureVersion;
  }

  /** Changes with every applied batch. */
  get content(): ReadonlySignal<number> {
    return this.contentVersion;
  }

  /** The thing now; subscribes the caller to it. */
  thing(id: string): Thing | undefined {
    const known = this.things.get(id);
    if (known) return known.value;
    void this.structureVersion.value;
    return undefined;
  }

  /** All things now, without a subscription. */
  all(): Thing[] {
    return [...this.things.values()].map((entry) => entry.peek());
  }

  get size(): number {
    return this.things.size;
  }

  /** Takes a complete load; what it does not contain is gone. */
  replaceAll(loaded: Iterable<Thing>): void {
    batch(() => {
      const gone = new Set(this.things.keys());
      for (const thing of loaded) {
        if (!shown(thing)) continue;
        gone.delete(thing.thingId);
        this.put(thing.thingId, thing);
      }
      for (const id of gone) this.things.delete(id);
      this.structureVersion.value++;
      this.contentVersion.value++;
    });
  }

  /** Takes events in their order of arrival. Events of things that are neither asset nor facility are dropped. */
  apply(events: Iterable<ThingEvent>): void {
    batch(() => {
      let structural = false;
      for (const event of events) structural = this.applyOne(event) || structural;
      if (structural) this.structureVersion.value++;
      this.contentVersion.value++;
    });
  }

  private applyOne(event: ThingEvent): boolean {
    const id = event.thing.thingId;
    const before = this.things.get(id)?.peek();
    const after = applyEvent(before, event);
    if (after === before) return false;
    if (after === undefined || !shown(after)) return this.things.delete(id);
    this.put(id, after);
    return before === undefined || before.attributes !== after.attributes;
  }

  private put(id: string, thing: Thing): void {
    const known = this.things.get(id);
    if (known) known.value = thing;
    else this.things.set(id, signal(thing));
  }
}
