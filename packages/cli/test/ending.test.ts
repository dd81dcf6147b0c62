import { CaseError } from "@sextant/case";
import { EngineLimitError } from "@sextant/engine";
import { describe, expect, it } from "vitest";
import { endingOf } from "../src/ending.js";
import { Failure } from "../src/failure.js";
import { ReaderGone } from "../src/io/sink.js";

const codes = (thrown: unknown): string[] => {
  const ending = endingOf(thrown);
  return ending.kind === "problems" ? ending.problems.map(({ code }) => code) : [ending.kind];
};

/** What the engine throws when a typed array cannot be had. */
function noMemory(): unknown {
  try {
    return new Uint8Array(2 ** 53 - 1);
  } catch (error) {
    return error;
  }
}

describe("the ending that something thrown stands for", () => {
  it("keeps the problems of a case, as data that a worker can post", () => {
    const place = { file: "case.yaml", line: 1, column: 2 };
    const problem = {
      code: "SX_SYNTAX",
      severity: "error",
      place,
      message: "m",
      mend: "n",
    } as const;
    const ending = endingOf(new CaseError([problem]));
    expect(structuredClone(ending)).toEqual({ kind: "problems", problems: [problem] });
  });

  it("tells what is too large from a fault of ours", () => {
    expect(codes(noMemory())).toEqual(["SX_OUT_OF_MEMORY"]);
    expect(codes(new EngineLimitError("too large"))).toEqual(["SX_OUT_OF_MEMORY"]);
    const exhausted = Object.assign(new Error("heap"), { code: "ERR_WORKER_OUT_OF_MEMORY" });
    expect(codes(exhausted)).toEqual(["SX_OUT_OF_MEMORY"]);
    expect(codes(new RangeError("Maximum call stack size exceeded"))).toEqual(["fault"]);
    expect(codes(new TypeError("x is undefined"))).toEqual(["fault"]);
    expect(codes("words")).toEqual(["fault"]);
  });

  it("knows a failure in words and a reader that has gone", () => {
    expect(codes(new Failure("SX_USAGE", "What?"))).toEqual(["SX_USAGE"]);
    expect(codes(new ReaderGone())).toEqual(["reader-gone"]);
  });
});
