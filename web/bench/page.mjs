// What is measured in the page.
import { readFileSync } from 'node:fs';

/** Memory that the largest process of each kind of the browser has: the page's (renderer), and the one that draws (GPU). */
export async function residentMegabytes(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = {};
  for (const { type, id } of processInfo) {
    const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
    if (type === 'renderer' || type === 'GPU') sizes[type.toLowerCase()] = Math.max(sizes[type.toLowerCase()] ?? 0, kilobytes / 1024);
  }
  return sizes;
}

/** From the next load on, counts what the page asks of the graphics card: of all pictures the most calls and triangles of one, and the bytes it gave to keep. */
export const countGraphics = (page) =>
  page.addInitScript(() => {
    const counted = { calls: 0, triangles: 0, bytes: 0 };
    globalThis.graphics = counted;
    let picture;
    const end = () => {
      counted.calls = Math.max(counted.calls, picture.calls);
      counted.triangles = Math.max(counted.triangles, picture.triangles);
      picture = undefined;
    };
    const card = WebGL2RenderingContext.prototype;
    const count = (vertices, copies = 1) => {
      if (!picture) {
        picture = { calls: 0, triangles: 0 };
        queueMicrotask(end); // a picture is drawn within one task
      }
      picture.calls++;
      picture.triangles += (vertices / 3) * copies;
    };
    const watch = (name, look) => {
      const own = card[name];
      card[name] = function (...given) {
        look(...given);
        return own.apply(this, given);
      };
    };
    watch('drawElements', (mode, vertices) => mode === card.TRIANGLES && count(vertices));
    watch('drawElementsInstanced', (mode, vertices, type, offset, copies) => mode === card.TRIANGLES && count(vertices, copies));
    watch('drawArrays', (mode, first, vertices) => mode === card.TRIANGLES && count(vertices));
    watch('drawArraysInstanced', (mode, first, vertices, copies) => mode === card.TRIANGLES && count(vertices, copies));
    watch('bufferData', (target, data) => (counted.bytes += data?.byteLength ?? Number(data)));
  });

export const graphics = (page) => page.evaluate(() => globalThis.graphics);

/** Frames per second while the model is turned without a pause. */
export const turning = (page, seconds) =>
  page.evaluate(async (time) => {
    const canvas = document.querySelector('canvas');
    const end = performance.now() + time * 1000;
    let frames = 0;
    const begun = performance.now();
    while (performance.now() < end) {
      canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      frames++;
    }
    return (frames * 1000) / (performance.now() - begun);
  }, seconds);

/** The rows of the asset tree that are shown with a grave alarm. */
export const GRAVE_ROW = '#tree-side .tree-row:has(> .state-high)';

/** Notes anew when each gauge is shown with an alarm in the asset tree, which is drawn of the same states as the model, a frame later than that. */
export const watchAlarms = (page) =>
  page.evaluate((rows) => {
    globalThis.alarmed = new Map();
    globalThis.watched?.disconnect();
    const look = () =>
      requestAnimationFrame(() => {
        for (const row of document.querySelectorAll(rows)) {
          const name = row.dataset.id;
          if (!globalThis.alarmed.has(name)) globalThis.alarmed.set(name, Date.now());
        }
      });
    globalThis.watched = new MutationObserver(look);
    globalThis.watched.observe(document.querySelector('#tree-side'), { subtree: true, childList: true, attributes: true });
  }, GRAVE_ROW);

export const alarmed = (page) => page.evaluate(() => [...globalThis.alarmed]);

/** When something stood on the page first, ms after it was asked for. */
export const firstPaint = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const found = (list) => list.getEntriesByName('first-contentful-paint').forEach(({ startTime }) => resolve(startTime));
        new PerformanceObserver(found).observe({ type: 'paint', buffered: true });
      }),
  );
