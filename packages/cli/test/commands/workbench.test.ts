import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { dataFolder } from "../../src/commands/workbench/data-folder.js";
import { browserCommand } from "../../src/commands/workbench/open-browser.js";
import { ended, PRISONERS, SIX_PARTY, scratch, sextant, start } from "../sextant.js";

const at = scratch();
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts the workbench and gives its first line, once it is there. */
async function started(...words: string[]) {
  const child = start(["workbench", "--no-open", ...words]);
  const end = ended(child);
  running.add(child);
  child.on("exit", () => running.delete(child));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once("data", (bytes: Buffer) => resolve(bytes.toString("utf8")));
    end.then(({ err }) => reject(new Error(err)), reject);
  });
  const [, url, token, opened] =
    /^Sextant is ready: (http:\/\/127\.0\.0\.1:\d+\/)#token=([\w-]{43})(?:&\/case\/([\w-]+)\/overview)?\n$/.exec(
      line,
    ) ?? [];
  return { child, end, line, url, token, opened };
}

/** Asks as the page does. */
async function session(url: string, token: string) {
  const headers = { "x-sextant": "1", "content-type": "application/json" };
  const exchanged = await fetch(`${url}api/session`, {
    method: "POST",
    headers,
    body: JSON.stringify({ token }),
  });
  const cookie = exchanged.headers.get("set-cookie")?.split(";")[0] ?? "";
  return (path: string, body?: object) =>
    fetch(url + path, {
      headers: { ...headers, cookie },
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    });
}

interface Listed {
  readonly cases: readonly { readonly id: string; readonly title: string }[];
}

test("the workbench: one line, the six-party talks ready, the same brief as the command's, a clean end", async () => {
  const folder = at("workspace");
  const first = await started("--workspace", folder);
  const ask = await session(first.url, first.token);
  const { cases } = (await (await ask("api/cases")).json()) as Listed;
  expect(cases.map(({ title }) => title)).toEqual([
    "Six-party talks on North Korea's nuclear programme, end of 2006",
  ]);

  const locked = await sextant(["workbench", "--no-open", "--workspace", folder]);
  expect([locked.code, locked.out]).toEqual([73, ""]);
  expect(locked.err).toContain("[SX_WORKSPACE_LOCKED]");
  expect(locked.err).toContain(`Sextant is running already: go on at ${first.url} `);
  first.child.kill("SIGTERM");
  const end = await first.end;
  expect([end.code, end.signal, end.out, end.err]).toEqual([0, null, first.line, ""]);

  const copy = at("case", "case.yaml");
  mkdirSync(at("case"));
  copyFileSync(PRISONERS, copy);
  // A case is copied in once, however often it is named.
  const second = await started(copy, "--workspace", folder);
  // A bookmark, and what the browser keeps under the address, stay good.
  expect(second.url).toBe(first.url);
  const askAgain = await session(second.url, second.token);
  const brief = await askAgain(`api/cases/${second.opened}/brief`, {});
  const own = await sextant(["brief", copy, "-o", at("brief.html")]);
  expect(own.code).toBe(0);
  expect((await brief.text()) === readFileSync(at("brief.html"), "utf8")).toBe(true);
  second.child.kill("SIGINT");
  expect((await second.end).code).toBe(0);
  const third = await started(copy, "--workspace", folder);
  expect(third.opened).toBe(second.opened);
  third.child.kill("SIGTERM");
  expect((await third.end).code).toBe(0);
});

test.skipIf(process.platform === "win32")(
  "it ends with npm, whose shell passes no signal on",
  async () => {
    const bin = fileURLToPath(new URL("../../bin/sextant.mjs", import.meta.url));
    const words = `"${process.execPath}" "${bin}" workbench --no-open --workspace "${at("npm")}"`;
    const shell = spawn("/bin/sh", ["-c", `${words}; true`], {
      env: { ...process.env, npm_lifecycle_event: "start" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(shell);
    // Closed when the workbench has let go of it too.
    const closed = once(shell, "close");
    await once(shell.stdout, "data");
    shell.kill("SIGTERM");
    await closed;
    running.delete(shell);
    const again = await started("--workspace", at("npm"));
    again.child.kill("SIGTERM");
    expect((await again.end).code).toBe(0);
  },
);

test("what cannot be opened is told in words, and nothing is left running", async () => {
  const missing = await sextant(["workbench", "none.yaml", "--workspace", at("missing")]);
  expect([missing.code, missing.out]).toEqual([66, ""]);
  expect(missing.err).toContain("[SX_FILE_NOT_FOUND]");
  const port = await sextant(["workbench", SIX_PARTY, "--port", "70000", "--workspace", at("p")]);
  expect([port.code, port.out]).toEqual([64, ""]);
});

test("a user's cases live where each system keeps the data of programs", () => {
  expect(dataFolder({}, "linux", "/home/a")).toBe("/home/a/.local/share/sextant");
  expect(dataFolder({ XDG_DATA_HOME: "/data" }, "linux", "/home/a")).toBe("/data/sextant");
  expect(dataFolder({ XDG_DATA_HOME: "data" }, "linux", "/home/a")).toBe(
    "/home/a/.local/share/sextant",
  );
  expect(dataFolder({}, "darwin", "/Users/a")).toBe("/Users/a/Library/Application Support/Sextant");
  expect(dataFolder({ LOCALAPPDATA: "/l" }, "win32", "/u")).toBe("/l/Sextant");
});

test("a browser is opened where there is a display, and never for a machine that tests", () => {
  const address = "http://127.0.0.1:1/#token=x&/case/y/overview";
  expect(browserCommand(address, {}, "linux")).toBeNull();
  expect(browserCommand(address, { DISPLAY: ":0" }, "linux")).toEqual(["xdg-open", address]);
  expect(browserCommand(address, { WAYLAND_DISPLAY: "w" }, "linux")?.[0]).toBe("xdg-open");
  expect(browserCommand(address, {}, "darwin")).toEqual(["open", address]);
  expect(browserCommand(address, {}, "win32")?.at(-1)).toBe(address);
  expect(browserCommand(address, { CI: "true", DISPLAY: ":0" }, "linux")).toBeNull();
});
