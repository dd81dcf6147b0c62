import { describe, expect, it } from "vitest";
import { SIX_PARTY, sextant } from "../sextant.js";

/** The ids of the states that are listed. */
async function ids(...words: string[]): Promise<number[]> {
  const { code, out, err } = await sextant(["states", SIX_PARTY, "--json", ...words]);
  expect([code, err.includes("SX_")]).toEqual([0, false]);
  return (JSON.parse(out) as { states: { id: number }[] }).states.map(({ id }) => id);
}

describe("sextant states", () => {
  it("keeps the states in which a condition holds, and a merged state in neither a condition nor its opposite where its members differ", async () => {
    const [yes, no, all] = [
      await ids("--where", "dprk.test"),
      await ids("--where", "not dprk.test"),
      await ids(),
    ];
    expect(yes.length + no.length).toBe(all.length - 1);
    const both = await ids("--where", "dprk.test and not usa.relations", "--outcome", "stalemate");
    expect(both.length).toBeGreaterThan(0);
    expect(both.every((id) => yes.includes(id))).toBe(true);
  });

  it("keeps what is an equilibrium under each of several concepts, and what threats alone hold", async () => {
    const [smr, seq] = [await ids("--equilibrium", "smr"), await ids("--equilibrium", "seq")];
    expect(await ids("--equilibrium", "smr,seq")).toEqual(smr.filter((id) => seq.includes(id)));
    expect(await ids("--equilibrium", "smr", "--threats")).toEqual(
      smr.filter((id) => !seq.includes(id)),
    );
    const gmr = await ids("--equilibrium", "gmr");
    expect(await ids("--threats")).toEqual(gmr.filter((id) => !seq.includes(id)));
  });

  it("keeps the states that are stable for a party", async () => {
    const all = "dprk=nash,usa=nash,rok=nash,china=nash,japan=nash,russia=nash";
    expect(await ids("--stable", all)).toEqual(await ids("--equilibrium", "nash"));
    expect((await ids("--stable", "usa=nash")).length).toBeGreaterThan(26);
  });

  it("says where a filter cannot be read", async () => {
    const told = async (...words: string[]): Promise<string> => {
      const { code, err } = await sextant(["states", SIX_PARTY, ...words]);
      expect(code).toBe(64);
      return err;
    };
    expect(await told("--where", "dprk.tst")).toContain("Did you mean dprk.test");
    expect(await told("--where", "dprk.test and (")).toContain("breaks off");
    expect(await told("--stable", "usa")).toContain("--stable usa=seq".replace("usa", "dprk"));
    expect(await told("--stable", "mars=seq")).toContain('no party "mars"');
    expect(await told("--equilibrium", "nash,hope")).toContain('"hope"');
  });
});
