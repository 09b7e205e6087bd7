let known: boolean | undefined;

/** Whether this browser draws in 3D at all; learned once. */
export function hasWebgl(): boolean {
  known ??= document.createElement('canvas').getContext('webgl2') !== null;
  return known;
}
