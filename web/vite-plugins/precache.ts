import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What is needed for 3D only: kept when it is used first, as it is ten times all the rest. */
export const LATER = /^assets\/(model-canvas|convert|web-ifc)-/;

/** Emits the service worker with the list of all files of the build; its version is their content. */
export function precache(): Plugin {
  return {
    name: 'adit-precache',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const hash = createHash('sha256');
      const files = ['/'];
      const later: string[] = [];
      for (const [name, file] of Object.entries(bundle)) {
        hash.update(name).update(file.type === 'chunk' ? file.code : file.source);
        if (name !== 'index.html') (LATER.test(name) ? later : files).push(`/${name}`);
      }
      for (const name of readdirSync('public')) {
        hash.update(name).update(readFileSync(`public/${name}`));
        files.push(`/${name}`);
      }
      const template = readFileSync('worker/sw.js', 'utf8');
      const worker = template.replace('%VERSION%', hash.update(template).digest('hex').slice(0, 16)).replace('%FILES%', JSON.stringify(files)).replace('%LATER%', JSON.stringify(later));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: worker });
    },
  };
}
