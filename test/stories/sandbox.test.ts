import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { STORY_GROUP } from '../../gateway/sandbox/types.ts';
import { type Federation, startFederation } from '../kit/federation.ts';
import { exampleOperations } from '../kit/operations.ts';

const candidates = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = candidates.find((path) => path !== undefined && existsSync(path));
if (!executablePath)
  process.stdout.write('The sandbox is not tested: there is no Chromium here; set CHROMIUM to one.\n');

(executablePath ? describe : describe.skip)('the sandbox, in a real browser', () => {
  let federation: Federation;
  let browser: Browser;
  let page: Page;
  const foreign: string[] = [];

  beforeAll(async () => {
    federation = await startFederation();
    // The page takes its days from the real calendar.
    federation.clock.now = new Date();
    const quiet = [
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ];
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ['--headless', '--no-sandbox', '--disable-gpu', ...quiet],
    });
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== federation.url) foreign.push(request.url());
    });
    await page.goto(federation.url);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor({ timeout: 30_000 });
  });
  afterAll(async () => {
    await browser.close();
    await federation.stop();
  });

  const response = () =>
    page.evaluate(() => {
      const editors = (
        globalThis as unknown as {
          __MONACO: { editor: { getModels: () => { uri: { path: string }; getValue: () => string }[] } };
        }
      ).__MONACO;
      return (
        editors.editor
          .getModels()
          .find(({ uri }) => uri.path.includes('response'))
          ?.getValue() ?? ''
      );
    });
  const run = async (name: string) => {
    await page.getByTestId(`operation-${name}`).click();
    await page.locator('.graphiql-execute-button').click();
  };

  test('says that the data is for demonstration', async () => {
    const banner = await page.getByTestId('banner').textContent();
    expect(banner).toContain('synthetic');
    expect(banner).toContain('演示');
  });

  test('shows the examples in Chinese, in either script, to those who choose it', async () => {
    const title = page.getByTestId('operation-verify-certificate').locator('.example-title');
    const shown = async (tag: string) => {
      await page.getByTestId('language').selectOption(tag);
      return title.textContent();
    };
    expect(await shown('zh-Hans')).toMatch(/^这张证书有效吗？/);
    expect(await shown('zh-Hant')).toMatch(/^這張證書有效嗎？/);
    expect(await page.locator('.group h2').nth(1).textContent()).toBe('公眾：查詢與核驗');
    expect(await shown('en')).toMatch(/^Is this certificate valid/);
  });

  test('answers the first operation at one click, across all four subgraphs', async () => {
    await page.locator('.graphiql-execute-button').click();
    for (let waited = 0; waited < 50 && !(await response()).includes('totalCount'); waited += 1)
      await page.waitForTimeout(100);
    const answer = JSON.parse(await response()) as { data: { institutions: { totalCount: number } }; errors?: unknown };
    expect(answer.errors).toBeUndefined();
    expect(answer.data.institutions.totalCount).toBeGreaterThan(100);
  });

  test('lets the whole story be told, one click after the other', async () => {
    const steps = (await exampleOperations()).filter(({ group }) => group === STORY_GROUP);
    for (const step of steps) {
      await run(step.name);
      await page.locator(`[data-testid="operation-${step.name}"][data-done="true"]`).waitFor({ timeout: 15_000 });
      await federation.settle();
    }
    await page.locator('.progress').getByText(`${steps.length} of ${steps.length}`).waitFor();
    if (process.env['SCREENSHOTS']) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/sandbox.png` });
  }, 180_000);

  test('asks nobody but the gateway: it works without a network', () => {
    expect(foreign).toEqual([]);
  });
});
