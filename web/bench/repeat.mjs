// A large IFC file made of a smaller one: its elements many times over, side by side, so that the shapes stay real.
const BESIDE_M = 40;
const ACROSS = 5;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$';
const GLOBAL_ID = /^'[0-9A-Za-z_$]{22}'$/;

/** One copy of all instances: their numbers moved, their global ids changed, all placed elsewhere, and in the project that is there already. */
function copy(lines, { by, project, at, metres }) {
  const [first, second] = [DIGITS[at >> 6], DIGITS[at & 63]];
  const place = by + 1;
  const moved = lines
    .filter((line) => !/^#\d+\s*=\s*IFCPROJECT\(/.test(line))
    .map((line) =>
      line
        .replaceAll(/'(?:[^']|'')*'|#\d+/g, (word) => {
          if (word[0] === "'") return GLOBAL_ID.test(word) ? `${word.slice(0, -3)}${first}${second}'` : word;
          const number = Number(word.slice(1));
          return number === project ? word : `#${number + by + 10}`;
        })
        .replace(/IFCLOCALPLACEMENT\(\$,/, `IFCLOCALPLACEMENT(#${place},`),
    );
  const [x, y] = [at % ACROSS, Math.floor(at / ACROSS)].map((each) => `${(each * BESIDE_M) / metres}.`.replace(/(\.\d+)\.$/, '$1'));
  return [`#${by + 3}=IFCCARTESIANPOINT((${x},${y},0.));`, `#${by + 2}=IFCAXIS2PLACEMENT3D(#${by + 3},$,$);`, `#${place}=IFCLOCALPLACEMENT($,#${by + 2});`, ...moved];
}

/** The file of at least so many bytes. Each instance has to stand on a line of its own. */
export function repeated(text, bytes) {
  const [head, body = ''] = text.split(/^DATA;\s*$/m);
  const lines = body.slice(0, body.lastIndexOf('ENDSEC;')).split(/\r?\n/).filter((line) => line.startsWith('#'));
  const numbers = lines.map((line) => Number(/^#(\d+)/.exec(line)?.[1]));
  const project = Number(/^#(\d+)\s*=\s*IFCPROJECT\(/m.exec(body)?.[1]);
  const most = numbers.reduce((a, b) => Math.max(a, b), 0) + 20;
  const metres = /IFCSIUNIT\(\*,\.LENGTHUNIT\.,\.MILLI\./.test(body) ? 0.001 : 1;
  const all = [...lines];
  for (let at = 1, length = text.length; length < bytes; at++) {
    const more = copy(lines, { by: at * most, project, at, metres });
    for (const line of more) all.push(line);
    length += more.reduce((sum, line) => sum + line.length + 1, 0);
  }
  return `${head}DATA;\n${all.join('\n')}\nENDSEC;\nEND-ISO-10303-21;\n`;
}
