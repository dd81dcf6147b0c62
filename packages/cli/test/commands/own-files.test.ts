import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scratch, sextant } from "../sextant.js";

const at = scratch();
const CASE = `sextant: 1
title: Case
evidence: evidence.yaml
parties:
  a: { name: A, options: { x: Does x } }
  b: { name: B, options: { y: Does y } }
statusQuo: { a.x: { cite: [E1] } }
preferences:
  a: { statements: [b.y] }
  b: { statements: [a.x] }
`;
const FILES: Readonly<Record<string, string>> = {
  "case.yaml": CASE,
  "broken.yaml": "sextant: 1\n",
  "evidence.yaml": `sextantEvidence: 1
sources: { S: { title: Source, file: text.txt } }
statements: { E1: { source: S, quote: A does x } }
`,
  "text.txt": "A does x.\n",
};
mkdirSync(at("folder"));
for (const [name, text] of Object.entries(FILES)) writeFileSync(at(name), text);
symlinkSync("case.yaml", at("link.yaml"));
linkSync(at("case.yaml"), at("hard.yaml"));
const GMCR = at("case.gmcr");

describe("no command replaces what it reads, even with --force:", () => {
  it.each([
    ["analyse", "case.yaml", "case.yaml", []],
    ["analyse", "case.yaml", "folder/../case.yaml", ["--json"]],
    ["states", "case.yaml", "link.yaml", []],
    ["explain", "case.yaml", "hard.yaml", []],
    ["evolution", "case.yaml", "evidence.yaml", []],
    ["brief", "case.yaml", "text.txt", []],
    ["check", "case.yaml", "evidence.yaml", []],
    ["check", "broken.yaml", "broken.yaml", ["--json"]],
    ["export", "link.yaml", "case.yaml", ["--to", "csv"]],
  ])("%s %s -o %s", async (command, read, output, more) => {
    const words = [command, at(read), "-o", at(output), "--force", ...more];
    const ended = await sextant(words);
    expect(ended).toMatchObject({ code: 73, out: "" });
    expect(ended.err).toContain("SX_FILE_NOT_WRITTEN");
    for (const [name, text] of Object.entries(FILES)) {
      expect(readFileSync(at(name), "utf8")).toBe(text);
    }
  });

  it("import, and analyse with the table that it compares with", async () => {
    expect((await sextant(["export", at("case.yaml"), "--to", "gmcr", "-o", GMCR])).code).toBe(0);
    const gmcr = readFileSync(GMCR, "utf8");
    expect((await sextant(["import", GMCR, "-o", GMCR, "--force"])).code).toBe(73);
    expect(readFileSync(GMCR, "utf8")).toBe(gmcr);
    const table = at("table.csv");
    writeFileSync(table, "state,party,nash\n1,a,1\n");
    const words = ["analyse", at("case.yaml"), "--against", table, "-o", table, "--force"];
    expect((await sextant(words)).code).toBe(73);
    expect(readFileSync(table, "utf8")).toBe("state,party,nash\n1,a,1\n");
  });

  it("but other files are replaced", async () => {
    writeFileSync(at("old.txt"), "old");
    const words = ["analyse", at("case.yaml"), "-o", at("old.txt"), "--force"];
    expect((await sextant(words)).code).toBe(0);
    expect(readFileSync(at("old.txt"), "utf8")).toContain("Case");
  });
});
