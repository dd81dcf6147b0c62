import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scratch, sextant } from "../sextant.js";

const at = scratch();
const PARTIES = `parties:
  a: { name: A, options: { x: Does x } }
  b: { name: B, options: { y: Does y } }
preferences:
  a: { statements: [b.y] }
  b: { statements: [a.x] }
`;
const CASE = `sextant: 1\ntitle: Case\n${PARTIES}`;

const bomb = (): string => {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
  for (let i = 1; i < 30; i++) {
    lines.push(`a${i}: &a${i} [${Array.from({ length: 9 }, () => `*a${i - 1}`).join(", ")}]`);
  }
  return `sextant: 1\ntitle: Bomb\n${lines.join("\n")}\n`;
};

const TEXTS: Record<string, string> = {
  "empty.yaml": "",
  "bomb.yaml": bomb(),
  "deep.yaml": `sextant: 1\ntitle: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`,
  "deep.json": `${"[".repeat(10_000)}${"]".repeat(10_000)}`,
  "deep-condition.yaml": CASE.replace("[b.y]", `["${"(".repeat(10_000)}b.y${")".repeat(10_000)}"]`),
  "proto.yaml": `${CASE}__proto__: { polluted: true }\n`,
  "twice.yaml": `${CASE}title: Again\n`,
  "nul.yaml": `sextant: 1\ntitle: "a\u0000b"\n${PARTIES}`,
  "evidence-outside.yaml": `${CASE}evidence: ../secret.yaml\n`,
  "evidence-link.yaml": `${CASE}evidence: link.yaml\n`,
  "evidence-itself.yaml": `${CASE}evidence: .\n`,
  "evidence-folder.yaml": `${CASE}evidence: texts\n`,
  "evidence-pipe.yaml": `${CASE}evidence: pipe\n`,
};

mkdirSync(at("case", "texts"), { recursive: true });
for (const [name, text] of Object.entries(TEXTS)) writeFileSync(at("case", name), text);
writeFileSync(at("secret.yaml"), "secret: words-that-nobody-may-see\n");
symlinkSync("../secret.yaml", at("case", "link.yaml"));
execFileSync("mkfifo", [at("case", "pipe")]);
writeFileSync(at("case", "sparse.yaml"), CASE);
truncateSync(at("case", "sparse.yaml"), 2 ** 30);
writeFileSync(at("case", "bom.yaml"), `\ufeff${CASE}`);

describe("a hostile file", () => {
  it.each([
    ["empty.yaml", 65, "SX_FILE_EMPTY"],
    ["bomb.yaml", 65, "SX_SYNTAX_ALIASES"],
    ["deep.yaml", 65, "SX_SYNTAX_TOO_DEEP"],
    ["deep.json", 65, "SX_SYNTAX_TOO_DEEP"],
    ["deep-condition.yaml", 65, "SX_CONDITION_TOO_"],
    ["proto.yaml", 65, "SX_SYNTAX_FORBIDDEN_KEY"],
    ["twice.yaml", 65, "SX_SYNTAX_DUPLICATE_KEY"],
    ["nul.yaml", 65, "SX_FILE_CONTROL_CHARACTER"],
    ["sparse.yaml", 66, "SX_FILE_TOO_LARGE"],
    ["evidence-outside.yaml", 65, "SX_FILE_OUTSIDE_FOLDER"],
    ["evidence-link.yaml", 65, "SX_FILE_OUTSIDE_FOLDER"],
    ["evidence-pipe.yaml", 66, "SX_FILE_UNREADABLE"],
    ["link.yaml", 65, "SX_FILE_OUTSIDE_FOLDER"],
    ["pipe", 66, "SX_FILE_UNREADABLE"],
  ])("%s is refused in words by analyse and by check", async (name, code, problem) => {
    const both = ["analyse", "check"].map((command) => sextant([command, at("case", name)]));
    for (const ended of await Promise.all(both)) {
      expect(ended.code).toBe(code);
      expect(ended.out + ended.err).toContain(problem);
      expect(ended.out + ended.err).not.toContain("nobody-may-see");
      expect(ended.err).not.toContain("SX_INTERNAL");
    }
  });

  it.each([["/dev/zero"], ["/dev/null"]])("%s is refused", async (path) => {
    expect(await sextant(["analyse", path])).toMatchObject({ code: 66, out: "" });
    expect(await sextant(["import", path])).toMatchObject({ code: 66, out: "" });
  });

  it.each([
    ["evidence-itself.yaml", 65, "SX_FILE_OUTSIDE_FOLDER"],
    ["evidence-folder.yaml", 66, "SX_FILE_UNREADABLE"],
  ])("%s names a folder, and is told so at its place", async (name, code, problem) => {
    const ended = await sextant(["analyse", at("case", name)]);
    expect(ended).toMatchObject({ code, out: "" });
    expect(ended.err).toMatch(new RegExp(`${name}:9:11: error: .*folder.* \\[${problem}\\]`));
  });

  it("may begin with a byte order mark", async () => {
    expect((await sextant(["analyse", at("case", "bom.yaml"), "--json"])).code).toBe(0);
  });

  it("with more states than memory allows is refused with what to do", async () => {
    const options = Array.from({ length: 40 }, (_, i) => `x${i}: Does ${i}`).join(", ");
    writeFileSync(at("case", "many.yaml"), CASE.replace("x: Does x", `x: Does x, ${options}`));
    const ended = await sextant(["analyse", at("case", "many.yaml")]);
    expect(ended).toMatchObject({ code: 75, out: "" });
    expect(ended.err).toContain("SX_MODEL_TOO_MANY_STATES");
  });
});
