import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { analyse, compileView, readCase, toJson } from "@sextant/case";
import { describe, expect, it } from "vitest";
import { PRISONERS, SIX_PARTY, scratch, sextant } from "../sextant.js";

const at = scratch();
const folder = SIX_PARTY.slice(0, SIX_PARTY.lastIndexOf("/") + 1);

function computed(view?: string) {
  const loaded = readCase(SIX_PARTY, (name) => readFileSync(folder + name));
  return toJson(analyse(compileView(loaded, view)));
}

describe("sextant analyse", () => {
  it("prints the machine form exactly, for the case's file and for its folder", async () => {
    const expected = `${JSON.stringify(computed())}\n`;
    for (const named of [SIX_PARTY, folder]) {
      const ended = await sextant(["analyse", named, "--json", "--quiet"]);
      expect(ended).toMatchObject({ code: 0, err: "" });
      expect(ended.out).toBe(expected);
    }
  });

  it("gives exactly the golden file", async () => {
    const golden = (name: string): string =>
      fileURLToPath(new URL(`../../../case/test/golden/${name}`, import.meta.url));
    const mixed = ["--mixed", "north=seq,south=nash"];
    const ended = await sextant(["analyse", golden("small.yaml"), "--json", ...mixed]);
    expect(ended.out).toBe(readFileSync(golden("small.json"), "utf8"));
  });

  it("prints the machine form of a view and of some concepts", async () => {
    const view = "seen-from-moscow";
    const ended = await sextant([
      "analyse",
      SIX_PARTY,
      "--json",
      "--view",
      view,
      "--concepts",
      "seq,nash",
    ]);
    const result = JSON.parse(ended.out);
    const { nash, seq } = computed(view).stability;
    expect(result.view).toBe(view);
    expect(result.stability).toEqual({ nash, seq });
  });

  it("answers in sentences, then the tables, what it rests on, the caveat, and what to try next", async () => {
    const { code, out } = await sextant(["analyse", SIX_PARTY]);
    expect(code).toBe(0);
    const order = [
      "The talks rest where they stand",
      "What would move the talks",
      "Outcomes: how many",
      "What the answer rests on",
      "These results describe this model",
      `sextant explain ${SIX_PARTY}`,
    ].map((text) => out.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(out).not.toContain("\u001b");
  });

  it.each([
    [60, ["--full"]],
    [80, []],
    [120, []],
  ])("keeps within %i columns", async (width, more) => {
    const { out } = await sextant(["analyse", SIX_PARTY, "--width", String(width), ...more]);
    // Commands are left on one line, to be copied.
    const lines = out.split("\n").filter((line) => !/^ {4}(npx --no-install )?sextant /.test(line));
    expect(lines.filter((line) => line.length > width)).toEqual([]);
  });

  it("says more with --full", async () => {
    const short = await sextant(["analyse", SIX_PARTY]);
    const full = await sextant(["analyse", SIX_PARTY, "--full"]);
    expect(full.out.length).toBeGreaterThan(1.5 * short.out.length);
  });

  it("gives counts and times without states", async () => {
    const { out } = await sextant(["analyse", SIX_PARTY, "--summary", "--json"]);
    const summary = JSON.parse(out);
    const result = computed();
    expect(summary.states).toBe(result.states.length);
    expect(summary.stability.seq.equilibria).toBe(result.stability.seq?.equilibria.length);
    expect(Object.keys(summary.seconds)).toEqual(["read", "compile", "analyse"]);
    const words = await sextant(["analyse", SIX_PARTY, "--summary"]);
    expect(words.out).toContain("Seconds: read");
  });

  it("answers for a concept a party", async () => {
    const mixed = "dprk=seq,usa=smr,rok=nash,china=gmr,japan=seq,russia=sseq";
    const { code, out } = await sextant(["analyse", SIX_PARTY, "--json", "--mixed", mixed]);
    expect(code).toBe(0);
    expect(JSON.parse(out).mixed.concepts.usa).toBe("smr");
  });

  it.each([
    ["table", /^State +Name/m],
    ["csv", /^id,pattern,name/],
    ["latex", /\\begin\{tabular\}|\\begin\{table\}/],
    ["markdown", /^\| *State/m],
  ])("prints only the table as %s", async (format, form) => {
    const ended = await sextant(["analyse", PRISONERS, "--format", format]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toMatch(form);
    expect(ended.out).not.toContain("To look deeper");
  });

  it("compares with a table of its own verdicts and finds nothing, with a false one and names the cell", async () => {
    const table = at("verdicts.csv");
    await sextant(["analyse", PRISONERS, "--format", "csv", "-o", table]);
    const same = await sextant(["analyse", PRISONERS, "--against", table]);
    expect(same.code).toBe(0);
    expect(same.out).toContain("agree");

    const lines = readFileSync(table, "utf8").split("\n");
    const nash = lines[0].split(",").indexOf("nash");
    const cells = lines[1].split(",");
    cells[nash] = cells[nash] === "1" ? "0" : "1";
    writeFileSync(table, [lines[0], cells.join(","), ...lines.slice(2)].join("\n"));
    const differs = await sextant(["analyse", PRISONERS, "--against", table]);
    expect(differs.code).toBe(1);
    expect(differs.out).toContain("column nash");
    const json = await sextant(["analyse", PRISONERS, "--against", table, "--json"]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out).differences).toMatchObject([
      { row: 2, column: "nash", concept: "nash" },
    ]);
  });
});
