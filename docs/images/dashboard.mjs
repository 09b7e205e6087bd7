// Pictures of the dashboard with a running demonstration: node dashboard.mjs URL PASSWORD_FILE OUT_DIR [NAME ..]; called by make.sh.
import { readFileSync } from 'node:fs';
import { launch, logIn } from '../../web/test/browser/browser.mjs';

const [url, passwordFile, out, ...wanted] = process.argv.slice(2);
const password = readFileSync(passwordFile, 'utf8').trim();
const idOf = (globalId) => encodeURIComponent(`io.adit.sample:${globalId}`);
const RING_12 = '2LUOPVc74KGix_Rfl2AI18';
const STRAIN = `${idOf(RING_12)}/alarm-strain-ring-12`;

/** Where a picture is taken: the size of the window, how many pixels of the picture one of the page has, and the theme. */
const DESKTOP = { viewport: { width: 1600, height: 1000 }, colorScheme: 'light' };
const TABLET = { viewport: { width: 820, height: 1100 }, colorScheme: 'light', hasTouch: true };
const PHONE = { viewport: { width: 390, height: 780 }, colorScheme: 'dark', hasTouch: true, deviceScaleFactor: 1.5 };
const WALL = { viewport: { width: 1600, height: 900 }, colorScheme: 'dark' };

/** Each picture: where, the page's address, what is there when it is drawn, and what is done before it is taken. */
const PICTURES = {
  dashboard: [DESKTOP, '/', '.hero', (page) => page.getByRole('treeitem', { name: /^Lindenplatz station\b/ }).last().locator('[data-twist]').click()],
  'dashboard-model': [DESKTOP, '/model', 'canvas', look],
  alarms: [DESKTOP, '/alarms', '.alarm'],
  trend: [DESKTOP, `/asset/${idOf(RING_12)}/channel/strainCrown?range=15m`, '.summary'],
  'dashboard-tablet': [TABLET, `/asset/${idOf(RING_12)}`, '.spark-line'],
  'dashboard-phone': [PHONE, `/alarms/${STRAIN}`, '.alarm'],
  'dashboard-wall': [WALL, '/wall?seconds=60', '.wall-alarm'],
};

/** Goes to the alarm in the model, and back by so much that one sees where it is. */
async function look(page) {
  await page.getByRole('button', { name: /^Ring 12 / }).click();
  await page.locator('canvas').focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('-');
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight');
}

const browser = await launch(true);
try {
  for (const [name, [where, hash, ready, before]] of Object.entries(PICTURES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const page = await browser.newPage({ ...where, reducedMotion: 'reduce' });
    await page.goto(`${url}/`);
    await logIn(page, 'admin', password);
    await page.goto(`${url}/#${hash}`);
    await page.locator(ready).locator('visible=true').first().waitFor();
    await before?.(page);
    await page.evaluate(() => (document.activeElement?.blur(), scrollTo(0, 0)));
    await page.mouse.move(where.viewport.width - 10, where.viewport.height - 10); // no hover
    await page.waitForTimeout(3_000); // sparklines and the trend have asked for their samples
    await page.screenshot({ path: `${out}/${name}.png` });
    await page.close();
  }
} finally {
  await browser.close();
}
