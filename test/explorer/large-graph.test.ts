import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeBrowser, openPage } from './browser.js';
import { type OpenExplorer, openExplorer } from './open-explorer.js';

/** On demand: it takes most of a minute, and what it measures wants the machine for itself. */
const describeLarge = process.env['LARGE_GRAPH'] === 'true' ? describeBrowser : describe.skip;

/** In a second. On a machine with a graphics processor 50 are the goal; here two shared cores paint every pixel (38-42 measured). */
const FRAMES = 30;

/** Each stands between 430 people; together with those they are more than 2,000 nodes. */
const HUBS = [0, 1, 2, 3, 4];

/** What a hub and its people are, in the words of the graph. */
const CLUBS = `UNWIND $hubs AS hub
CREATE (club:Group:Actor:Named:Entity {id: 'group:club-' + toString(hub), name: 'Club ' + toString(hub), nameAr: 'نادٍ ' + toString(hub), recordedAt: '2026-01-01T00:00:00Z'})
WITH club, hub
UNWIND range(1, 430) AS number
CREATE (:Person:Actor:Named:Entity {id: 'person:' + toString(hub) + '-' + toString(number), name: 'Member ' + toString(hub) + '-' + toString(number), nameAr: 'عضو', recordedAt: '2026-01-01T00:00:00Z'})-[:MEMBER_OF {derived: true, articleCount: 1}]->(club)`;
const CHAIN = "MATCH (a:Group), (b:Group) WHERE a.id = 'group:club-0' AND b.id STARTS WITH 'group:club-' AND b.id <> a.id CREATE (b)-[:MEMBER_OF {derived: true, articleCount: 2}]->(a)";

describeLarge('a graph of 2,000 nodes', () => {
  let explorer: OpenExplorer;
  beforeAll(async () => {
    explorer = await openExplorer();
    await explorer.store.write(async (run) => {
      await run({ text: CLUBS, parameters: { hubs: HUBS.map(BigInt) } });
      await run({ text: CHAIN, parameters: {} });
    }, { deadline: 30_000 });
  }, 120_000);
  afterAll(() => explorer.close());

  test('is moved smoothly', async () => {
    const { page } = await openPage(explorer.browser);
    await page.goto(`${explorer.origin}/en/graph/group:club-0?limit=500`);
    await page.locator('.as-list summary').click();
    for (const hub of HUBS.slice(1)) {
      await page.getByRole('button', { name: new RegExp(`Show what stands around .Club ${hub}\\W?$`) }).first().click();
      await page.waitForFunction((least) => Number(/\d+/.exec(document.querySelector('.as-list summary')?.textContent ?? '')?.[0]) > least, 430 * (hub + 1));
    }
    expect(await page.locator('.as-list summary').textContent()).toBe('As a list (2154)');
    await page.waitForTimeout(8_000);
    expect(await framesWhileMoved(page)).toBeGreaterThan(FRAMES);
    await page.close();
  }, 120_000);
});

/** Frames in a second while the picture is dragged in circles. */
async function framesWhileMoved(page: Page): Promise<number> {
  const { x, y, width, height } = (await page.locator('.graph').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const frames = page.evaluate(() => new Promise<number>((resolve) => {
    const begun = performance.now();
    let count = 0;
    const step = (now: number): void => {
      count++;
      if (now < begun + 2_000) requestAnimationFrame(step);
      else resolve((1_000 * count) / (performance.now() - begun));
    };
    requestAnimationFrame(step);
  }));
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  for (let turn = 0; turn < 130; turn++) {
    await page.mouse.move(x + width / 2 + 100 * Math.sin(turn / 10), y + height / 2 + 100 * Math.cos(turn / 10));
    await page.waitForTimeout(12);
  }
  await page.mouse.up();
  return frames;
}
