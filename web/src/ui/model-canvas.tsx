import { effect } from '@preact/signals';
import { chosen, elementAt, elementsOfThing, looks, thingOf } from '../app/model';
import type { Paint } from '../model/paints';
import type { ModelScene } from '../model/scene';
import type { ShapeModel } from '../model/shapes';
import type { Look } from '../twin/elements';
import { cut, flight, level, xray } from './model-tools';
import { SceneCanvas } from './scene-canvas';
import { skin } from './skin';

const CALM: Look[] = ['none', 'plain', 'ok'];
const XRAY_OPACITY = 0.13;
const SPACE_OPACITY: Record<Look, number> = { high: 0.6, medium: 0.55, low: 0.5, data: 0.4, soon: 0.35, ok: 0, none: 0, plain: 0 };

/** What decides on how elements look, read so that a change draws it anew. */
function painter(scene: ModelScene, model: ShapeModel): (element: number) => Paint {
  const colours = skin();
  const [now, through, storey] = [looks.value, xray.value, level.value];
  return (element) => {
    const look = now[element] ?? 'plain';
    const place = model.elements[element]?.level ?? -1;
    if (storey !== undefined && place !== storey) return { colour: colours.plain, opacity: 0, kept: false };
    const calm = CALM.includes(look);
    if (scene.isSpace(element)) return { colour: colours[look], opacity: through && look === 'ok' ? XRAY_OPACITY : SPACE_OPACITY[look], kept: !calm };
    return { colour: colours[look], opacity: through && calm ? XRAY_OPACITY : 1, kept: !calm };
  };
}

/** Whether it is not left out because another level is shown alone. */
const isShown = ({ elements }: ShapeModel, element: number): boolean => level.peek() === undefined || elements[element]?.level === level.peek();

/** The elements of the level that is shown alone; none where all are. */
const shownOf = (model: ShapeModel): number[] => (level.peek() === undefined ? [] : [...model.elements.keys()].filter((element) => isShown(model, element)));

/** @param id a GlobalId, or the id of a thing */
function elementsOf(id: string): number[] {
  const element = elementAt(id);
  return element === undefined ? elementsOfThing(thingOf(id) ?? id) : [element];
}

function follow(scene: ModelScene, model: ShapeModel): () => void {
  const stops = [
    effect(() => scene.paint(painter(scene, model))),
    effect(() => scene.cut(cut.value)),
    effect(() => {
      scene.select(elementAt(chosen.value ?? '') ?? -1, skin().chosen);
    }),
    effect(() => {
      const wanted = flight.value;
      if (!wanted) return;
      const there = wanted.to === '' ? shownOf(model) : elementsOf(wanted.to);
      if (there.length > 0 && !there.some((element) => isShown(model, element))) level.value = undefined;
      scene.flyTo(there);
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

/** The canvas with the model of the facility on it. @param onNoWebgl told where this browser can't draw it */
export function ModelCanvas({ model, onPick, onNoWebgl }: { model: ShapeModel; onPick(id: string | undefined): void; onNoWebgl(): void }) {
  return <SceneCanvas model={model} follow={follow} onPick={(picked) => onPick(picked?.element.id)} onNoWebgl={onNoWebgl} />;
}
