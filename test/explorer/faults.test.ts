import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeBrowser, openPage, violations } from './browser.js';
import { type OpenExplorer, openExplorer, startExplorer } from './open-explorer.js';

const HOSTILE = '<img src=x onerror="document.title=\'owned\'"> \u202Eevil\u202C';

describeBrowser('the explorer among faults', () => {
  let explorer: OpenExplorer;
  beforeAll(async () => { explorer = await openExplorer(); }, 60_000);
  afterAll(() => explorer.close());

  test('says that there is no connection, keeps what is there, and goes on afterwards', async () => {
    const { page } = await openPage(explorer.browser);
    await page.goto(`${explorer.origin}/en?q=Putin`);
    await page.locator('.results li').first().waitFor();
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('Aliyev');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('There is no connection.');
    await page.getByRole('searchbox').fill('Putin');
    await page.locator('.results li').first().waitFor();
    await page.context().setOffline(false);
    await page.getByRole('searchbox').fill('Aliyev');
    await page.locator('.results li').first().waitFor();
    await page.close();
  });

  test('a server that is away is told of, and is asked again', async () => {
    const second = await startExplorer(explorer.store, 0);
    const { port, origin } = new URL(second.url);
    const { page } = await openPage(explorer.browser);
    await page.goto(`${origin}/en`);
    await second.close();
    await page.getByRole('searchbox').fill('Putin');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('The server did not answer.');
    expect(await violations(page)).toEqual([]);
    const back = await startExplorer(explorer.store, Number(port));
    await alert.getByRole('button').click();
    await page.locator('.results li').first().waitFor();
    await page.close();
    await back.close();
  });

  test('names with markup and characters that turn the text are shown as they are, and do nothing', async () => {
    await explorer.store.write((run) => run({ text: "MATCH (n:Person {id: 'person:putin'}) SET n.name = $name", parameters: { name: HOSTILE } }), { deadline: 10_000 });
    const { page, complaints } = await openPage(explorer.browser);
    for (const path of ['/entity/person:putin', '/graph/person:putin', '/timeline?about=person:putin', '/compare/person:putin']) {
      await page.goto(`${explorer.origin}/en${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(HOSTILE);
      expect(await page.locator('img[src=x]').count()).toBe(0);
      expect(await page.title()).not.toBe('owned');
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});
