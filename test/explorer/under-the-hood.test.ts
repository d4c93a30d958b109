import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeBrowser, openPage } from './browser.js';
import { type OpenExplorer, openExplorer } from './open-explorer.js';

describeBrowser('under the hood', () => {
  let explorer: OpenExplorer;
  beforeAll(async () => { explorer = await openExplorer(); }, 60_000);
  afterAll(() => explorer.close());

  test('a view shows its operation and cost; copied, it answers; opened in GraphiQL, it runs there', async () => {
    const { page, complaints } = await openPage(explorer.browser);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${explorer.origin}/en/entity/country:turkey`);
    const hood = page.locator('.hood');
    await hood.locator('summary').click();
    expect(await hood.locator('p').first().textContent()).toMatch(/^Cypher queries: 1, rows: \d+, [\d.]+ ms in the database, [\d.]+ ms in the server$/);
    await hood.getByRole('button').click();
    const query = await page.evaluate(() => navigator.clipboard.readText());
    const variables: unknown = JSON.parse((await hood.locator('pre').last().textContent()) ?? '');
    const answer = await fetch(explorer.server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
    expect(await answer.json()).toMatchObject({ data: { node: { id: 'country:turkey' } } });
    await hood.getByRole('link').click();
    await page.waitForURL(/\/graphiql\?/);
    await page.locator('.graphiql-query-editor', { hasText: 'NamedPage' }).waitFor();
    // Its editor takes the operation a moment after it shows it.
    const response = page.locator('.graphiql-response', { hasText: 'country:turkey' });
    for (let times = 0; times < 10 && !(await response.isVisible()); times++) {
      await page.getByRole('button', { name: /Execute query/ }).click();
      await response.waitFor({ timeout: 2_000 }).catch(() => undefined);
    }
    expect(await response.isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
