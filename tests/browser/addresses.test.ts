import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";

const here = browsing();

async function at(hash: string): Promise<Page> {
  const page = await here.context.newPage();
  await page.goto(`${here.workbench.url}#${hash}`);
  await settled(page);
  return page;
}
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor();
const follow = (page: Page, name: string) =>
  page.getByRole("main").getByRole("link", { name, exact: true }).click();

test.each(["/nonsense", "/case", "/overview"])(
  "the address #%s, which is none, says so and leads to the start",
  async (hash) => {
    const page = await at(hash);
    await heading(page, "There is no such screen");
    await follow(page, "Back to the start");
    await heading(page, /^Which negotiation/);
    expect(new URL(page.url()).hash).toBe("#/");
  },
);

test("a case or a screen of it that is not there says so and leads on", async () => {
  here.expects(/404 \(Not Found\)/);
  const page = await at("/case/none/overview");
  await heading(page, "This case could not be opened");
  await page.getByText("The workspace has no such case.").waitFor();
  await page.getByRole("button", { name: "Back to the start" }).click();
  await heading(page, /^Which negotiation/);

  for (const screen of ["nonsense", "start"]) {
    const tab = await at(`/case/${await here.firstCase()}/${screen}`);
    await heading(tab, "There is no such screen");
    await follow(tab, "Back to the overview");
    await heading(tab, /^Six-party talks/);
  }
});

test("a view, a party or a Why that the case has not is told of, and what there is is offered", async () => {
  const page = await here.tab("states?view=unknown");
  await heading(page, "The case has no view “unknown”");
  await follow(page, "Seen from Moscow");
  await heading(page, "States");
  expect(page.url()).toContain("/states?view=seen-from-moscow");

  const party = await here.tab("preferences?party=unknown");
  const told = party.getByText("The case has no party “unknown”");
  await told.waitFor();
  await party.getByText("What follows is of North Korea.").waitFor();
  await party.getByRole("tab", { name: /Russia/ }).click();
  await told.waitFor({ state: "detached" });

  const why = await here.tab("overview?why=nonsense");
  const panel = why.getByRole("complementary", { name: "Why", exact: true });
  await panel.getByText("The address asks for something that cannot be read").waitFor();
  await why.getByRole("link", { name: "Why?" }).first().click();
  await panel.getByRole("heading", { level: 3 }).waitFor();
});
