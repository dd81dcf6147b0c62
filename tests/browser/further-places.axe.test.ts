import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axe } from "./helpers/axe.js";
import { browsing, settled } from "./helpers/browsing.js";
import { type CaseApi, caseApi } from "./helpers/case-api.js";
import { walkByTab } from "./helpers/keyboard.js";
import { misfits } from "./helpers/layout.js";
import { SCREENS } from "./helpers/screens.js";

const here = browsing();
let api: CaseApi;
let id: string;
beforeAll(async () => {
  api = caseApi(here);
  id = await here.firstCase();
  await api.edit(id, "Set the question", [{ path: ["question"], value: "Who moves first?" }]);
});

async function tabOf(which: string, place: string): Promise<Page> {
  const page = await here.context.newPage();
  await page.goto(`${here.workbench.url}#/case/${which}/${place}`);
  await settled(page);
  return page;
}

const click =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole("button", { name, exact: true }).first().click();
    await settled(page);
  };
const nothing = async (): Promise<void> => {};

/** Where the addresses and dialogs of the views lead, besides what each shows first. */
const PLACES: readonly (readonly [place: string, prepare: (page: Page) => Promise<void>])[] = [
  ["stability?part=state", nothing],
  ["stability?part=way", nothing],
  ["stability?set=threats&concept=gmr", nothing],
  ["stability?view=seen-from-moscow&set=lost", nothing],
  ["history?revision=1&with=2", nothing],
  ["states?state=268", nothing],
  ["states?stays=usa:seq&marks=seq&sort=place:russia~", nothing],
  ["states?find=nothing-is-called-so", nothing],
  ["states", click("Paste…")],
  ["preferences?party=russia", click("Begin a spot check")],
  ["preferences?party=china&view=seen-from-moscow", nothing],
  [
    "history",
    async (page) => {
      await page.keyboard.press("Control+s");
      await page.getByRole("dialog").waitFor();
    },
  ],
  [
    "overview?why=citation:E25",
    async (page) => {
      await page.locator(".why a[href*='source=']").first().click();
      await page.getByRole("dialog").waitFor();
    },
  ],
  [
    "overview",
    async (page) => {
      await page.getByRole("button", { name: /warning/ }).click();
      await page.getByRole("dialog").waitFor();
    },
  ],
  [
    "preferences?party=usa",
    async (page) => {
      await page.locator(".statements-grip").nth(1).focus();
      await page.keyboard.press("Alt+ArrowUp");
      await settled(page);
    },
  ],
];

test.each(PLACES)("axe finds nothing at %s, wide or at 400 per cent", async (place, prepare) => {
  const page = await tabOf(id, place);
  await prepare(page);
  expect(["wide", ...(await axe(page))]).toEqual(["wide"]);
  await page.setViewportSize({ width: 320, height: 640 });
  await settled(page);
  expect(["narrow", ...(await axe(page)), ...(await misfits(page))]).toEqual(["narrow"]);
});

describe.each(["a case that is new", "a case with faults"])("%s", (kind) => {
  let made: string;
  beforeAll(async () => {
    const { record } = await api.post<{ record: { id: string } }>("cases", {
      from: "new",
      title: kind,
      who: "Ana",
    });
    made = record.id;
    if (kind === "a case that is new") return;
    await api.edit(made, "Break it", [
      { path: ["preferences", "a"], value: { statements: ["nobody.knows", "a.stays"] } },
      { path: ["statusQuo"], value: { options: ["nobody.knows"] } },
    ]);
  });

  test.each(SCREENS.filter((screen) => screen !== "start"))(
    "%s: axe finds nothing, all is reached by key, and fits at 400 per cent",
    async (screen) => {
      const page = await tabOf(made, screen);
      expect(["wide", ...(await axe(page)), ...(await walkByTab(page))]).toEqual(["wide"]);
      await page.setViewportSize({ width: 320, height: 640 });
      await settled(page);
      expect(["narrow", ...(await axe(page)), ...(await misfits(page))]).toEqual(["narrow"]);
    },
  );
});
