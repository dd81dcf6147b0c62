import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ended, SIX_PARTY, scratch, sextant, start } from "../sextant.js";

const at = scratch();

/** A case of 2^options states, no two of which any party ranks alike. */
function largeCase(options: number): string {
  const parties = [0, 1, 2].map((p) => {
    const own = Array.from({ length: options / 3 }, (_, o) => `      o${o}: Does thing ${o}`);
    return `  p${p}:\n    name: Party ${p}\n    options:\n${own.join("\n")}`;
  });
  const statements = (p: number): string =>
    Array.from({ length: options }, (_, i) => `      - p${(i + p) % 3}.o${Math.floor(i / 3)}`).join(
      "\n",
    );
  const preferences = [0, 1, 2].map((p) => `  p${p}:\n    statements:\n${statements(p)}`);
  return `sextant: 1\ntitle: Large\nparties:\n${parties.join("\n")}\nstatusQuo: []\npreferences:\n${preferences.join("\n")}\n`;
}

writeFileSync(at("large.yaml"), largeCase(18));

describe("standard output and standard error", () => {
  it("end quietly when the reader has had enough", async () => {
    const child = start(["states", SIX_PARTY, "--json"]);
    child.stdout?.once("data", () => child.stdout?.destroy());
    const { code, err } = await ended(child);
    expect(code).toBe(0);
    expect(err).not.toContain("EPIPE");
    expect(err).not.toContain("SX_");
  });

  it("give a large result whole to a slow reader", async () => {
    const child = start(["states", SIX_PARTY, "--json", "--quiet"]);
    child.stdout?.pause();
    setTimeout(() => child.stdout?.resume(), 1500);
    const { code, out } = await ended(child);
    expect(code).toBe(0);
    expect(JSON.parse(out).states.length).toBe(JSON.parse(out).total);
  });

  it.runIf(existsSync("/dev/full"))("say so when the disk is full", async () => {
    const { spawnSync } = await import("node:child_process");
    const { SEXTANT } = await import("../sextant.js");
    const full = spawnSync("sh", [
      "-c",
      `"${process.execPath}" "${SEXTANT}" states "${SIX_PARTY}" --json > /dev/full`,
    ]);
    expect(full.status).toBe(73);
    expect(full.stderr.toString()).toContain("the disk is full");
  });

  it("are silent with --quiet, save for errors", async () => {
    expect(await sextant(["states", SIX_PARTY, "--quiet"])).toMatchObject({ code: 0, err: "" });
    expect((await sextant(["states", "none", "--quiet"])).err).toContain("SX_FILE_NOT_FOUND");
  });

  it("write what -o names, whole, and keep what is there unless forced", async () => {
    mkdirSync(at("out"));
    const file = at("out", "states.csv");
    const first = await sextant(["states", SIX_PARTY, "--format", "csv", "-o", file]);
    expect(first).toMatchObject({ code: 0, out: "" });
    const text = readFileSync(file, "utf8");
    expect((await sextant(["states", SIX_PARTY, "--format", "csv"])).out).toBe(text);
    const again = await sextant(["states", SIX_PARTY, "--json", "-o", file]);
    expect(again.code).toBe(73);
    expect(again.err).toContain("--force");
    expect(readFileSync(file, "utf8")).toBe(text);
    expect((await sextant(["states", SIX_PARTY, "--json", "-o", file, "--force"])).code).toBe(0);
    expect(readFileSync(file, "utf8")).not.toBe(text);
    expect(readdirSync(at("out"))).toEqual(["states.csv"]);
  });
});

describe("Ctrl-C", () => {
  it.each([
    // SIM keeps this model busy for many seconds; without it writing begins soon.
    ["while it computes", "sim", 1000],
    ["while it writes", "nash", 0],
  ])("%s ends at once with 130 and leaves nothing", async (_, concepts, wait) => {
    const folder = at(`cancel-${wait}`);
    mkdirSync(folder);
    const file = `${folder}/result.json`;
    const child = start([
      "analyse",
      at("large.yaml"),
      "--concepts",
      concepts,
      "--json",
      "-o",
      file,
    ]);
    const end = ended(child);
    const deadline = Date.now() + 60_000;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    // The temporary file shows that writing has begun.
    else
      while (readdirSync(folder).length === 0 && child.exitCode === null && Date.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 5));
    const cancelled = Date.now();
    child.kill("SIGINT");
    await once(child, "exit");
    expect(Date.now() - cancelled).toBeLessThan(5000);
    const { code, out, err } = await end;
    expect(code).toBe(130);
    expect(out).toBe("");
    expect(err).toContain("SX_CANCELLED");
    expect(readdirSync(folder)).toEqual([]);
  });
});
