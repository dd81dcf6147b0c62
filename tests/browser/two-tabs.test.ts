import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";
import { heldBack } from "./helpers/held-back.js";
import { ask, questionOf } from "./helpers/question.js";

const here = browsing();

/** What it saves is held back, so that a tab stands on an older revision. */
const held = (page: Page): Promise<() => void> => heldBack(page, "**/api/cases/*/revisions");

const api = async <T>(page: Page, path: string): Promise<T> => {
  const id = await here.firstCase();
  return page.evaluate(
    async (at) => (await fetch(at, { headers: { "x-sextant": "1" } })).json(),
    `/api/cases/${id}${path}`,
  ) as Promise<T>;
};

interface Conflicts {
  readonly conflicts: readonly { readonly kept: string; readonly other: string }[];
}

test("what one tab changes the other shows, and says so", async () => {
  const [one, two] = [await here.tab(), await here.tab()];
  await ask(one, "What is new?");
  await two.getByText("What is new?").waitFor();
  await two
    .getByRole("region", { name: "What the last change did" })
    .getByText("(made elsewhere)")
    .waitFor();
  await settled(two);
  await one.keyboard.press("Control+z");
  await two.getByText("What is new?").waitFor({ state: "detached" });
  await settled(one);
});

test("changes of different places at once are both kept", async () => {
  here.expects(/409/);
  const [one, two] = [await here.tab(), await here.tab("model")];
  const release = await held(two);
  const before = await api<{ record: { revision: number } }>(one, "");
  // In the second tab first, where it waits; then in the first, which is saved before it.
  const name = two.getByTitle("Change: Name of the party Russia");
  await name.click();
  await two.locator(".editable-field").fill("The Russian Federation");
  await two.keyboard.press("Enter");
  await ask(one, "Who moves first?");
  await one.locator(".status-saved").waitFor();
  release();
  await settled(two);
  await settled(one);
  const after = await api<{ record: { revision: number }; files: Record<string, string> }>(one, "");
  expect(after.record.revision).toBe(before.record.revision + 2);
  expect(after.files["case.yaml"]).toContain("Who moves first?");
  expect(after.files["case.yaml"]).toContain("The Russian Federation");
  expect((await api<Conflicts>(one, "/conflicts")).conflicts).toEqual([]);
  await one.getByText("The Russian Federation").first().waitFor();
});

test("of changes of one place at once both are kept: one in the case, the other to be taken", async () => {
  here.expects(/409/);
  const [one, two] = [await here.tab(), await here.tab()];
  const release = await held(two);
  await ask(two, "The question of the second?");
  await ask(one, "The question of the first?");
  await one.locator(".status-saved").waitFor();
  release();
  await settled(two);
  await questionOf(two).getByText("The question of the first?").waitFor();
  await two.locator(".case-notices").getByRole("status").first().waitFor();
  expect(await questionOf(one).textContent()).toBe("The question of the first?");
  const { conflicts } = await api<Conflicts>(one, "/conflicts");
  expect(conflicts).toMatchObject([
    { kept: "The question of the first?", other: "The question of the second?" },
  ]);
});
