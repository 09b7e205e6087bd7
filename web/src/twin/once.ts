/** The same function, reckoned once for each object; only for objects that never change, such as a thing of the twin. */
export function onceFor<K extends object, V>(reckon: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    let value = known.get(of);
    if (value === undefined) known.set(of, (value = reckon(of)));
    return value;
  };
}
