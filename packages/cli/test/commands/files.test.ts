import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { PRISONERS, SIX_PARTY, scratch, sextant } from "../sextant.js";

const at = scratch();

describe("sextant new", () => {
  it("writes a case that passes check and can be analysed, and says what to do next", async () => {
    const made = await sextant(["new", at("a", "b")]);
    expect(made).toMatchObject({ code: 0, out: `${at("a", "b", "case.yaml")}\n` });
    expect(made.err).toContain(`check ${at("a", "b", "case.yaml")}`);
    expect(readdirSync(at("a", "b"))).toEqual(["case.yaml"]);
    const checked = await sextant(["check", at("a", "b"), "--json"]);
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.out)).toMatchObject({ errors: 0, warnings: 0 });
    expect((await sextant(["analyse", at("a", "b")])).code).toBe(0);
  });

  it("never overwrites", async () => {
    writeFileSync(at("mine.yaml"), "mine");
    for (const path of [at("mine.yaml"), at("a", "b"), at("a", "b", "case.yaml")]) {
      const again = await sextant(["new", path]);
      expect(again.code).toBe(73);
      expect(again.err).toContain("SX_FILE_EXISTS");
      expect(again.err).not.toContain("--force");
    }
    expect(readFileSync(at("mine.yaml"), "utf8")).toBe("mine");
    expect((await sextant(["new", at("x.json")])).code).toBe(64);
    expect(existsSync(at("x.json"))).toBe(false);
  });

  it("needs the path of a folder or of a YAML file", async () => {
    for (const path of ["", "  ", at("foo.txt")]) {
      const refused = await sextant(["new", path], { cwd: at() });
      expect(refused).toMatchObject({ code: 64, out: "" });
      expect(refused.err).toContain("SX_USAGE_ARGUMENT");
    }
    expect(existsSync(at("foo.txt"))).toBe(false);
    expect((await sextant(["new", `${at("foo.txt")}/`])).code).toBe(0);
    expect((await sextant(["new", at("round-1.2")])).code).toBe(0);
  });

  it("says how to call it again: through npx unless the command is installed", async () => {
    const npx = await sextant(["new", at("npx")], { env: { PATH: at("node_modules", ".bin") } });
    expect(npx.err).toContain("npx --no-install sextant analyse");
    mkdirSync(at("bin"));
    writeFileSync(at("bin", "sextant"), "");
    const installed = await sextant(["new", at("installed")], { env: { PATH: at("bin") } });
    expect(installed.err).toContain("  sextant analyse".trim());
    expect(installed.err).not.toContain("npx");
  });
});

describe("sextant check", () => {
  it("names file, line, column, code and how to mend, and ends with 65", async () => {
    writeFileSync(
      at("wrong.yaml"),
      "sextant: 1\ntitle: Wrong\nparties:\n  a: { name: A, optoins: {} }\n",
    );
    const ended = await sextant(["check", at("wrong.yaml")]);
    expect(ended.code).toBe(65);
    expect(ended.out).toContain(`${at("wrong.yaml")}:4:17: error: `);
    expect(ended.out).toContain("[SX_CASE_UNKNOWN_KEY]");
    expect(ended.out).toContain("options");
    const json = await sextant(["check", at("wrong.yaml"), "--json"]);
    expect(json.code).toBe(65);
    const { problems } = JSON.parse(json.out);
    expect(problems.find((p: { code: string }) => p.code === "SX_CASE_UNKNOWN_KEY")).toMatchObject({
      severity: "error",
      place: { line: 4, column: 17 },
    });
  });

  it("ends with 0 where there are only warnings and notes, and shortens the notes", async () => {
    const short = await sextant(["check", SIX_PARTY]);
    const all = await sextant(["check", SIX_PARTY, "--all"]);
    expect([short.code, all.code]).toEqual([0, 0]);
    expect(short.out).toContain("--all shows them");
    expect(all.out.length).toBeGreaterThan(short.out.length);
  });
});

describe("sextant brief", () => {
  it("writes one page that holds the answer", async () => {
    const { code } = await sextant(["brief", SIX_PARTY, "-o", at("page.html")]);
    expect(code).toBe(0);
    const page = readFileSync(at("page.html"), "utf8");
    expect(page).toMatch(/^<!DOCTYPE html>/);
    expect(page).toContain("Stalemate");
    expect((await sextant(["brief", SIX_PARTY, "-o", at("page.html")])).code).toBe(73);
  });

  it("with --short writes the one-page form, which has no room for further analyses", async () => {
    const written = await sextant(["brief", SIX_PARTY, "--short", "-o", at("short.html")]);
    expect([written.code, written.err]).toEqual([0, expect.stringContaining("short.html")]);
    const page = readFileSync(at("short.html"), "utf8");
    expect(page).toContain("Wants first:");
    expect(page).not.toContain("<blockquote");
    const both = await sextant([
      "brief",
      SIX_PARTY,
      "--short",
      "--further",
      "gap",
      "-o",
      at("no.html"),
    ]);
    expect(both.code).toBe(64);
  });
});

describe("sextant export and import", () => {
  it("go to GMCR+ and back with the same verdicts", async () => {
    const gmcr = at("pd.gmcr");
    expect((await sextant(["export", PRISONERS, "--to", "gmcr", "-o", gmcr])).code).toBe(0);
    expect((await sextant(["import", gmcr, "-o", at("back.yaml")])).code).toBe(0);
    const equilibria = async (path: string): Promise<number[]> => {
      const { stability } = JSON.parse(
        (await sextant(["analyse", path, "--summary", "--json"])).out,
      );
      return ["nash", "gmr", "smr", "seq", "sseq", "sim"].map((c) => stability[c].equilibria);
    };
    expect(await equilibria(at("back.yaml"))).toEqual(await equilibria(PRISONERS));
    expect((await sextant(["import", gmcr, "-o", at("back.yaml")])).code).toBe(73);
    expect((await sextant(["import", PRISONERS])).code).toBe(65);
  });

  it("name what was left out, as the case's notes do", async () => {
    const cuban = fileURLToPath(new URL("../../../case/test/fixtures/cuban.gmcr", import.meta.url));
    const file = JSON.parse(readFileSync(cuban, "utf8"));
    writeFileSync(at("more.gmcr"), JSON.stringify({ ...file, novelty: 1 }));
    const { code, out, err } = await sextant(["import", at("more.gmcr")]);
    expect(code).toBe(0);
    expect(err).toContain("Left out, since their meaning is not known: novelty.");
    expect(out).toContain("novelty");
  });

  it("write a game for Gambit with its labels beside it, both or neither", async () => {
    mkdirSync(at("nfg"));
    const game = at("nfg", "game.nfg");
    const made = await sextant(["export", PRISONERS, "--to", "nfg", "--from", "1", "-o", game]);
    expect(made.code).toBe(0);
    expect(readdirSync(at("nfg")).sort()).toEqual(["game.labels.json", "game.nfg"]);
    expect(readFileSync(game, "utf8")).toMatch(/^NFG 1 R/);
    expect(JSON.parse(readFileSync(at("nfg", "game.labels.json"), "utf8")).from.state).toBe(1);
    mkdirSync(at("half"));
    writeFileSync(at("half", "game.labels.json"), "mine");
    const refused = [
      "export",
      PRISONERS,
      "--to",
      "nfg",
      "--from",
      "1",
      "-o",
      at("half", "game.nfg"),
    ];
    expect((await sextant(refused)).code).toBe(73);
    expect(readdirSync(at("half"))).toEqual(["game.labels.json"]);
    expect(readFileSync(at("half", "game.labels.json"), "utf8")).toBe("mine");
  });

  it("write states and verdicts for a spreadsheet", async () => {
    const states = await sextant(["export", PRISONERS, "--to", "csv"]);
    expect(states.out.trim().split("\n")).toHaveLength(5);
    const results = await sextant([
      "export",
      PRISONERS,
      "--to",
      "results-csv",
      "--concepts",
      "nash,seq",
    ]);
    expect(results.out).toMatch(/,party,nash,seq\r?\n/);
  });
});
