/** The workbench over a PostgreSQL server: what its status bar may say. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type TestServer } from "../../packages/workspace/test/helpers/postgres.js";
import { findPostgres } from "../../scripts/postgres.mjs";
import { firstCaseOf, settled, signedIn } from "./helpers/browsing.js";
import { launch } from "./helpers/chromium.js";
import { startWorkbench } from "./helpers/workbench.js";

const programs = findPostgres();

describe.skipIf(programs === null)("over a server that does not write to its disk at once", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(programs ?? "", { settings: ["fsync=off"] });
  });
  afterAll(() => server?.stop());

  test("the status bar says so, and not that a change is on disk", async () => {
    const workbench = await startWorkbench({ env: { DATABASE_URL: await server.newDatabase() } });
    const browser = await launch();
    try {
      const faults: string[] = [];
      const context = await signedIn(browser, workbench, undefined, faults);
      const page = await context.newPage();
      const id = await firstCaseOf(context, workbench);
      await page.goto(`${workbench.url}#/case/${id}/overview`);
      await settled(page);
      const status = page.getByRole("contentinfo", { name: "Status" });
      const truth = /^Saved; the database server does not write to disk at once/;
      await status.getByText(truth).waitFor();
      expect(await status.getByText("Saved on disk").count()).toBe(0);
      const question = page
        .locator("main")
        .getByTitle(/question/i)
        .first();
      await question.click();
      await page.getByRole("textbox", { name: /question/i }).fill("Is it on disk?");
      await page.keyboard.press("Control+Enter");
      await status.getByText("Revision 2").waitFor();
      await status.getByText(truth).waitFor();
      await page.keyboard.press("Control+s");
      await page.getByText(truth).nth(1).waitFor();
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
      await workbench.stop();
    }
    expect(workbench.errors()).toBe("");
  });
});
