import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { PRISONERS, SIX_PARTY, sextant } from "../sextant.js";

const UKRAINE = fileURLToPath(new URL("../../../../cases/library/ukraine-1994", import.meta.url));

describe("sextant alignment", () => {
  it("tells who stands between whom, and what was earlier", async () => {
    const { out, code } = await sextant([
      ...["alignment", SIX_PARTY, "--between", "russia:dprk,South Korea"],
      ...["--earlier", UKRAINE, "--json"],
    ]);
    expect(code).toBe(0);
    const told = JSON.parse(out);
    expect(told.between.others).toEqual(["dprk", "rok"]);
    expect(told.earlier.pairs[0].parties).toEqual(["usa", "russia"]);
  });

  it("takes an earlier view of the same case, and names what it does not know", async () => {
    const view = await sextant(["alignment", SIX_PARTY, "--earlier", "seen-from-moscow", "--json"]);
    expect(JSON.parse(view.out).earlier.view).toBe("seen-from-moscow");
    const [unknown, twice, unread, noView] = await Promise.all([
      sextant(["alignment", SIX_PARTY, "--between", "russia:dprk,narnia"]),
      sextant(["alignment", SIX_PARTY, "--between", "russia:dprk,dprk"]),
      sextant(["alignment", SIX_PARTY, "--between", "russia"]),
      sextant(["alignment", SIX_PARTY, "--earlier", `${UKRAINE}:narnia`]),
    ]);
    expect(unknown.err).toContain("SX_USAGE_PARTY");
    expect(twice.err).toContain("SX_USAGE_SAME_PARTY");
    expect(unread.err).toContain("SX_USAGE_OPTION");
    expect(noView.err).toContain("SX_USAGE_VIEW");
    expect([unknown, twice, unread, noView].map(({ code }) => code)).toEqual([64, 64, 64, 64]);
  });
});

describe("sextant gap", () => {
  it("answers first, and refuses a gap of a party with itself", async () => {
    const told = await sextant(["gap", SIX_PARTY, "russia", "usa"]);
    expect(told.out.split("\n")[1]).toMatch(/Over all 5,761 states the rankings of Russia/);
    const self = await sextant(["gap", SIX_PARTY, "russia", "russia"]);
    expect([self.code, self.err.includes("SX_USAGE_SAME_PARTY")]).toEqual([64, true]);
  });
});

describe("sextant loops", () => {
  it("tests the influences in every view, or in one", async () => {
    const all = JSON.parse((await sextant(["loops", SIX_PARTY, "--json"])).out);
    expect(all.views.map(({ view }: { view: string }) => view)).toEqual([
      "base",
      "seen-from-moscow",
      "seen-from-washington",
      "seen-from-pyongyang",
    ]);
    const one = await sextant(["loops", SIX_PARTY, "--view", "seen-from-moscow", "--json"]);
    expect(JSON.parse(one.out).views).toHaveLength(1);
  });

  it("says so where a case states no influences", async () => {
    const { code, err } = await sextant(["loops", PRISONERS]);
    expect([code, err.includes("SX_LOOPS_NO_INFLUENCES")]).toEqual([65, true]);
  });
});
