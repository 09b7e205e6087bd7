import { effect } from '@preact/signals';
import type { Paint } from '../model/paints';
import type { Pin } from '../model/pins';
import type { ModelScene, Picked } from '../model/scene';
import type { ShapeModel } from '../model/shapes';
import type { Look } from '../twin/elements';
import { cut, flight, level, xray } from '../ui/model-tools';
import { SceneCanvas } from '../ui/scene-canvas';
import { skin, type Skin } from '../ui/skin';
import { chosen, elementAt, shown } from './shown';

const XRAY_OPACITY = 0.13;
const ROOM_OPACITY = 0.3;
/** What is not in the twin is there to be found, but not in the way. */
const QUIET: Look[] = ['plain', 'none', 'ok'];

function opacityOf(look: Look, isRoom: boolean, through: boolean): number {
  if (isRoom) return QUIET.includes(look) ? 0 : ROOM_OPACITY;
  return through && QUIET.includes(look) ? XRAY_OPACITY : 1;
}

/** How elements look, read so that a change draws it anew. */
function painter(scene: ModelScene, model: ShapeModel): (element: number) => Paint {
  const colours = skin();
  const { looks } = shown.value;
  const [through, storey] = [xray.value, level.value];
  return (element) => {
    const { id, level: place } = model.elements[element] ?? { id: '', level: -1 };
    const look = looks[id] ?? 'plain';
    const hidden = storey !== undefined && place !== storey;
    return { colour: colours[look], opacity: hidden ? 0 : opacityOf(look, scene.isSpace(element), through), kept: !hidden && !QUIET.includes(look) };
  };
}

/** The marks of the storey that is shown. */
function pins(model: ShapeModel, colours: Skin): Pin[] {
  const found: Pin[] = [];
  for (const { id, at, look } of shown.value.marks) {
    const element = at.map((each) => elementAt.value.get(each)).find((index) => index !== undefined);
    if (element === undefined) continue;
    if (level.value === undefined || model.elements[element]?.level === level.value) found.push({ id, element, colour: colours[look] });
  }
  return found;
}

function follow(scene: ModelScene, model: ShapeModel): () => void {
  const at = (id: string | undefined): number => elementAt.value.get(id ?? '') ?? -1;
  const stops = [
    effect(() => scene.paint(painter(scene, model))),
    effect(() => scene.cut(cut.value)),
    effect(() => {
      scene.pin(pins(model, skin()), chosen.value.mark);
    }),
    effect(() => {
      scene.select(at(chosen.value.element), skin().chosen);
    }),
    effect(() => {
      const wanted = flight.value;
      if (wanted) scene.flyTo(at(wanted.to) < 0 ? [] : [at(wanted.to)]);
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

interface Props {
  model: ShapeModel;
  onPick(picked: Picked | undefined): void;
  onNoWebgl(): void;
}

/** The model in the colours that the program wants, with its marks. */
export function ViewerCanvas({ model, onPick, onNoWebgl }: Props) {
  return <SceneCanvas model={model} follow={follow} onPick={onPick} onNoWebgl={onNoWebgl} />;
}
