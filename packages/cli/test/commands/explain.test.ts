import { describe, expect, it } from "vitest";
import { SIX_PARTY, scratch, sextant } from "../sextant.js";

const at = scratch();

describe("sextant explain", () => {
  it("explains the status quo for every party, and has it verified", async () => {
    const { code, out } = await sextant(["explain", SIX_PARTY]);
    expect(code).toBe(0);
    for (const party of ["North Korea", "South Korea", "China", "Japan", "Russia"]) {
      expect(out).toMatch(new RegExp(`^${party}$`, "m"));
    }
    expect(out).toContain("independent verifier accepts all six explanations");
  });

  it("gives the witness as JSON, in ids and keys, whatever names the state", async () => {
    const all = ["--party", "usa", "--concept", "seq", "--json"];
    const { code, out } = await sextant(["explain", SIX_PARTY, "244", ...all]);
    expect(code).toBe(0);
    const told = JSON.parse(out);
    expect(told).toMatchObject({
      state: 244,
      witnesses: [{ party: "usa", state: 244, concept: "seq", verified: true }],
    });
    const listed = JSON.parse((await sextant(["states", SIX_PARTY, "--json"])).out);
    const { pattern } = listed.states.find(({ id }: { id: number }) => id === 244);
    const byPattern = await sextant(["explain", ...all, "--", SIX_PARTY, pattern]);
    expect(byPattern.out).toBe(out);
    const byName = await sextant(["explain", SIX_PARTY, "War", "--concept", "nash", "--json"]);
    expect(JSON.parse(byName.out).witnesses).toHaveLength(6);
  });

  it("takes the case of the folder it is in where only a state is named", async () => {
    await sextant(["new", at("here")]);
    const both = await sextant(["explain", "case.yaml", "2", "--json"], { cwd: at("here") });
    const state = await sextant(["explain", "2", "--json"], { cwd: at("here") });
    expect(state.code).toBe(0);
    expect(state.out).toBe(both.out);
  });

  it("explains SIM in option form, and says where it is not defined", async () => {
    const sim = ["--concept", "sim", "--json"];
    const option = await sextant(["explain", at("here", "case.yaml"), "1", ...sim]);
    expect(option.code).toBe(0);
    expect(JSON.parse(option.out).witnesses.every((w: { verified: boolean }) => w.verified)).toBe(
      true,
    );
    const merged = await sextant(["explain", SIX_PARTY, ...sim]);
    expect(merged.code).toBe(64);
    expect(merged.err).toContain("SX_USAGE_CONCEPT");
  });
});
