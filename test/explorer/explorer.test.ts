import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeBrowser, openPage, violations } from './browser.js';
import { type OpenExplorer, openExplorer } from './open-explorer.js';

describeBrowser('the explorer', () => {
  let explorer: OpenExplorer;
  let origin: string;
  beforeAll(async () => {
    explorer = await openExplorer();
    origin = explorer.origin;
  }, 60_000);
  afterAll(() => explorer.close());

  test.each([
    ['ar-SA', '/ar', 'rtl'],
    ['en-GB', '/en', 'ltr'],
    ['fr-FR', '/en', 'ltr'],
  ])('opens for a browser in %s at %s, from %s', async (locale, path, direction) => {
    const { page, complaints } = await openPage(explorer.browser, { locale });
    await page.goto(origin);
    await page.waitForURL(`${origin}${path}`);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
    expect(complaints).toEqual([]);
    await page.close();
  });

  describe.each(['en', 'ar'])('in %s', (language) => {
    test('searches as somebody types, across scripts, marks the words, and keeps them in the address', async () => {
      const { page, complaints } = await openPage(explorer.browser);
      await page.goto(`${origin}/${language}`);
      await page.getByRole('searchbox').pressSequentially('Карабах');
      const first = page.locator('.results li').first();
      await first.getByRole('link').waitFor();
      expect(await first.locator('mark').allTextContents()).toEqual(expect.arrayContaining([expect.stringMatching(/арабах/)]));
      expect(decodeURIComponent(page.url())).toBe(`${origin}/${language}/?q=Карабах`);
      expect(await violations(page)).toEqual([]);
      await page.reload();
      await first.getByRole('link').waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('Карабах');
      expect(complaints).toEqual([]);
      await page.close();
    });

    test('shows an entity; a relation opens its evidence, byte for byte, with who claims it', async () => {
      const { page, complaints } = await openPage(explorer.browser);
      await page.goto(`${origin}/${language}/entity/country:turkey`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(language === 'ar' ? 'تركيا' : 'Turkey');
      await page.locator('.relations summary').first().click();
      const quote = await page.locator('.relations blockquote').first().textContent();
      const { nodes } = await answer(`{ passages(where: { quote: { eq: ${JSON.stringify(quote)} } }) { nodes { quote } } }`, 'passages');
      expect(nodes[0]).toEqual({ quote });
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    });
  });

  async function answer(query: string, field: string): Promise<{ nodes: readonly unknown[] }> {
    const response = await fetch(explorer.server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    const { data } = (await response.json()) as { data: Record<string, { nodes: readonly unknown[] }> };
    return data[field] ?? { nodes: [] };
  }
});
