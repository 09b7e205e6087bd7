// Pictures of the dashboard with a running demonstration: node dashboard.mjs URL PASSWORD_FILE OUT_DIR; called by make.sh.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [url, passwordFile, out] = process.argv.slice(2);
const require = createRequire(new URL('../../web/package.json', import.meta.url));
const { chromium } = require('playwright-core');
const RING_12 = 'io.adit.sample:2LUOPVc74KGix_Rfl2AI18';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${url}/`);
  await page.getByLabel('User').fill('admin');
  await page.getByLabel('Password').fill(readFileSync(passwordFile, 'utf8').trim());
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.locator('.hero').waitFor();

  await page.getByRole('treeitem', { name: /^Lindenplatz station\b/ }).last().locator('[data-twist]').click();
  await page.mouse.move(1590, 990); // no hover

  const shoot = async (name, hash, ready) => {
    await page.goto(`${url}/#${hash}`);
    await page.locator(ready).locator('visible=true').first().waitFor();
    await page.waitForTimeout(2_000); // sparklines and the trend have asked for their samples
    await page.screenshot({ path: `${out}/${name}.png` });
  };
  await shoot('dashboard', '/', '.hero');
  await shoot('alarms', '/alarms', '.alarm');
  await shoot('trend', `/asset/${encodeURIComponent(RING_12)}/channel/strainCrown?range=15m`, '.summary');
} finally {
  await browser.close();
}
