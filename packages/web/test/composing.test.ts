/** Enter ends the input of a Korean, Chinese or Japanese word: a field that takes keys must tell it from one that submits. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SOURCES = fileURLToPath(new URL("../src", import.meta.url));

test("every component with a field that handles Enter asks whether a word is being composed", () => {
  const careless = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".tsx"))
    .filter((path) => {
      const source = readFileSync(join(SOURCES, path), "utf8");
      return (
        // Nothing is written in a box that is ticked.
        /<(input(?!\s+type="checkbox")|textarea|Field)\b/.test(source) &&
        /["']Enter["']/.test(source) &&
        !/isComposing\(/.test(source)
      );
    });
  expect(careless).toEqual([]);
});

test("forms are kept from it once for the page", () => {
  expect(readFileSync(join(SOURCES, "main.tsx"), "utf8")).toContain("keepFormsFromComposing();");
});
