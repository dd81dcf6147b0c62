import { expect, test } from "vitest";
import { TookLately } from "../../src/compute/took-lately.js";

const marks = { name: "marks", params: { view: "base" } };

test("a question is short where it was so the last time", () => {
  const lately = new TookLately();
  expect(lately.short(marks)).toBe(false);
  lately.took(marks, 3);
  expect(lately.short({ ...marks })).toBe(true);
  expect(lately.short({ ...marks, params: { view: "base", large: true } })).toBe(false);
  expect(lately.short({ ...marks, name: "overview" })).toBe(false);
  lately.took(marks, 30);
  expect(lately.short(marks)).toBe(false);
});

test("nothing is known of another case, nor kept without end", () => {
  const lately = new TookLately();
  lately.took(marks, 3);
  lately.forget();
  expect(lately.short(marks)).toBe(false);
  lately.took(marks, 3);
  for (let k = 0; k < 300; k++) lately.took({ name: "states", params: k }, 1);
  expect(lately.short(marks)).toBe(false);
});
