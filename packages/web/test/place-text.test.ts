import { en } from "@sextant/words";
import { expect, test } from "vitest";
import { placeText } from "../src/app/place-text.js";

test("a place in a file is told by line and column, and the very beginning is none", () => {
  const at = (line: number, column: number) => placeText({ file: "case.yaml", line, column }, en);
  expect(at(1234, 5)).toBe("case.yaml, line 1,234, column 5");
  expect(at(1, 8)).toBe("case.yaml, line 1, column 8");
  expect(at(1, 1)).toBeNull();
  expect(placeText(null, en)).toBeNull();
  expect(placeText(undefined, en)).toBeNull();
});
