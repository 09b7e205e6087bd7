// An IFC file with a block for each asset of the made-up station, so that the tests convert a real file.
const HEAD = ['ISO-10303-21;', 'HEADER;', "FILE_DESCRIPTION(('ViewDefinition [ReferenceView]'),'2;1');", "FILE_NAME('test.ifc','2026-01-01T00:00:00',(''),(''),'','','');", "FILE_SCHEMA(('IFC4'));", 'ENDSEC;', 'DATA;'];
const LEVELS = ['Concourse level', 'Platform level'];

/** Blocks in a row. */
const ACROSS = 25;

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const real = (number) => (Number.isInteger(number) ? `${number}.` : String(number));

class File {
  lines = [];

  add(text) {
    this.lines.push(`#${this.lines.length + 1}=${text};`);
    return `#${this.lines.length}`;
  }

  placement(x, y, z) {
    const point = this.add(`IFCCARTESIANPOINT((${[x, y, z].map(real).join(',')}))`);
    const axis = this.add(`IFCAXIS2PLACEMENT3D(${point},$,$)`);
    return this.add(`IFCLOCALPLACEMENT($,${axis})`);
  }

  text() {
    return [...HEAD, ...this.lines, 'ENDSEC;', 'END-ISO-10303-21;', ''].join('\n');
  }
}

/** The file, with each thing of an asset as a block of 4 m; a fan or pump has one of 2 m. @param shapes false: elements without geometry */
export function makeIfc(things, shapes = true) {
  const file = new File();
  const origin = file.add('IFCCARTESIANPOINT((0.,0.,0.))');
  const world = file.add(`IFCAXIS2PLACEMENT3D(${origin},$,$)`);
  const up = file.add('IFCDIRECTION((0.,0.,1.))');
  const context = file.add(`IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,0.0001,${world},$)`);
  const flat = file.add('IFCCARTESIANPOINT((0.,0.))');
  const middle = file.add(`IFCAXIS2PLACEMENT2D(${flat},$)`);
  const metre = file.add('IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.)');
  const units = file.add(`IFCUNITASSIGNMENT((${metre}))`);
  const project = file.add(`IFCPROJECT('project',$,'Test',$,$,$,$,(${context}),${units})`);
  const building = file.add(`IFCBUILDING('building',$,'Station',$,$,${file.placement(0, 0, 0)},$,$,.ELEMENT.,$,$,$)`);
  const levels = LEVELS.map((name, at) => file.add(`IFCBUILDINGSTOREY('level-${at}',$,${quoted(name)},$,$,${file.placement(0, 0, 0)},$,$,.ELEMENT.,${real(at * 6)})`));
  file.add(`IFCRELAGGREGATES('rel-1',$,$,$,${project},(${building}))`);
  file.add(`IFCRELAGGREGATES('rel-2',$,$,$,${building},(${levels.join(',')}))`);
  const inside = [[], []];
  things.forEach(({ attributes: { name, kind, ifc } }, index) => {
    const size = kind === 'EQUIPMENT' ? 2 : 4;
    const profile = file.add(`IFCRECTANGLEPROFILEDEF(.AREA.,$,${middle},${real(size)},${real(size)})`);
    const solid = file.add(`IFCEXTRUDEDAREASOLID(${profile},${world},${up},${real(size)})`);
    const shape = file.add(`IFCSHAPEREPRESENTATION(${context},'Body','SweptSolid',(${solid}))`);
    const shown = shapes ? file.add(`IFCPRODUCTDEFINITIONSHAPE($,$,(${shape}))`) : '$';
    const level = index % 2;
    const place = file.placement(((index >> 1) % ACROSS) * 6, Math.floor(index / 2 / ACROSS) * 6, level * 6);
    inside[level].push(file.add(`IFCBUILDINGELEMENTPROXY(${quoted(ifc.globalId)},$,${quoted(name)},$,$,${place},${shown},$,$)`));
  });
  inside.forEach((elements, at) => file.add(`IFCRELCONTAINEDINSPATIALSTRUCTURE('in-${at}',$,$,$,(${elements.join(',')}),${levels[at]})`));
  return file.text();
}
