import { describe, expect, it } from "vitest";
import { problemText } from "../../src/io/report-problems.js";
import { terminalSettings } from "../../src/io/terminal.js";

describe("colour and width", () => {
  const tty = { isTTY: true, columns: 132 };
  it("come from the terminal", () => {
    expect(terminalSettings({}, tty, {})).toMatchObject({ color: true, width: 132 });
    expect(terminalSettings({ width: "60" }, tty, {})).toMatchObject({ width: 60 });
    expect(terminalSettings({}, {}, {})).toMatchObject({ color: false, width: 80 });
  });
  it("leave colour out where it is not wanted", () => {
    expect(terminalSettings({ "no-color": true }, tty, {}).color).toBe(false);
    expect(terminalSettings({}, tty, { NO_COLOR: "1" }).color).toBe(false);
    expect(terminalSettings({}, tty, { NO_COLOR: "" }).color).toBe(true);
    expect(terminalSettings({}, tty, { TERM: "dumb" }).color).toBe(false);
    expect(terminalSettings({ output: "page.html" }, tty, {}).color).toBe(false);
  });
});

describe("a problem", () => {
  it("is told with its place, its code and how to mend it", () => {
    expect(
      problemText({
        code: "SX_CASE_UNKNOWN_KEY",
        severity: "error",
        place: { file: "case.yaml", line: 3, column: 5 },
        message: 'There is no key "optoins".',
        mend: "Did you mean options?",
      }),
    ).toBe(
      'case.yaml:3:5: error: There is no key "optoins". [SX_CASE_UNKNOWN_KEY]\n    Did you mean options?\n',
    );
  });
  it("cannot command the terminal", () => {
    const text = problemText({
      code: "SX_SYNTAX",
      severity: "error",
      place: null,
      message: "\u001b]0;title\u0007\u202eabc",
    });
    expect(text).toBe("error: <U+001B>]0;title<U+0007><U+202E>abc [SX_SYNTAX]\n");
  });
});
