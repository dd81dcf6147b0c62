import { expect, test } from "vitest";
import { hasView, viewsOf, viewTitle } from "../../src/model/views-of-case.js";

const document = {
  views: {
    moscow: { title: "Seen from Moscow", holder: "russia", views: { tokyo: { holder: "japan" } } },
    cautious: {},
  },
} as never;

test("nested views come after their outer, under their own names", () => {
  expect(viewsOf(document)).toEqual([
    { name: "moscow", title: "Seen from Moscow", holder: "russia" },
    { name: "moscow/tokyo", title: null, holder: "japan" },
    { name: "cautious", title: null, holder: null },
  ]);
  expect(viewsOf(null)).toEqual([]);
  expect(viewTitle(document, "moscow")).toBe("Seen from Moscow");
  expect(viewTitle(document, "moscow/tokyo")).toBe("moscow/tokyo");
});

test("a nested view is there, and others are not", () => {
  expect(["base", "moscow/tokyo", "cautious"].every((name) => hasView(document, name))).toBe(true);
  expect(["tokyo", "moscow/", "constructor", ""].some((name) => hasView(document, name))).toBe(
    false,
  );
});
