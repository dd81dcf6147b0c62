import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { SIX_PARTY, sextant } from "../sextant.js";

const SYRIA = fileURLToPath(
  new URL("../../../../cases/library/hipel-kilgour-kinsara-2014/syria-iraq.yaml", import.meta.url),
);

describe("sextant inverse", () => {
  it("says the smallest change, and the same as JSON", async () => {
    const words = ["inverse", SIX_PARTY, "ukrainian-model", "--view", "seen-from-moscow"];
    const { code, out } = await sextant([...words, "--kinds", "statements"]);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, " ")).toMatch(/smallest change of preferences .* is one/);
    const json = JSON.parse((await sextant([...words, "--json", "--kinds", "a"])).out);
    expect(json.readings[0].statements).toMatchObject({ size: 1, lowerBound: 1, complete: true });
  });

  it("counts orders", async () => {
    const { code, out } = await sextant(["inverse", SYRIA, "2", "--party", "syria", "--count"]);
    expect(code).toBe(0);
    expect(out).toMatch(/240/);
    expect(out).toMatch(/384/);
    expect(out).toMatch(/300/);
  });

  it("refuses what cannot be searched for", async () => {
    const refused = async (...words: string[]) => {
      const { code, err } = await sextant(["inverse", SYRIA, ...words]);
      return [code, /SX_\w+/.exec(err)?.[0]];
    };
    expect(await refused("nowhere")).toEqual([64, "SX_INVERSE_TARGET"]);
    expect(await refused("2", "--max", "0")).toEqual([64, "SX_INVERSE_BUDGET"]);
    expect(await refused("2", "--keep-party", "syria,iraq")).toEqual([64, "SX_INVERSE_KEPT"]);
    expect(await refused("2", "--kinds", "dreams")).toEqual([64, "SX_USAGE_OPTION"]);
    expect(await refused("2", "--count")).toEqual([64, "SX_USAGE_OPTION"]);
  });
});
