import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launch } from "./chromium.js";
import { startWorkbench, type Workbench, type WorkbenchOptions } from "./workbench.js";

export interface Browsing {
  browser: Browser;
  workbench: Workbench;
  /** The browser that the workbench's cookie is in: every page of a test file shares it. */
  context: BrowserContext;
  /** A new tab at a screen of the first case ("states?state=12"), or at "start". */
  tab(screen?: string): Promise<Page>;
  /** The id of the case that is listed first. */
  firstCase(): Promise<string>;
  /** What the test brings about itself, and is no fault: the console tells of every refusal. */
  expects(fault: RegExp): void;
}

/**
 * A workbench and a browser for the tests of a file. After each test every tab is closed, and it is
 * checked that none met an error, broke the content security policy, or asked anybody else.
 */
export function browsing(
  options: WorkbenchOptions & { readonly context?: BrowserContextOptions } = {},
): Browsing {
  const here = {} as Browsing;
  const faults: string[] = [];
  let expected: RegExp[] = [];
  here.expects = (fault) => {
    expected.push(fault);
  };
  beforeAll(async () => {
    here.browser = await launch();
    here.workbench = await startWorkbench(options);
    here.context = await signedIn(here.browser, here.workbench, options.context, faults);
  });
  afterEach(async () => {
    await Promise.all(here.context.pages().map((page) => page.close()));
    const met = faults.splice(0).filter((fault) => !expected.some((one) => one.test(fault)));
    expected = [];
    expect(met).toEqual([]);
  });
  afterAll(async () => {
    await here.browser?.close();
    const errors = here.workbench?.errors();
    await here.workbench?.stop();
    expect(errors).toBe("");
  });
  here.firstCase = () => firstCaseOf(here.context, here.workbench);
  here.tab = async (screen = "overview") => {
    const page = await here.context.newPage();
    const place = screen === "start" ? "#/" : `#/case/${await here.firstCase()}/${screen}`;
    await page.goto(here.workbench.url + place);
    await settled(page);
    return page;
  };
  return here;
}

/** The id of the case that is listed first. */
export async function firstCaseOf(context: BrowserContext, { url }: Workbench): Promise<string> {
  const answer = await context.request.get(`${url}api/cases`, { headers: { "x-sextant": "1" } });
  const { cases } = (await answer.json()) as { cases: { id: string }[] };
  return cases[0].id;
}

/** A browser context that is signed in, and notes whatever it should not meet in `faults`. */
export async function signedIn(
  browser: Browser,
  workbench: Workbench,
  options: BrowserContextOptions | undefined,
  faults: string[],
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    permissions: ["clipboard-read", "clipboard-write"],
    ...options,
  });
  // Machines that test are busy: what does not come within a minute does not come.
  context.setDefaultTimeout(60_000);
  watch(context, workbench.url, faults);
  const page = await context.newPage();
  await page.goto(workbench.address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.close();
  return context;
}

/** Notes errors, violations of the content security policy, and requests to anybody else. */
function watch(context: BrowserContext, url: string, faults: string[]): void {
  context.on("page", (page) => {
    page.on("pageerror", (error) => faults.push(`error: ${error.stack ?? error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") {
        faults.push(`console: ${message.text()}`);
      }
    });
  });
  context.on("request", (request) => {
    const asked = request.url();
    if (!asked.startsWith(url) && !/^(blob|data|about):/.test(asked)) {
      faults.push(`request: ${asked}`);
    }
  });
}

/** Waits until the page shows a view, and nothing in it is being computed or saved. */
export async function settled(page: Page): Promise<void> {
  await page.locator("[data-view-heading]").waitFor();
  await page.waitForFunction(() => {
    const busy = document.querySelector(
      "[data-changing], [aria-busy], [data-busy], .status-saving, .loading",
    );
    return busy === null;
  });
}
