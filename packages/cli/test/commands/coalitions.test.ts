import { describe, expect, it } from "vitest";
import { PRISONERS, SIX_PARTY, sextant } from "../sextant.js";

describe("sextant coalitions", () => {
  it("says first what holds, then who would leave the status quo together", async () => {
    const { code, out } = await sextant(["coalitions", SIX_PARTY, "--width", "400"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^The answer\n {2}Of the \d+ Nash equilibria, \d+ hold/);
    expect(out).toContain("North Korea and the United States");
  });

  it("asks about one coalition by one concept", async () => {
    const asked = ["--coalition", "usa, dprk", "--concept", "cseq", "--opponents", "single"];
    const { code, out } = await sextant(["coalitions", SIX_PARTY, ...asked, "--json"]);
    expect(code).toBe(0);
    const told = JSON.parse(out);
    expect(told.parameters.coalitions).toHaveLength(7);
    expect(told.concepts).toHaveLength(1);
    expect(told.concepts[0].concept).toBe("cseq-single");
  });

  it.each([
    ["SX_COALITION_NOBODY", "--coalition", ","],
    ["SX_COALITION_REPEATED", "--coalition", "one,one"],
    ["SX_USAGE_PARTY", "--coalition", "one,mars"],
    ["SX_USAGE_OPTION", "--concept", "cnash", "--opponents", "single"],
    ["SX_USAGE_STATE", "--state", "0"],
  ])("ends with %s for %s %s", async (expected, ...words) => {
    const { code, err } = await sextant(["coalitions", PRISONERS, ...words]);
    expect(code).toBe(64);
    expect(err).toContain(expected);
  });
});
