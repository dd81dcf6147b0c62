import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe } from "./helpers/axe.js";
import { browsing, settled } from "./helpers/browsing.js";
import { caseApi } from "./helpers/case-api.js";
import { unmarkedEnglish } from "./helpers/foreign.js";
import { SCREENS, tabAt } from "./helpers/screens.js";

const here = browsing();
const inKorean = (screen: string): Promise<Page> => tabAt(here, screen, "?lang=ko");

test.each(SCREENS)(
  "what an English case says is marked as English in the Korean %s",
  async (screen) => {
    const page = await inKorean(screen);
    expect(await unmarkedEnglish(page)).toEqual([]);
    if (screen !== "start" && screen !== "history")
      expect(await page.locator("main [lang='en']").count()).toBeGreaterThan(0);
    // A name that the case gives in Korean is none of another language.
    for (const name of await page.locator("main bdi", { hasText: /^미국$/ }).all())
      expect(await name.getAttribute("lang")).toBeNull();
  },
);

test("what a check found is told in Korean, and so is the way to where it is mended", async () => {
  const page = await inKorean("overview");
  await page.getByRole("button", { name: /^경고/ }).click();
  const dialog = page.getByRole("dialog", { name: "사례를 점검한 결과" });
  const first = dialog.getByRole("listitem").first();
  expect(await first.locator("p").first().textContent()).toMatch(
    /^미국이 다음을 이루는 것을 아무것도 억제할 수 없습니다: “No relations/,
  );
  await first.getByRole("link", { name: "미국의 선호: 그곳으로 가기" }).waitFor();
  await dialog.getByText(/^참고 사항/).click();
  await first.getByText("사례 파일의 위치").click();
  expect(await unmarkedEnglish(page)).toEqual([]);
  for (const text of await dialog.getByRole("listitem").allTextContents())
    expect(text.replace(/[“‘][^”’]*[”’]/g, "")).not.toMatch(/[A-Za-z]+ [a-z]+ [a-z]+/);
  expect(await axe(page)).toEqual([]);
});

test("History says in Korean what a case began with", async () => {
  const page = await inKorean("history");
  await page.getByText("모음에서 사례를 가져옴").first().waitFor();
  expect(await page.getByText("Took the case").count()).toBe(0);
  await page.getByRole("searchbox").fill("가져옴");
  await page
    .getByRole("row", { name: /모음에서 사례를 가져옴/ })
    .first()
    .waitFor();
  await page.getByRole("searchbox").fill("Took the case");
  await page
    .getByRole("row", { name: /모음에서 사례를 가져옴/ })
    .first()
    .waitFor();
});

test("a fault of the workspace is told in Korean", async () => {
  const page = await inKorean("overview");
  here.expects(/403/);
  await page.route("**/api/cases/*/revisions", (route) =>
    route.fulfill({
      status: 403,
      contentType: "application/problem+json",
      body: JSON.stringify({
        code: "SX_WORKSPACE_READ_ONLY",
        detail: "The workspace is open for reading only; nothing was changed.",
      }),
    }),
  );
  const title = page.getByRole("heading", { level: 1 }).getByRole("button").first();
  await title.click();
  await page.keyboard.type("제목");
  await page.keyboard.press("Enter");
  await page
    .getByText(/작업 공간이 읽기 전용으로 열려 있습니다/)
    .first()
    .waitFor();
  expect(await unmarkedEnglish(page)).toEqual([]);
});

test.each([
  ["en", "Bert has no option.", "Go to Bert"],
  ["ko", "베르트에 선택지가 없습니다.", "베르트: 그곳으로 가기"],
])(
  "where no results can be computed, the %s page names parts and leads to them",
  async (lang, message, way) => {
    const text = `sextant: 1
title: A shed
parties:
  a: { name: Anna, options: { build: Builds a shed } }
  b: { name: Bert, names: { ko: 베르트 } }
`;
    const { record } = await caseApi(here).post<{ record: { id: string } }>("cases", {
      from: "files",
      files: { "case.yaml": text },
      who: "Ana",
    });
    const page = await here.context.newPage();
    await page.goto(`${here.workbench.url}?lang=${lang}#/case/${record.id}/overview`);
    await settled(page);
    await page.getByText(message).first().waitFor();
    const link = page.getByRole("main").getByRole("link", { name: way }).first();
    await link.click();
    await page.waitForURL(/model\?at=parties%2Fb|model\?at=parties\/b/);
  },
);
