import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ModelScene, type Picked } from '../model/scene';
import type { ShapeModel } from '../model/shapes';
import { text } from '../strings';
import { flight, level } from './model-tools';
import { skin } from './skin';

interface Props {
  model: ShapeModel;
  /** Keeps the scene as it shall be; gives what ends that. */
  follow(scene: ModelScene, model: ShapeModel): () => void;
  /** Told what was tapped; undefined beside all. */
  onPick(picked: Picked | undefined): void;
  /** Told where this browser can't draw it. */
  onNoWebgl(): void;
}

/** The canvas with a model on it, for pointer and keys. */
export function SceneCanvas({ model, follow, onPick, onNoWebgl }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<ModelScene | null>(null);
  useEffect(() => {
    const host = canvas.current;
    if (!host) return undefined;
    let scene: ModelScene;
    try {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      scene = new ModelScene(host, model, onPick, still);
    } catch {
      onNoWebgl();
      return undefined;
    }
    drawn.current = scene;
    if ((level.peek() ?? 0) >= model.levels.length) level.value = undefined;
    const stop = follow(scene, model);
    const stopGround = effect(() => scene.ground(skin().ground));
    const sizes = new ResizeObserver(() => scene.resize());
    sizes.observe(host);
    host.addEventListener('webglcontextlost', onNoWebgl);
    return () => {
      host.removeEventListener('webglcontextlost', onNoWebgl);
      stop();
      stopGround();
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
