import { effect } from '@preact/signals';
import { Color } from 'three';
import { useEffect, useRef } from 'preact/hooks';
import { chosen, elementAt, elementsOfThing, looks, thingOf } from '../app/model';
import { dark } from '../app/theme';
import type { Paint } from '../model/paints';
import { ModelScene } from '../model/scene';
import type { ShapeModel } from '../model/shapes';
import { text } from '../strings';
import type { Look } from '../twin/elements';
import { cut, flight, level, xray } from './model-tools';

const CALM: Look[] = ['none', 'plain', 'ok'];
const XRAY_OPACITY = 0.13;
const SPACE_OPACITY: Record<Look, number> = { high: 0.6, medium: 0.55, low: 0.5, data: 0.4, soon: 0.35, ok: 0, none: 0, plain: 0 };

/** The colours of states; what is calm is pale, so that an alarm stands out. */
function skin(): Record<Look | 'chosen' | 'ground', Color> {
  const style = getComputedStyle(document.documentElement);
  const get = (name: string): Color => new Color(style.getPropertyValue(`--${name}`).trim());
  const found = Object.fromEntries((['high', 'medium', 'low', 'data', 'soon', 'ok', 'plain'] as const).map((look) => [look, get(`model-${look}`)]));
  return { ...found, none: get('model-calm'), chosen: get('accent'), ground: get('raised') } as Record<Look | 'chosen' | 'ground', Color>;
}

/** What decides on how elements look, read so that a change draws it anew. */
function painter(scene: ModelScene, model: ShapeModel): (element: number) => Paint {
  void dark.value;
  const colours = skin();
  const [now, through, storey] = [looks.value, xray.value, level.value];
  return (element) => {
    const look = now[element] ?? 'plain';
    const place = model.elements[element]?.level ?? -1;
    if (storey !== undefined && place !== storey) return { colour: colours.plain, opacity: 0 };
    if (scene.isSpace(element)) return { colour: colours[look], opacity: through && look === 'ok' ? XRAY_OPACITY : SPACE_OPACITY[look] };
    return { colour: colours[look], opacity: through && CALM.includes(look) ? XRAY_OPACITY : 1 };
  };
}

function follow(scene: ModelScene, model: ShapeModel): () => void {
  const stops = [
    effect(() => scene.paint(painter(scene, model))),
    effect(() => {
      void dark.value;
      scene.ground(skin().ground);
    }),
    effect(() => scene.cut(cut.value)),
    effect(() => {
      void dark.value;
      scene.select(elementAt(chosen.value ?? '') ?? -1, skin().chosen);
    }),
    effect(() => {
      const wanted = flight.value;
      if (!wanted) return;
      const element = elementAt(wanted.to);
      const thing = thingOf(wanted.to) ?? wanted.to;
      scene.flyTo(element === undefined ? elementsOfThing(thing) : [element]);
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

/** The canvas with the model on it. @param onNoWebgl told where this browser can't draw it */
export function ModelCanvas({ model, onPick, onNoWebgl }: { model: ShapeModel; onPick(id: string | undefined): void; onNoWebgl(): void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<ModelScene | null>(null);
  useEffect(() => {
    const host = canvas.current;
    if (!host) return undefined;
    let scene: ModelScene;
    try {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      scene = new ModelScene(host, model, (element) => onPick(model.elements[element]?.id), still);
    } catch {
      onNoWebgl();
      return undefined;
    }
    drawn.current = scene;
    if ((level.peek() ?? 0) >= model.levels.length) level.value = undefined;
    const stop = follow(scene, model);
    const sizes = new ResizeObserver(() => scene.resize());
    sizes.observe(host);
    host.addEventListener('webglcontextlost', onNoWebgl);
    return () => {
      host.removeEventListener('webglcontextlost', onNoWebgl);
      stop();
      flight.value = undefined;
      sizes.disconnect();
      scene.dispose();
      drawn.current = null;
    };
  }, [model]);
  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') onPick(undefined);
    else if (!drawn.current?.key(event.key)) return;
    event.preventDefault();
  };
  return <canvas ref={canvas} class="model-canvas" tabIndex={0} role="img" aria-label={text.model.canvas} onKeyDown={key} />;
}
