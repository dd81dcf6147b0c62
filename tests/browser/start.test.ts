import { expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";

const here = browsing();

test("the start leads to the six-party talks and their answer", async () => {
  const page = await here.tab("start");
  await page.getByRole("link", { name: "Explore the six-party talks" }).click();
  await settled(page);
  const answer = page.getByRole("region", { name: "The answer", exact: true });
  expect(await answer.textContent()).toContain("no party can improve its position");
});
