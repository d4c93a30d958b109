import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeBrowser, openPage, violations } from './browser.js';
import { type OpenExplorer, openExplorer } from './open-explorer.js';

/** Every view by its address, with something that is there once it has come. */
const VIEWS: readonly (readonly [name: string, path: string, sign: string])[] = [
  ['search', '?q=Shusha', '.results li'],
  ['person', '/entity/person:putin', '.relations li'],
  ['country', '/entity/country:azerbaijan', '.statements li'],
  ['place', '/entity/place:shusha', 'h1'],
  ['event', '/entity/event:az-operation-2023', 'h1'],
  ['article', '/entity/article:003', '.statements li'],
  ['statement', '/entity/s001-12', 'blockquote'],
  ['assertion', '/entity/r001-16', 'blockquote'],
  ['figure', '/entity/q000-02', 'blockquote'],
  ['graph', '/graph/country:azerbaijan', '.graph canvas'],
  ['graph with a way', '/graph/person:putin?way=country:turkey', '.graph canvas'],
  ['timeline', '/timeline?clock=HAPPENED', '.chart rect'],
  ['timeline of one', '/timeline?about=place:shusha', 'h1'],
  ['map', '/map', '.map .place'],
  ['comparison', '/compare/country:azerbaijan', '.pair'],
];

/** Screenshots to look at: SCREENSHOTS=folder npm test -- test/explorer/views */
const folder = process.env['SCREENSHOTS'];

describeBrowser('every view', () => {
  let explorer: OpenExplorer;
  beforeAll(async () => { explorer = await openExplorer(); }, 60_000);
  afterAll(() => explorer.close());

  describe.each([
    ['en', 'light', 1200],
    ['ar', 'dark', 1200],
    ['ar', 'light', 390],
  ] as const)('in %s, %s, %i pixels wide', (language, colorScheme, width) => {
    test.each(VIEWS)('%s is a link, without a violation, a complaint or anything beside the page', async (name, path, sign) => {
      const { page, complaints } = await openPage(explorer.browser, { colorScheme, viewport: { width, height: 900 } });
      await page.goto(`${explorer.origin}/${language}${path}`);
      await page.locator(sign).first().waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('');
      if (folder) {
        await mkdir(folder, { recursive: true });
        await page.screenshot({ path: join(folder, `${name.replaceAll(' ', '-')}-${language}-${colorScheme}-${width}.png`), fullPage: name !== 'country' });
      }
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
      expect(complaints).toEqual([]);
      await page.close();
    });
  });
});
