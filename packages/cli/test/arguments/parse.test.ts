import { describe, expect, it } from "vitest";
import { parse } from "../../src/arguments/parse.js";
import { COMMANDS } from "../../src/commands/index.js";
import { Failure } from "../../src/failure.js";

const asked = (line: string) => parse(line === "" ? [] : line.split(" "), COMMANDS);

function failure(line: string): Failure {
  try {
    asked(line);
  } catch (error) {
    if (error instanceof Failure) return error;
  }
  throw new Error(`"${line}" was understood`);
}

describe("the words of a command line", () => {
  it("are a command, its operands and its options, in any order", () => {
    const wanted = {
      command: "explain",
      operands: ["case.yaml", "12"],
      values: { party: "usa", json: true, output: "x" },
    };
    for (const line of [
      "explain case.yaml 12 --party usa --json -o x",
      "explain --json --party=usa case.yaml -ox 12",
      "--json explain -o x case.yaml --party usa -- 12",
    ]) {
      expect(asked(line)).toMatchObject({ kind: "run", request: wanted });
    }
  });

  it("take what follows -- as it is, so that a pattern may begin with a dash", () => {
    expect(asked("explain case.yaml -- -YN")).toMatchObject({
      request: { operands: ["case.yaml", "-YN"] },
    });
    expect(failure("explain case.yaml -YN").mend).toContain("-- -YN");
  });

  it("are help where nothing, help or --help is asked", () => {
    expect(asked("")).toMatchObject({ kind: "help", command: null });
    expect(asked("--help")).toMatchObject({ kind: "help", command: null });
    expect(asked("help")).toMatchObject({ kind: "help", command: null });
    expect(asked("help check")).toMatchObject({ kind: "help", command: { name: "check" } });
    expect(asked("check -h")).toMatchObject({ kind: "help", command: { name: "check" } });
    expect(asked("--version")).toEqual({ kind: "version" });
  });

  it("may spell analyse as analyze", () => {
    expect(asked("analyze x")).toMatchObject({ request: { command: "analyse" } });
  });

  it.each([
    ["analize x", "SX_USAGE_COMMAND", "sextant analyse"],
    ["explian x", "SX_USAGE_COMMAND", "sextant explain"],
    ["expl x", "SX_USAGE_COMMAND", "sextant explain"],
    ["frobnicate", "SX_USAGE_COMMAND", "sextant help"],
    ["help analize", "SX_USAGE_COMMAND", "sextant analyse"],
    ["analyse x --concept nash", "SX_USAGE_OPTION", "--concepts"],
    ["analyse x --jsn", "SX_USAGE_OPTION", "--json"],
    ["analyse x -x", "SX_USAGE_OPTION", "--help"],
    ["analyse x --view", "SX_USAGE_OPTION", "--view NAME"],
    ["analyse x --view --json", "SX_USAGE_OPTION", "--view NAME"],
    ["analyse x --view=", "SX_USAGE_OPTION", "--view NAME"],
    ["analyse x --json=yes", "SX_USAGE_OPTION", "--json alone"],
    ["analyse x --format latx", "SX_USAGE_OPTION", "Did you mean latex?"],
    ["analyse x y", "SX_USAGE_ARGUMENT", "sextant analyse [CASE]"],
    ["import", "SX_USAGE_ARGUMENT", "sextant import FILE"],
    ["--constructor", "SX_USAGE_OPTION", "--help"],
    ["constructor", "SX_USAGE_COMMAND", "sextant help"],
    ["analyse x --__proto__", "SX_USAGE_OPTION", "--help"],
  ])("that cannot be understood are refused: %s", (line, code, mend) => {
    expect(failure(line).code).toBe(code);
    expect(failure(line).mend).toContain(mend);
  });

  it.each([
    "states x --limit ten",
    "states x --limit -1",
    "analyse x --width 10",
    "states x --limit 1e3",
  ])("hold numbers that are whole and large enough: %s", (line) =>
    expect(failure(line).code).toBe("SX_USAGE_OPTION"),
  );
});
