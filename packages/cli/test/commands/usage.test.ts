import { describe, expect, it } from "vitest";
import { PRISONERS, scratch, sextant } from "../sextant.js";

const at = scratch();

describe("sextant", () => {
  it("shows its help on standard output, of all or of one command", async () => {
    const general = await sextant([]);
    expect(general).toMatchObject({ code: 0, err: "" });
    expect(general.out).toContain("sextant help COMMAND");
    for (const name of [
      ...["new", "check", "analyse", "explain", "states", "evolution"],
      ...["brief", "import", "export", "help"],
    ]) {
      expect(general.out).toMatch(new RegExp(`^  ${name} `, "m"));
      const own = await sextant([name, "--help"]);
      expect(own).toMatchObject({ code: 0, err: "" });
      expect(own.out).toContain(`Usage: sextant ${name}`);
      expect(Math.max(...own.out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
      if (name !== "help") expect((await sextant(["help", name])).out).toBe(own.out);
    }
  });

  it("tells its version", async () => {
    expect(await sextant(["--version"])).toMatchObject({ code: 0, out: "sextant 0.1.0\n" });
  });

  it.each([
    [["analise"], 64, "SX_USAGE_COMMAND"],
    [["analyse", "--jsn"], 64, "SX_USAGE_OPTION"],
    [["analyse", "none.yaml"], 66, "SX_FILE_NOT_FOUND"],
    [["analyse", PRISONERS, "--view", "from-mars"], 64, "SX_USAGE_VIEW"],
    [["analyse", PRISONERS, "--concepts", "nsh"], 64, "SX_USAGE_CONCEPT"],
    [["analyse", PRISONERS, "--mixed", "one=seq"], 64, "SX_USAGE_OPTION"],
    [["analyse", PRISONERS, "--mixed", "one=seq,three=smr"], 64, "SX_USAGE_PARTY"],
    [["analyse", PRISONERS, "--json", "--format", "csv"], 64, "SX_USAGE_OPTION"],
    [["explain", PRISONERS, "99"], 64, "SX_USAGE_STATE"],
    [["explain", PRISONERS, "1", "--party", "three"], 64, "SX_USAGE_PARTY"],
    [["explain", PRISONERS], 65, "SX_MODEL_NO_STATUS_QUO"],
    [["states", PRISONERS, "--outcome", "peace"], 64, "SX_USAGE_OPTION"],
    [["export", PRISONERS], 64, "SX_USAGE_OPTION"],
    [["export", PRISONERS, "--to", "csv", "--from", "1"], 64, "SX_USAGE_OPTION"],
    [["import", "/dev/zero"], 66, "SX_FILE_UNREADABLE"],
    [["analyse", PRISONERS, "-o", "/none/there/x"], 73, "SX_FILE_NOT_WRITTEN"],
    [["analyse", PRISONERS, "-o", PRISONERS], 73, "SX_FILE_EXISTS"],
  ])("refuses %j with exit code %i and %s, and prints no data", async (words, code, problem) => {
    const ended = await sextant(words, { cwd: at() });
    expect(ended).toMatchObject({ code, out: "" });
    expect(ended.err).toContain(`[${problem}]`);
    expect(ended.err).not.toContain("    at ");
  });

  it("takes the case of the folder it is in where none is named", async () => {
    await sextant(["new", at("here")]);
    const ended = await sextant(["analyse", "--quiet"], { cwd: at("here") });
    expect(ended).toMatchObject({ code: 0, err: "" });
    const none = await sextant(["analyse"], { cwd: at() });
    expect(none.code).toBe(64);
    expect(none.err).toContain("SX_USAGE_ARGUMENT");
  });
});
