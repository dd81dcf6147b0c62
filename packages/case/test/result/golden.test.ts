import { readFileSync } from "node:fs";
import { referenceStability } from "@sextant/engine";
import { describe, expect, it } from "vitest";
import { compileView } from "../../src/compile/compile-view.js";
import { readCase } from "../../src/read/read-case.js";
import { analyse } from "../../src/result/analyse.js";
import { jsonChunks } from "../../src/result/to-json.js";
import { resultSchema } from "../../src/schemas.js";

const golden = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../golden/${name}`, import.meta.url)));

describe("the golden case", () => {
  const analysis = analyse(compileView(readCase("small.yaml", golden)), {
    mixed: { north: "seq", south: "nash" },
  });
  const text = [...jsonChunks(analysis)].join("");

  it("gives exactly the published JSON", () => {
    expect(text).toBe(new TextDecoder().decode(golden("small.json")));
  });

  it("follows the published schema", () => {
    expect(resultSchema.parse(JSON.parse(text))).toEqual(JSON.parse(text));
  });

  it("agrees with the literal definitions", () => {
    expect(analysis.stability.verdicts).toEqual(referenceStability(analysis.view.model));
  });

  it("gives the same bytes when computed again", () => {
    const again = analyse(compileView(readCase("small.yaml", golden)), {
      mixed: { north: "seq", south: "nash" },
    });
    expect([...jsonChunks(again)].join("")).toBe(text);
  });
});
