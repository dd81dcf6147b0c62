import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { changesSchema } from "../../../case/src/schemas.js";
import { PRISONERS, SIX_PARTY, scratch, sextant } from "../sextant.js";

describe("sextant changes", () => {
  const before = scratch()("before");
  beforeAll(() => {
    cpSync(dirname(SIX_PARTY), before, { recursive: true });
    const file = join(before, "case.yaml");
    // Washington would rather press than anything else.
    const text = readFileSync(file, "utf8");
    const first = text.indexOf("      - no-attack\n");
    const pressing = "      - pressure-until-it-moves\n";
    const rest = text.slice(first).replace(pressing, "");
    writeFileSync(file, text.slice(0, first) + pressing + rest);
  });

  it("says what differs in the input, and what that did", async () => {
    const { out, code } = await sextant(["changes", before, SIX_PARTY]);
    expect(code).toBe(0);
    expect(out).toContain("What changed in the input");
    expect(out.replace(/\s+/g, " ")).toContain(
      "“Pressure until the programmes are dismantled” moved from place 1 to 5.",
    );
    expect(out).toContain("“Freeze” now holds (SEQ and SSEQ: 48 of 1,152, was 0).");
  });

  it("gives the same in its machine form", async () => {
    const { out, code } = await sextant(["changes", before, SIX_PARTY, "--json"]);
    expect(code).toBe(0);
    const found = changesSchema.parse(JSON.parse(out));
    expect(found.before.case.hash).not.toBe(found.after.case.hash);
    expect(found.input.map(({ kind, key, places }) => [kind, key, places])).toContainEqual([
      "moved",
      "pressure-until-it-moves",
      [1, 5],
    ]);
    expect(found.results.equilibria.seq?.gained).toHaveLength(48);
    expect(found.results.equilibria.seq?.lost).toEqual([]);
    expect(found.results.states).toEqual({ before: 5761, after: 5761, gone: 0, come: 0 });
  });

  it("says so where nothing differs, and takes cases that have nothing in common", async () => {
    const [same, other, view] = await Promise.all([
      sextant(["changes", PRISONERS, PRISONERS]),
      sextant(["changes", PRISONERS, SIX_PARTY, "--json"]),
      sextant(["changes", before, SIX_PARTY, "--view", "seen-from-nowhere"]),
    ]);
    expect(same.out).toContain("Nothing in the input differs.");
    expect(other.code).toBe(0);
    expect(changesSchema.parse(JSON.parse(other.out)).results.states.gone).toBeGreaterThan(0);
    expect([view.code, view.err.includes("SX_USAGE_VIEW")]).toEqual([64, true]);
  });
});
