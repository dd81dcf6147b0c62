import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/failure.js";
import { AtomicFile, refuseIfTaken, removeUnfinished } from "../../src/io/atomic-file.js";
import { scratch } from "../sextant.js";

const at = scratch();

function code(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("a file that is written whole or not at all", () => {
  it("is not there until it is committed, and leaves nothing beside it", () => {
    mkdirSync(at("a"));
    const file = new AtomicFile(at("a", "new.txt"), false);
    file.write("one ");
    file.write("two 통일");
    expect(readdirSync(at("a"))).not.toContain("new.txt");
    file.commit();
    expect(readdirSync(at("a"))).toEqual(["new.txt"]);
    expect(readFileSync(at("a", "new.txt"), "utf8")).toBe("one two 통일");
  });

  it("is gone when abandoned or cancelled", () => {
    mkdirSync(at("b"));
    const abandoned = new AtomicFile(at("b", "x"), false);
    abandoned.write("x");
    abandoned.abandon();
    expect(readdirSync(at("b"))).toEqual([]);
    new AtomicFile(at("b", "y"), false).write("y");
    removeUnfinished();
    expect(readdirSync(at("b"))).toEqual([]);
  });

  it("replaces nothing without force, not even what came while it was written", () => {
    mkdirSync(at("c"));
    writeFileSync(at("c", "old"), "old");
    expect(code(() => new AtomicFile(at("c", "old"), false))).toBe("SX_FILE_EXISTS");
    const late = new AtomicFile(at("c", "late"), false);
    late.write("mine");
    writeFileSync(at("c", "late"), "theirs");
    expect(code(() => late.commit())).toBe("SX_FILE_EXISTS");
    expect(readFileSync(at("c", "late"), "utf8")).toBe("theirs");
    expect(readdirSync(at("c")).sort()).toEqual(["late", "old"]);
  });

  it("replaces with force, keeps the permissions, and follows a link", () => {
    mkdirSync(at("d"));
    writeFileSync(at("d", "old"), "old");
    chmodSync(at("d", "old"), 0o600);
    symlinkSync("old", at("d", "link"));
    const file = new AtomicFile(at("d", "link"), true);
    file.write("new");
    file.commit();
    expect(readFileSync(at("d", "old"), "utf8")).toBe("new");
    expect(statSync(at("d", "old")).mode & 0o777).toBe(0o600);
    expect(readdirSync(at("d")).sort()).toEqual(["link", "old"]);
  });

  it("refuses folders, devices, dangling links and folders that are not there", () => {
    mkdirSync(at("e"));
    symlinkSync("nowhere", at("e", "link"));
    for (const path of [at("e"), "/dev/null", at("e", "link"), at("e", "none", "x")]) {
      expect(code(() => refuseIfTaken(path, true))).toBe("SX_FILE_NOT_WRITTEN");
    }
  });
});
