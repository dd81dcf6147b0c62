import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PRISONERS, scratch, sextant } from "../sextant.js";

describe("sextant merge", () => {
  const path = scratch();
  const draw = (shard: number, ...more: string[]) =>
    sextant([
      "robustness",
      PRISONERS,
      "--samples",
      "60",
      "--shards",
      "2",
      "--shard",
      String(shard),
      "-o",
      path(`part-${shard}${more.join("")}.json`),
      ...more,
    ]);

  it("gives the bytes of one run, and refuses what does not belong together", async () => {
    const drawn = await Promise.all([draw(0), draw(1), draw(1, "--seed=2")]);
    expect(drawn.map(({ code }) => code)).toEqual([0, 0, 0]);
    const parts = [path("part-1.json"), path("part-0.json")];
    const [merged, whole, missing, foreign] = await Promise.all([
      sextant(["merge", ...parts, "--case", PRISONERS, "--json"]),
      sextant(["robustness", PRISONERS, "--parts", "sampling", "--samples", "60", "--json"]),
      sextant(["merge", parts[0], "--case", PRISONERS]),
      sextant(["merge", path("part-0.json"), path("part-1--seed=2.json"), "--case", PRISONERS]),
    ]);
    expect(merged).toMatchObject({ code: 0, out: whole.out });
    expect(missing).toMatchObject({ code: 65, out: "" });
    expect(missing.err).toContain("[SX_MERGE_MISSING]");
    expect(foreign.err).toContain("[SX_MERGE_FOREIGN]");

    writeFileSync(path("cut.json"), readFileSync(parts[0], "utf8").slice(0, 300));
    const [garbled, homeless] = await Promise.all([
      sextant(["merge", path("cut.json"), "--case", PRISONERS]),
      sextant(["merge", parts[0]], { cwd: path() }),
    ]);
    expect(garbled.err).toContain("[SX_MERGE_GARBLED]");
    expect(homeless).toMatchObject({ code: 64, out: "" });
    expect(homeless.err).toContain("--case CASE");
  });

  it("refuses shards and numbers out of range", async () => {
    const ended = await Promise.all([
      draw(2),
      sextant(["robustness", PRISONERS, "--shard", "1"]),
      sextant(["robustness", PRISONERS, "--dispersion", "1.0"]),
    ]);
    expect(ended.map(({ code }) => code)).toEqual([64, 64, 64]);
  });
});
