import type uPlot from 'uplot';
import { lengthOf, pinned, scaled, shifted, type Stretch } from '../twin/stretch';

/** A chart whose stretch of time can be changed on it. */
export interface Zoomed {
  /** What it shows now. */
  shown(): Stretch;
  /** Shows another one while a gesture goes on, as near to it as may be. */
  preview(stretch: Stretch): void;
  /** A gesture has ended. */
  settle(stretch: Stretch): void;
}

/** Pixels that a pointer may move and still be a tap. */
const TAP = 4;
const SETTLES_MS = 250;
const PER_PIXEL = 1.0015;
/** Pixels of a line, where a wheel counts lines. */
const LINE = 18;
const BY_LINES = 1;

/**
 * Lets a chart be zoomed and moved. A mouse that is dragged marks a stretch, a finger moves the time, two fingers pinch. The wheel zooms about the place under
 * the mouse with Ctrl, which is also what a pinch on a touchpad is, and without it once the chart has the focus, so that a page can be scrolled over a chart;
 * sideways it moves the time.
 */
export function makeZoomable(plot: uPlot, host: HTMLElement, chart: Zoomed): { busy(): boolean } {
  const { over } = plot;
  const places = new Map<number, number>();
  let anchors: [id: number, time: number, place: number][] = [];
  let marks = false;
  let moved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const placeOf = (event: MouseEvent): number => event.clientX - over.getBoundingClientRect().left;
  const timeAt = (place: number): number => {
    const now = chart.shown();
    return now.from + (place / over.clientWidth) * lengthOf(now);
  };
  /** What lies under the fingers now is to stay under them. */
  const hold = (): void => {
    anchors = [...places].slice(0, 2).map(([id, place]) => [id, timeAt(place), place]);
  };
  const box = (): { left: number; width: number } => {
    const [first] = anchors;
    const [begin, end] = [first?.[2] ?? 0, places.get(first?.[0] ?? 0) ?? 0].map((place) => Math.max(0, Math.min(over.clientWidth, place))) as [number, number];
    return { left: Math.min(begin, end), width: Math.abs(end - begin) };
  };
  const marked = over.appendChild(document.createElement('div')); // what uPlot itself marks it clears with each move of the mouse
  marked.className = 'zoom-mark';
  const mark = (left: number, width: number): void => void Object.assign(marked.style, { left: `${left}px`, width: `${width}px` });
  const follow = (): void => {
    if (marks) return mark(box().left, box().width);
    const now = chart.shown();
    const [first, second] = anchors.map(([id, time]): [number, number] => [time, places.get(id) ?? 0]);
    if (!first) return;
    const to = second ? pinned([first, second], over.clientWidth) : shifted(now, (first[0] - timeAt(first[1])) / lengthOf(now));
    if (to) chart.preview(to);
  };
  const end = (event: PointerEvent): void => {
    const { left, width } = box();
    if (!places.delete(event.pointerId)) return;
    if (places.size > 0) return hold();
    if (marks && moved) {
      mark(0, 0);
      if (event.type === 'pointerup' && width > TAP) chart.settle({ from: timeAt(left), to: timeAt(left + width) });
    } else if (moved) chart.settle(chart.shown());
    marks = false;
  };
  over.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    marks = event.pointerType === 'mouse';
    if (places.size === 0) moved = false;
    places.set(event.pointerId, placeOf(event));
    hold();
  });
  over.addEventListener('pointermove', (event) => {
    if (!places.has(event.pointerId)) return;
    places.set(event.pointerId, placeOf(event));
    if (!moved && places.size === 1 && Math.abs(placeOf(event) - (anchors[0]?.[2] ?? 0)) <= TAP) return;
    if (!moved) over.setPointerCapture(event.pointerId);
    moved = true;
    follow();
  });
  over.addEventListener('pointerup', end);
  over.addEventListener('pointercancel', end);
  // What ends a gesture is no tap on a value.
  over.addEventListener('click', (event) => moved && event.stopImmediatePropagation(), { capture: true });
  over.addEventListener(
    'wheel',
    (event) => {
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!sideways && !event.ctrlKey && !event.metaKey && document.activeElement !== host) return;
      event.preventDefault();
      const by = (sideways ? event.deltaX : event.deltaY) * (event.deltaMode === BY_LINES ? LINE : 1);
      const now = chart.shown();
      chart.preview(sideways ? shifted(now, by / over.clientWidth) : scaled(now, PER_PIXEL ** by, timeAt(placeOf(event))));
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        chart.settle(chart.shown());
      }, SETTLES_MS);
    },
    { passive: false },
  );
  return { busy: () => places.size > 0 || timer !== undefined };
}
