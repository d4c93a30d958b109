import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeBrowser, openPage } from './browser.js';
import { type OpenExplorer, openExplorer } from './open-explorer.js';

describeBrowser('timeline, map and comparison', () => {
  let explorer: OpenExplorer;
  beforeAll(async () => { explorer = await openExplorer(); }, 60_000);
  afterAll(() => explorer.close());

  const open = async (path: string, sign: string): Promise<Page> => {
    const { page } = await openPage(explorer.browser);
    await page.goto(`${explorer.origin}${path}`);
    await page.locator(sign).first().waitFor();
    return page;
  };

  test('a timeline is zoomed by buttons and comes back', async () => {
    const page = await open('/en/timeline', '.chart rect');
    const ticks = (): Promise<string[]> => page.locator('.tick text').allTextContents();
    const before = await ticks();
    for (let time = 0; time < 6; time++) await page.getByRole('button', { name: 'Closer' }).click();
    expect(await ticks()).not.toEqual(before);
    await page.getByRole('button', { name: 'As at first' }).click();
    expect(await ticks()).toEqual(before);
    await page.close();
  });

  test('no two entries of a timeline lie on each other', async () => {
    const page = await open('/en/timeline?clock=SAID', '.chart rect');
    const boxes = await page.locator('.entry rect').evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect()).map(({ left, right, top }) => ({ left, right, top })));
    expect(boxes.length).toBeGreaterThan(50);
    for (const [index, one] of boxes.entries()) for (const other of boxes.slice(index + 1)) expect(one.top === other.top && one.left < other.right - 0.5 && other.left < one.right - 0.5).toBe(false);
    await page.close();
  });

  test('another clock stands in the address; an entry that is chosen is found in the list; the next page comes', async () => {
    const page = await open('/en/timeline', '.chart rect');
    await page.getByLabel('By when it').selectOption('SAID');
    await page.waitForURL(/clock=SAID/);
    await page.getByText(/^\d+ results/).waitFor();
    const total = Number(/\d+/.exec((await page.getByRole('status').first().textContent()) ?? '')?.[0]);
    await page.locator('.entry rect').first().click();
    expect(await page.locator('.timeline .chosen').count()).toBe(1);
    while ((await page.locator('.timeline > li').count()) < total) {
      const before = await page.locator('.timeline > li').count();
      await page.getByRole('button', { name: 'Show more' }).click();
      await page.waitForFunction((count) => document.querySelectorAll('.timeline > li').length > count, before);
    }
    await page.close();
  });

  test('the map has every place once, with its names in both languages, and none covers another', async () => {
    const page = await open('/ar/map', '.map .place');
    const names = await page.locator('.map .place').evaluateAll((places) => places.map((place) => [...place.querySelectorAll('text')].map(({ textContent }) => textContent)));
    expect(names).toContainEqual(['شوشة', 'Shusha']);
    const boxes = await page.locator('.map .place text').evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top: top + 4, bottom: bottom - 4 })));
    for (const [index, one] of boxes.entries()) for (const other of boxes.slice(index + 1)) expect(one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom).toBe(false);
    await page.close();
  });

  test('the month slider is moved by keys, stands in the address, and leaves what happened then', async () => {
    const page = await open('/en/map', '.map .place');
    const all = await page.locator('.statements > li').count();
    await page.getByRole('slider').press('ArrowRight');
    await page.waitForURL(/month=\d{4}-\d{2}/);
    expect(await page.locator('.statements > li').count()).toBeLessThan(all);
    await page.reload();
    await page.locator('.map .place').first().waitFor();
    expect(await page.getByRole('slider').inputValue()).toBe('1');
    await page.close();
  });

  test('a comparison shows both wordings byte for byte, with what differs marked, and figures with their sources', async () => {
    const page = await open('/en/compare/country:azerbaijan', '.pair');
    const pair = page.locator('.pair').filter({ has: page.locator('mark') }).first();
    expect(await pair.locator('blockquote').count()).toBe(2);
    for (const quote of await pair.locator('blockquote').allTextContents()) {
      const answer = await fetch(explorer.server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: 'query ($quote: String!) { passages(where: { quote: { eq: $quote } }) { totalCount } }', variables: { quote } }) });
      const { data } = (await answer.json()) as { data: { passages: { totalCount: number } } };
      expect(data.passages.totalCount).toBeGreaterThan(0);
    }
    await page.close();
  });
});
