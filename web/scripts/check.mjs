// Checks what the compiler does not: file sizes, no address of another host in what is shipped, and the bundle's budget.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const MAX_LINES = 200;
const MAX_LINES_TEXTS = 260;
const MAX_GZIP_BYTES = 150_000;
const problems = [];

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** What is loaded for 3D only, when it is asked for; vite-plugins/precache.ts knows the same. */
const THREE = /^dist\/assets\/(model-canvas|convert|web-ifc)-/;

/** Names of XML vocabularies, and a page that an error message of web-ifc's compiler names, look like addresses and are never fetched. */
const withoutNamespaces = (text) => text.replaceAll(/https?:\/\/www\.w3\.org\/[\w/]*|https:\/\/emscripten\.org\/docs\/[\w/.-]*/g, '');

function noForeignHost(file, text) {
  const found = /\b(?:https?|wss?):\/\/[\w.-]+/.exec(withoutNamespaces(text));
  if (found) problems.push(`${file}: names the host ${found[0]}; the page asks its own origin only`);
}

if (process.argv.includes('--source')) {
  for (const file of [...filesIn('src'), ...filesIn('test'), ...filesIn('bench'), ...filesIn('scripts')]) {
    const text = readFileSync(file, 'utf8');
    const lines = text.split('\n').length - 1;
    const most = file.includes('strings') ? MAX_LINES_TEXTS : MAX_LINES;
    if (lines > most) problems.push(`${file}: ${lines} lines, at most ${most}; split it`);
    if (file.startsWith('src')) noForeignHost(file, text);
    if (/\bTODO\b|\bFIXME\b|console\.log|\bas any\b|: any\b|@ts-ignore/.test(text) && !file.endsWith('check.mjs'))
      problems.push(`${file}: has a TODO, console.log, any or @ts-ignore`);
  }
  if (/"resolved"/.test(readFileSync('package-lock.json', 'utf8'))) problems.push('package-lock.json: names a registry host');
} else {
  let total = 0;
  let three = 0;
  for (const file of filesIn('dist')) {
    const bytes = readFileSync(file);
    const zipped = gzipSync(bytes).length;
    if (THREE.test(file)) three += zipped;
    else total += zipped;
    if (/\.(html|css|js)$/.test(file)) noForeignHost(file, bytes.toString('utf8'));
  }
  for (const file of filesIn('viewer/dist')) if (/\.(html|css|js)$/.test(file)) noForeignHost(file, readFileSync(file, 'utf8'));
  console.info(`bundle: ${(total / 1000).toFixed(1)} kB gzip of at most ${MAX_GZIP_BYTES / 1000}; with 3D ${((total + three) / 1000).toFixed(1)} kB`);
  if (total > MAX_GZIP_BYTES) problems.push(`dist: ${total} bytes gzip, at most ${MAX_GZIP_BYTES}`);
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
