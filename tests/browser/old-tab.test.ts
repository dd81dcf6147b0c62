/** A tab that was opened before an upgrade: it does not write, keeps what it has, and is loaded again. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";
import { ask } from "./helpers/question.js";

const here = browsing();
const PAGE = fileURLToPath(new URL("../../packages/web/dist/index.html", import.meta.url));

test("a tab from before an upgrade refuses to write, and gives what it kept to its successor", async () => {
  here.expects(/409/);
  const page = await here.tab();
  const named: (string | undefined)[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") named.push(request.headers()["x-sextant-page"]);
  });
  await ask(page, "Who has the newest page?");
  await page.locator(".status-saved").waitFor();
  const script = /<script type="module"[^>]* src="\/assets\/([^"]+)"/.exec(
    readFileSync(PAGE, "utf8"),
  )?.[1];
  expect(named).toEqual([script]);

  // What an older page would have sent.
  await page.route("**/api/**", (route) =>
    route.continue({
      headers: { ...route.request().headers(), "x-sextant-page": "index-older.js" },
    }),
  );
  await ask(page, "Who has an old page?");
  const refusal = page.locator(".status-unsaved");
  await refusal.getByText(/^Not saved: This tab is of another version/).waitFor();
  await ask(page, "Who keeps it?");
  await page.getByText("Who keeps it?").first().waitFor();
  await page.unroute("**/api/**");
  // No question is asked on the way: all of it is kept.
  page.on("dialog", (dialog) => {
    throw new Error(`Asked: ${dialog.type()}`);
  });
  await refusal.getByRole("button", { name: "Load again" }).click();
  await page.getByText(/^2 changes from a tab that was closed/).waitFor();
  await settled(page);
  await page.locator("main").getByText("Who has the newest page?").first().waitFor();
  await page.getByRole("button", { name: "Save now" }).click();
  await page.locator("main").getByText("Who keeps it?").first().waitFor();
  await page.locator(".status-saved").waitFor();
  await page.getByText("Revision 4").waitFor();
});
