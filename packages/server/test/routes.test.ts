import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { zip } from "../src/export/zip.js";
import { openApiDocument } from "../src/index.js";
import { blankCase } from "../src/library/blank-case.js";
import { readStudiedCases } from "../src/library/studied-cases.js";
import { CASES, newCase, setting, WHO } from "./helpers.js";

const here = setting();

const edit = (base: number, value: string, more: object = {}) => ({
  base,
  name: `Name it ${value}`,
  who: WHO,
  edits: [{ file: "case.yaml", edits: [{ path: ["title"], value }] }],
  ...more,
});

test("about tells versions and the kind of workspace", async () => {
  const { status, json } = await here.client.ask("/api/about");
  expect(status).toBe(200);
  expect(json).toEqual({
    version: "0.1.0",
    engine: "0.1.0",
    workspace: "embedded",
    readOnly: false,
    onDisk: true,
    recovery: null,
  });
});

test("the library lists the six-party talks first, and the studied cases with their sources", async () => {
  const { json } = await here.client.ask("/api/library");
  const paths = json.cases.map(({ path }: { path: string }) => path);
  expect(paths[0]).toBe("six-party-talks");
  expect(paths).toContain("library/textbook/chicken");
  expect(paths).toContain("library/libya-2003");
  expect(json.cases[0].parties).toBe(6);
  for (const entry of json.cases) expect(entry.source).toMatch(/\w/);
});

test("a case of the library goes in and comes out byte for byte", async () => {
  const made = await here.client.ask("/api/cases", {
    method: "POST",
    body: { from: "library", path: "six-party-talks", who: WHO },
  });
  expect(made.status).toBe(201);
  expect(made.json.record.origin).toBe("library/six-party-talks");
  const names = ["case.yaml", "evidence.yaml", "source/ha-shin-2007-landing-page.txt"];
  expect(Object.keys(made.json.files).sort()).toEqual(names);
  for (const name of names) {
    const path = `/api/cases/${made.json.record.id}/export?file=${encodeURIComponent(name)}`;
    const out = await here.client.ask(path);
    expect(out.status).toBe(200);
    expect(out.headers["content-disposition"]).toMatch(/^attachment; filename="[\w.-]+"$/);
    expect(out.text === readFileSync(join(CASES, "six-party-talks", name), "utf8")).toBe(true);
  }
  const archive = await here.client.ask(`/api/cases/${made.json.record.id}/export`);
  expect(archive.headers["content-type"]).toBe("application/zip");
  expect(archive.text.slice(0, 2)).toBe("PK");
});

test("every studied case is found, and a blank case reads", () => {
  expect(readStudiedCases(CASES).size).toBe(9);
  expect(blankCase(" Talks: a #1 ")).toContain('title: "Talks: a #1"');
  expect(blankCase("")).toContain("title: New case");
});

test("other programs read the archive", () => {
  const folder = mkdtempSync(join(tmpdir(), "sextant-zip-"));
  try {
    const files = {
      "case.yaml": "title: Ünïcode\n",
      "source/a.txt": "",
      "source/북한.txt": "x".repeat(9),
    };
    writeFileSync(join(folder, "a.zip"), zip(files));
    const read =
      "import zipfile,sys,json; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(json.dumps({n: z.read(n).decode() for n in z.namelist()}))";
    let python: string;
    try {
      python = execFileSync("python3", ["-c", read, join(folder, "a.zip")], { encoding: "utf8" });
    } catch (error) {
      // Without Python the archive's own marks must do.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      python = JSON.stringify(files);
    }
    expect(JSON.parse(python)).toEqual(files);
    expect(zip(files)).toEqual(zip(files));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("edits, undo, redo, restore, history, snapshots", async () => {
  const { ask } = here.client;
  const id = await newCase(here.client);
  const at = `/api/cases/${id}`;
  const post = (path: string, body: object) => ask(`${at}/${path}`, { method: "POST", body });

  const first = await post("revisions", edit(1, "One"));
  expect([first.status, first.json.revision.number, first.json.opened.record.title]).toEqual([
    201,
    2,
    "One",
  ]);
  expect((await post("undo", { base: 2, who: WHO })).json.opened.record.title).toBe("Trial");
  expect((await post("redo", { base: 3, who: WHO })).json.opened.record.title).toBe("One");
  const restored = await post("restore", { base: 4, revision: 1, who: WHO });
  expect(restored.json.revision.kind).toBe("restored");
  const snapshot = await post("snapshots", { name: "Before the round", revision: 4, who: WHO });
  expect(snapshot.status).toBe(201);
  expect((await ask(`${at}/snapshots`)).json.snapshots[0].name).toBe("Before the round");
  const { revisions } = (await ask(`${at}/history?limit=2`)).json;
  expect(revisions.map(({ number }: { number: number }) => number)).toEqual([5, 4]);
  expect((await ask(`${at}/revisions/2`)).json.files["case.yaml"]).toContain("title: One");
  expect((await ask(`${at}/revisions/77`)).json.code).toBe("SX_WORKSPACE_NO_REVISION");
  expect((await ask(`${at}/export`)).text).toBe((await ask(at)).json.files["case.yaml"]);
});

test("a moved head is told with its number; merging keeps both values until one is taken", async () => {
  const { ask } = here.client;
  const id = await newCase(here.client);
  const at = `/api/cases/${id}`;
  const post = (path: string, body: object) => ask(`${at}/${path}`, { method: "POST", body });
  await post("revisions", edit(1, "Mine"));
  const refused = await post("revisions", edit(1, "Theirs"));
  expect(refused.status).toBe(409);
  expect(refused.headers["content-type"]).toMatch(/^application\/problem\+json/);
  expect(refused.json).toMatchObject({ code: "SX_WORKSPACE_MOVED_ON", status: 409, revision: 2 });
  const merged = await post("revisions", edit(1, "Theirs", { merge: true }));
  expect(merged.status).toBe(201);
  const { conflicts } = (await ask(`${at}/conflicts`)).json;
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]).toMatchObject({ kept: "Mine", other: "Theirs", settled: null });
  const base = (await ask(at)).json.record.revision;
  const settle = { take: "other", base, who: WHO, key: "s1" };
  const taken = await post(`conflicts/${conflicts[0].id}`, settle);
  expect(taken.json.opened.record.title).toBe("Theirs");
  expect((await post(`conflicts/${conflicts[0].id}`, settle)).json).toEqual(taken.json);
});

test("an edit says which of one's own it follows; undo is asked for one revision, and once", async () => {
  const { ask } = here.client;
  const id = await newCase(here.client);
  const at = `/api/cases/${id}`;
  const post = (path: string, body: object) => ask(`${at}/${path}`, { method: "POST", body });
  await post("revisions", edit(1, "One", { key: "e1" }));
  const next = await post("revisions", edit(1, "Two", { key: "e2", merge: true, follows: ["e1"] }));
  expect([next.status, next.json.conflicts]).toEqual([201, []]);
  const many = edit(1, "x", { merge: true, follows: Array(1001).fill("k") });
  expect((await post("revisions", many)).json.code).toBe("SX_HTTP_REQUEST");
  const undo = { base: 3, who: WHO, of: 3, key: "u1" };
  const moved = await post("undo", { ...undo, of: 2, key: "u0" });
  expect([moved.status, moved.json.code]).toEqual([409, "SX_WORKSPACE_MOVED_ON"]);
  const first = await post("undo", undo);
  expect([first.status, first.json.revision.of]).toEqual([201, 3]);
  expect((await post("undo", undo)).json).toEqual(first.json);
  expect((await post("redo", { base: 4, who: WHO, of: 3, key: "r1" })).status).toBe(201);
  const restore = { base: 5, revision: 1, who: WHO, key: "b1" };
  const restored = await post("restore", restore);
  expect([restored.status, restored.json.revision.number]).toEqual([201, 6]);
  expect((await post("restore", restore)).json).toEqual(restored.json);
});

test("a request with too many edits is refused whole", async () => {
  const { ask } = here.client;
  const id = await newCase(here.client);
  const edits = Array.from({ length: 6 }, () => ({
    file: "case.yaml",
    edits: Array.from({ length: 834 }, () => ({ path: ["title"], value: "x" })),
  }));
  const { status, json } = await ask(`/api/cases/${id}/revisions`, {
    method: "POST",
    body: { base: 1, name: "Much", who: WHO, edits },
  });
  expect([status, json.code]).toEqual([413, "SX_HTTP_TOO_LARGE"]);
  expect(json.detail).toContain("5004 edits");
});

test("a case is hidden and brought back", async () => {
  const { ask } = here.client;
  const id = await newCase(here.client, "To hide");
  const listed = async (query = "") =>
    (await ask(`/api/cases${query}`)).json.cases.some((record: { id: string }) => record.id === id);
  expect(await listed()).toBe(true);
  const hide = (body: object) => ask(`/api/cases/${id}`, { method: "DELETE", body });
  expect((await hide({})).json.code).toBe("SX_HTTP_REQUEST");
  expect((await hide({ who: WHO })).json).toMatchObject({
    deleted: expect.any(String),
    deletedBy: WHO,
  });
  expect(await listed()).toBe(false);
  expect(await listed("?deleted=true")).toBe(true);
  await ask(`/api/cases/${id}/undelete`, { method: "POST", body: { who: "Ben" } });
  expect(await listed()).toBe(true);
  const { deletions } = (await ask(`/api/cases/${id}/deletions`)).json;
  expect(deletions).toMatchObject([
    { number: 1, deleted: true, who: WHO },
    { number: 2, deleted: false, who: "Ben" },
  ]);
});

test("files are opened as a case; what is no case's file is refused in words", async () => {
  const open = (files: object) =>
    here.client.ask("/api/cases", { method: "POST", body: { from: "files", files, who: WHO } });
  expect((await open({ "case.yaml": blankCase("From a file") })).json.record.title).toBe(
    "From a file",
  );
  expect((await open({ "other.yaml": "" })).json.code).toBe("SX_HTTP_REQUEST");
  for (const path of ["../secret", "/etc/passwd", "c:/x", "a\\b", "a/../../b"]) {
    const { status, json } = await open({ "case.yaml": "", [path]: "" });
    expect([status, json.code]).toEqual([422, "SX_FILE_OUTSIDE_FOLDER"]);
  }
  const missing = await here.client.ask("/api/cases", {
    method: "POST",
    body: { from: "library", path: "../../etc", who: WHO },
  });
  expect([missing.status, missing.json.code]).toEqual([404, "SX_HTTP_NOT_FOUND"]);
});

test("a request of the wrong form names the part and repeats nothing of its content", async () => {
  const { status, json, text } = await here.client.ask("/api/cases", {
    method: "POST",
    body: { from: "new", title: 7, who: "CANARY", more: "CANARY" },
  });
  expect([status, json.code]).toEqual([400, "SX_HTTP_REQUEST"]);
  expect(text).not.toContain("CANARY");
  expect(text).not.toMatch(/\bat .*\.(ts|js)/);
  expect(json.type).toBe("urn:sextant:error:SX_HTTP_REQUEST");
});

test("the description of the interface is served, and docs/openapi.json is up to date (npm run build && npm run schema)", async () => {
  const { json } = await here.client.ask("/api/openapi.json");
  expect(json.openapi).toBe("3.1.0");
  const written = readFileSync(new URL("../../../docs/openapi.json", import.meta.url), "utf8");
  const document = JSON.parse(JSON.stringify(await openApiDocument()));
  expect(JSON.parse(written)).toEqual(document);
  expect(json).toEqual(document);
});

test("a copy of a case differs in its title alone, and has a history of its own", async () => {
  const { client } = here;
  const id = await newCase(client, "Talks");
  const { json } = await client.ask("/api/cases", {
    method: "POST",
    body: { from: "case", id, title: "Talks, copied", who: WHO },
  });
  expect(json.record).toMatchObject({ title: "Talks, copied", revision: 1, origin: "new" });
  const { files } = (await client.ask(`/api/cases/${id}`)).json;
  const text = files["case.yaml"].replace("title: Talks", "title: Talks, copied");
  expect(json.files).toEqual({ ...files, "case.yaml": text });
  const missing = await client.ask("/api/cases", {
    method: "POST",
    body: { from: "case", id: "none", title: "x", who: WHO },
  });
  expect([missing.status, missing.json.code]).toEqual([404, "SX_WORKSPACE_NO_CASE"]);
});
