import { expect, test } from "vitest";
import { OnceShown } from "../../src/views/preferences/statements/once-shown.js";

test("what follows an edit is due once it is shown, also where that is while it is being made", () => {
  const wanted = new OnceShown<string>();
  const met: (string | null)[] = [];
  expect(wanted.after("a", "focus", () => met.push(wanted.due("a"), wanted.due("b")) > 0)).toBe(
    true,
  );
  expect(met).toEqual([null, "focus"]);
  expect(wanted.due("b")).toBeNull();

  wanted.after("b", "later", () => true);
  expect(wanted.due("b")).toBeNull();
  expect(wanted.due("c")).toBe("later");
});

test("an edit that cannot be made leaves what waited before", () => {
  const wanted = new OnceShown<string>();
  wanted.after("a", "first", () => true);
  expect(wanted.after("a", "second", () => false)).toBe(false);
  expect(wanted.due("b")).toBe("first");
  expect(wanted.after("b", "third", () => false)).toBe(false);
  expect(wanted.due("c")).toBeNull();
});
