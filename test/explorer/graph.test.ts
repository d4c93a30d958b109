import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeBrowser, openPage, violations } from './browser.js';
import { type OpenExplorer, openExplorer } from './open-explorer.js';

describeBrowser('the graph', () => {
  let explorer: OpenExplorer;
  beforeAll(async () => { explorer = await openExplorer(); }, 60_000);
  afterAll(() => explorer.close());

  const open = async (path: string): Promise<Page> => {
    const { page } = await openPage(explorer.browser, { reducedMotion: 'reduce' });
    await page.goto(`${explorer.origin}/en${path}`);
    await page.locator('.graph canvas').first().waitFor();
    await page.locator('.as-list summary').click();
    return page;
  };
  const links = async (page: Page): Promise<number> => Number(/\d+/.exec((await page.locator('.as-list summary').textContent()) ?? '')?.[0]);

  test('a relation of the list shows the words that prove it, and whose they are', async () => {
    const page = await open('/graph/country:azerbaijan');
    await page.locator('.as-list button.relation').first().click();
    await page.locator('.panel blockquote').first().waitFor();
    expect(await page.locator('.panel blockquote').first().textContent()).toMatch(/\p{Script=Arabic}/u);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('so does a link that is pointed at in the picture', async () => {
    const page = await open('/graph/country:turkey');
    await page.waitForTimeout(1_500);
    const box = await page.locator('.graph').boundingBox();
    if (!box) throw new Error('There is no picture.');
    const proof = page.locator('.panel blockquote').first();
    for (let share = 0.1; share < 1 && !(await proof.isVisible()); share += 0.1) {
      await page.mouse.move(box.x + 5, box.y + box.height * share);
      await page.mouse.move(box.x + box.width - 5, box.y + box.height * share, { steps: 150 });
    }
    await proof.waitFor({ timeout: 2_000 });
    await page.close();
  });

  test('opening a neighbour adds what stands around it, and what is there keeps its place', async () => {
    const page = await open('/graph/country:turkey');
    const before = await links(page);
    await page.getByRole('button', { name: /Show what stands around .Russia/ }).first().click();
    await page.waitForFunction((count) => Number(/\d+/.exec(document.querySelector('.as-list summary')?.textContent ?? '')?.[0]) > count, before);
    await page.close();
  });

  test('a filter stands in the address and leaves only what it lets pass', async () => {
    const page = await open('/graph/country:azerbaijan');
    const before = await links(page);
    await page.getByLabel('Relation').selectOption('CONTROLS');
    await page.waitForFunction((count) => Number(/\d+/.exec(document.querySelector('.as-list summary')?.textContent ?? '')?.[0]) < count, before);
    expect(page.url()).toContain('type=CONTROLS');
    await page.locator('.as-list summary').click();
    expect(new Set(await page.locator('.as-list button.relation').allTextContents())).toEqual(new Set(['controls']));
    await page.close();
  });

  test('a way to another entity is drawn and told hop by hop, each with its evidence', async () => {
    const page = await open('/graph/person:putin');
    await page.getByLabel('Way to').fill('Turkey');
    await page.waitForURL(/way=country(:|%3A)turkey/);
    await page.locator('.way li').first().waitFor();
    const hops = await page.locator('.way li').count();
    expect(hops).toBeGreaterThan(0);
    for (let hop = 0; hop < hops; hop++) {
      await page.locator('.way li').nth(hop).locator('button').first().click();
      await page.locator('.panel blockquote').first().waitFor();
    }
    expect(await page.locator('.way li').last().textContent()).toContain('Turkey');
    await page.close();
  });
});
