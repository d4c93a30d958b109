import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeBrowser, openPage, violations } from './browser.js';
import { type OpenExplorer, openExplorer } from './open-explorer.js';

/** Of the first view, compressed, with all that it loads by itself. */
const FIRST_VIEW = 200_000;

describeBrowser('the explorer', () => {
  let explorer: OpenExplorer;
  beforeAll(async () => { explorer = await openExplorer(); }, 60_000);
  afterAll(() => explorer.close());

  test('shows its first view from less than 200 kB', async () => {
    const { page } = await openPage(explorer.browser);
    let bytes = 0;
    page.on('requestfinished', (request) => void request.sizes().then(({ responseBodySize }) => { bytes += responseBodySize; }));
    await page.goto(`${explorer.origin}/en`, { waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(FIRST_VIEW);
    await page.close();
  });

  test('says that it waits, in words that are read aloud', async () => {
    const { page } = await openPage(explorer.browser);
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(`${explorer.origin}/en/entity/person:putin`);
    await page.getByRole('status').filter({ hasText: 'Loading' }).waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.close();
  });

  test.each([
    ['nothing is found', '/en?q=xyzzyqwert', 'Nothing has all of these words.'],
    ['there is no such entity', '/en/entity/person:nobody', 'There is nothing here.'],
    ['there is no such view', '/en/nowhere', 'There is nothing here.'],
    ['there is nothing to compare', '/en/compare/org:alain', 'Nothing here is told by more than one source.'],
    ['there is no way', '/en/graph/person:putin?way=country:nowhere', 'There is no way that evidence proves.'],
  ])('says so where %s', async (_, path, text) => {
    const { page } = await openPage(explorer.browser);
    await page.goto(`${explorer.origin}${path}`);
    await page.getByText(text).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test.each(['/en/entity/country:azerbaijan', '/en/graph/country:azerbaijan', '/en/timeline', '/ar/map', '/ar/compare/country:azerbaijan', '/en?q=Shusha'])('%s shifts nothing once it is there', async (path) => {
    const { page } = await openPage(explorer.browser);
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Element }[] })[])
          if (!entry.hadRecentInput) shifts.push(`${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => node?.nodeName).join(' ')}`);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${explorer.origin}${path}`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)).toEqual([]);
    await page.close();
  });

  test('is used by keys alone: past the frame to the content, to a result, into its evidence', async () => {
    const { page } = await openPage(explorer.browser);
    await page.goto(`${explorer.origin}/en/entity/country:turkey`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    for (let times = 0; times < 60 && !(await page.evaluate(() => document.activeElement?.matches('.relations summary') ?? false)); times++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.relations blockquote').first().isVisible()).toBe(true);
    await page.close();
  });

  test('on paper shows what is folded on the screen, and no buttons', async () => {
    const { page } = await openPage(explorer.browser);
    await page.goto(`${explorer.origin}/en/entity/country:turkey`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.relations blockquote').first().isVisible()).toBe(true);
    expect(await page.locator('.frame nav').first().isVisible()).toBe(false);
    expect(await page.locator('.hood').isVisible()).toBe(false);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.close();
  });
});
