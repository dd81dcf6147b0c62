import { execFileSync } from "node:child_process";
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/failure.js";
import { openCaseFolder, readNamedFile } from "../../src/io/case-folder.js";
import { scratch } from "../sextant.js";

const at = scratch();
const MOST = 1000;
mkdirSync(at("case", "source"), { recursive: true });
mkdirSync(at("case-evil"));
writeFileSync(at("case", "case.yaml"), "sextant: 1\n");
writeFileSync(at("case", "source", "page.txt"), "page");
writeFileSync(at("secret.txt"), "secret");
writeFileSync(at("case-evil", "secret.txt"), "secret");
symlinkSync("source/page.txt", at("case", "inside.txt"));
symlinkSync("../secret.txt", at("case", "outside.txt"));
symlinkSync("..", at("case", "up"));
symlinkSync("circle", at("case", "circle"));

const text = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : new TextDecoder().decode(bytes);

function code(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("the folder of a case", () => {
  const folder = openCaseFolder(at("case"), MOST);

  it("is named by the folder or by the file, and reads what is in it", () => {
    expect(folder.path).toBe(at("case", "case.yaml"));
    expect(text(folder.readFile("case.yaml"))).toBe("sextant: 1\n");
    expect(text(folder.readFile("source/page.txt"))).toBe("page");
    expect(text(openCaseFolder(at("case", "case.yaml"), MOST).readFile("inside.txt"))).toBe("page");
    expect(folder.readFile("none.txt")).toBeNull();
  });

  it.each([
    "../secret.txt",
    "source/../../secret.txt",
    "outside.txt",
    "up/secret.txt",
    "/etc/passwd",
    "../case-evil/secret.txt",
    "C:/secret.txt",
    "..\\secret.txt",
    "a\0b",
    ".",
    "",
  ])("gives nothing outside it: %j", (path) => {
    expect(code(() => folder.readFile(path))).toBe("SX_FILE_OUTSIDE_FOLDER");
  });

  it("gives nothing through its own name as a link to elsewhere", () => {
    mkdirSync(at("linked"));
    symlinkSync(at("secret.txt"), at("linked", "case.yaml"));
    const linked = openCaseFolder(at("linked"), MOST);
    expect(code(() => linked.readFile("case.yaml"))).toBe("SX_FILE_OUTSIDE_FOLDER");
  });

  it("may itself be reached through a link", () => {
    symlinkSync(at("case"), at("shortcut"));
    const linked = openCaseFolder(at("shortcut"), MOST);
    expect(text(linked.readFile("case.yaml"))).toBe("sextant: 1\n");
    expect(realpathSync(linked.path)).toBe(realpathSync(at("case", "case.yaml")));
  });

  it("refuses in words what is no file", () => {
    mkdirSync(at("case", "folder"));
    execFileSync("mkfifo", [at("case", "pipe")]);
    expect(code(() => folder.readFile("folder"))).toBe("SX_FILE_UNREADABLE");
    expect(code(() => folder.readFile("pipe"))).toBe("SX_FILE_UNREADABLE");
    expect(code(() => folder.readFile("circle"))).toBe("SX_FILE_UNREADABLE");
    expect(code(() => readNamedFile("/dev/zero", MOST))).toBe("SX_FILE_UNREADABLE");
    expect(code(() => readNamedFile(at("none"), MOST))).toBe("SX_FILE_NOT_FOUND");
    expect(code(() => openCaseFolder(at("none"), MOST))).toBe("SX_FILE_NOT_FOUND");
    expect(code(() => openCaseFolder(at("case", "source"), MOST))).toBe("SX_FILE_NOT_FOUND");
  });

  it("refuses a large file before reading it, and one that grows while it is read", () => {
    const file = openSync(at("case", "large"), "w");
    ftruncateSync(file, 2 ** 30);
    closeSync(file);
    expect(code(() => folder.readFile("large"))).toBe("SX_FILE_TOO_LARGE");
    // Files of the system's state say that they have no bytes, and have some.
    expect(code(() => readNamedFile("/proc/self/maps", 10))).toBe("SX_FILE_TOO_LARGE");
    writeFileSync(at("case", "full"), "x".repeat(MOST));
    expect(folder.readFile("full")?.length).toBe(MOST);
  });
});
