// Goes through all pages at three widths, light and dark, in each language: "npm run tour [PAGE ..]". Pictures go to target/tour, and what a machine sees
// that people would stumble over is said: text that is cut off, what can hardly be hit with a finger, a page that moves sideways.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeTrouble, pagesOf } from '../test/browser/all-pages.mjs';
import { launch, logIn, openPage, WIDTHS } from '../test/browser/browser.mjs';
import { PASSWORD, startServer, USER } from '../test/server/server.mjs';

const LANGUAGES = ['en', 'de'];
const FOLDER = fileURLToPath(new URL('../target/tour/', import.meta.url));
/** WCAG 2.2, 2.5.8: target size (minimum). */
const LEAST_TARGET = 24;

/** What is wrong with the page as it is drawn now, a line each. */
const look = (page) =>
  page.evaluate((least) => {
    const found = [];
    const name = (element) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${element.textContent.trim().slice(0, 40)}"`;
    const isSeen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.visually-hidden, [inert]');
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page moves sideways');
    for (const element of document.querySelectorAll('body *')) {
      if (!isSeen(element) || element.classList.contains('visually-hidden')) continue;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const cut = (overflowX === 'hidden' || overflowX === 'clip') && element.scrollWidth > element.clientWidth + 1;
      const cutBelow = (overflowY === 'hidden' || overflowY === 'clip') && element.scrollHeight > element.clientHeight + 2;
      const meant = textOverflow === 'ellipsis' || element.clientWidth <= 1 || element.closest('.uplot'); // for screen readers, or shown to be longer
      if ((cut || cutBelow) && element.textContent.trim() !== '' && !meant) found.push(`cut off: ${name(element)}`);
      if (!element.matches('a, button, select, input, summary, [role=treeitem]') || element.matches('p a, li a, dd a, .skip')) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0 && Math.min(width, height) < least && !element.closest('label')) found.push(`hard to hit (${Math.round(width)} x ${Math.round(height)}): ${name(element)}`);
    }
    return [...new Set(found)];
  }, LEAST_TARGET);

const wanted = process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });
const [browser, server] = await Promise.all([launch(), startServer()]);
makeTrouble(server.twin);
let problems = 0;
try {
  for (const language of LANGUAGES)
    for (const dark of [false, true])
      for (const size of Object.keys(WIDTHS)) {
        const { page, faults, close } = await openPage(browser, server.url, size, { dark, touch: size !== 'desktop' });
        await logIn(page, USER, PASSWORD);
        await page.evaluate(([user, spoken]) => localStorage.setItem(`adit.preferences.${user}`, JSON.stringify({ language: spoken })), [USER, language]);
        await page.reload();
        for (const [title, [hash, ready]] of Object.entries(pagesOf(server.twin))) {
          if (wanted.length > 0 && !wanted.includes(title)) continue;
          await page.goto(`${server.url}/#${hash}`);
          await page.locator(ready).locator('visible=true').first().waitFor();
          const picture = `${title}-${size}-${dark ? 'dark' : 'light'}-${language}`;
          await page.screenshot({ path: `${FOLDER}${picture}.png`, fullPage: title !== 'assets' && title !== 'wall' });
          for (const problem of [...(await look(page)), ...faults.splice(0)]) {
            problems++;
            console.info(`${picture}: ${problem}`);
          }
        }
        await close();
      }
} finally {
  await browser.close();
  await server.close();
}
console.info(`${problems} problems; the pictures are in ${FOLDER}`);
process.exitCode = problems > 0 ? 1 : 0;
