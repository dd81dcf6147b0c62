import type { CaseEdit } from "@sextant/case";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkspace, type Workspace } from "../src/index.js";
import { type Fresh, onBoth } from "./helpers/both.js";
import { CASE, create, ME, refused, set, textOf, title } from "./helpers/case.js";

onBoth("a workspace", (fresh: Fresh) => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace(await fresh());
  });
  afterAll(async () => {
    await workspace.close();
  });

  it("keeps a case byte for byte and edits it in its text", async () => {
    const { record, files, undo, redo } = await create(workspace);
    expect(files).toEqual({ "case.yaml": CASE });
    expect(record).toMatchObject({ title: "Two villages and a well", revision: 1, deleted: null });
    expect([undo, redo]).toEqual([null, null]);
    const { revision, opened } = await title(workspace, record.id, 1, "A well");
    expect(textOf(opened)).toBe(CASE.replace("Two villages and a well", "A well"));
    expect(revision).toMatchObject({ number: 2, kind: "edited", who: ME, name: "Title A well" });
    expect(revision.splices).toHaveLength(1);
    expect(revision.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(opened.record.title).toBe("A well");
    expect(opened.undo).toEqual({ number: 2, name: "Title A well", kind: "edited" });
    expect(await workspace.open(record.id)).toEqual(opened);
    expect(await workspace.filesAt(record.id, 1)).toEqual({ "case.yaml": CASE });
  });

  it("undoes, makes again, restores, and keeps everything in the history", async () => {
    const { record } = await create(workspace);
    await title(workspace, record.id, 1, "B");
    await title(workspace, record.id, 2, "C");
    const undone = await workspace.undo(record.id, { base: 3, who: ME });
    expect(undone.revision).toMatchObject({ kind: "undone", of: 3, number: 4 });
    expect(undone.opened.record.title).toBe("B");
    expect(undone.opened.redo?.number).toBe(3);
    const back = await workspace.undo(record.id, { base: 4, who: ME });
    expect(textOf(back.opened)).toBe(CASE);
    await refused(workspace.undo(record.id, { base: 5, who: ME }), "SX_WORKSPACE_NOTHING_TO_UNDO");
    const again = await workspace.redo(record.id, { base: 5, who: ME });
    expect(again.opened.record.title).toBe("B");
    const restored = await workspace.restore(record.id, { base: 6, revision: 3, who: ME });
    expect(restored.opened.record.title).toBe("C");
    expect(restored.revision).toMatchObject({ kind: "restored", of: 3 });
    await refused(workspace.redo(record.id, { base: 7, who: ME }), "SX_WORKSPACE_NOTHING_TO_REDO");
    const kinds = (await workspace.history(record.id)).map(({ kind }) => kind);
    expect(kinds.reverse()).toEqual([
      "created",
      "edited",
      "edited",
      "undone",
      "undone",
      "redone",
      "restored",
    ]);
    const page = await workspace.history(record.id, { before: 4, limit: 2 });
    expect(page.map(({ number }) => number)).toEqual([3, 2]);
  });

  it("adds and deletes files, and takes that back", async () => {
    const { record } = await create(workspace);
    const add = { file: "sources/a\u{1F30D}.txt", text: "Ein Brief \u{1F4A7}\r\nzwei\u0000" };
    await workspace.edit(record.id, { base: 1, name: "Add", who: ME, edits: [add] });
    const gone = await workspace.edit(record.id, {
      base: 2,
      name: "Delete",
      who: ME,
      edits: [{ file: add.file, text: null }],
    });
    expect(Object.keys(gone.opened.files)).toEqual(["case.yaml"]);
    const back = await workspace.undo(record.id, { base: 3, who: ME });
    expect(back.opened.files[add.file]).toBe(add.text);
  });

  it("saves a case with faults of form, and refuses what is no YAML or leads out of the folder", async () => {
    const { record } = await create(workspace);
    const broken = await workspace.edit(record.id, {
      base: 1,
      name: "Delete the parties",
      who: ME,
      edits: [{ file: "case.yaml", edits: [{ path: ["parties"], delete: true }] }],
    });
    expect(broken.revision.hash).toBeNull();
    const whole = (file: string, text: string | null) =>
      workspace.edit(record.id, { base: 2, name: "x", who: ME, edits: [{ file, text }] });
    await refused(whole("case.yaml", "a: [1"), "SX_SYNTAX");
    await refused(whole("case.yaml", null), "SX_FILE_NOT_FOUND");
    await refused(whole("../x", "y"), "SX_FILE_OUTSIDE_FOLDER");
    await refused(whole("x.txt", "\ud83d"), "SX_FILE_LONE_SURROGATE");
    expect((await workspace.open(record.id)).record.revision).toBe(2);
  });

  it("refuses a write on another revision than the head", async () => {
    const { record } = await create(workspace);
    await title(workspace, record.id, 1, "B");
    await expect(title(workspace, record.id, 1, "C")).rejects.toMatchObject({
      code: "SX_WORKSPACE_MOVED_ON",
      revision: 2,
    });
    await refused(title(workspace, record.id, 9, "C"), "SX_WORKSPACE_NO_REVISION");
    await refused(workspace.undo(record.id, { base: 1, who: ME }), "SX_WORKSPACE_MOVED_ON");
    await refused(workspace.open("nowhere"), "SX_WORKSPACE_NO_CASE");
    await refused(workspace.filesAt(record.id, 7), "SX_WORKSPACE_NO_REVISION");
  });

  it("keeps both orders of a list that two people changed", async () => {
    const { record } = await create(workspace);
    const { id } = record;
    const list = (name: string, base: number, edit: CaseEdit) =>
      workspace.edit(id, {
        base,
        name,
        who: ME,
        merge: true,
        edits: [{ file: "case.yaml", edits: [edit] }],
      });
    await list("Topics", 1, { path: ["topics"], value: ["arms", "aid", "trade"] });
    await list("Trade first", 2, { path: ["topics", 2], move: ["topics", 0] });
    const { revision, conflicts } = await list("Arms last", 2, {
      path: ["topics", 0],
      move: ["topics", 2],
    });
    expect(revision.kind).toBe("merged");
    expect(conflicts).toMatchObject([
      { path: ["topics"], kept: ["trade", "arms", "aid"], other: ["aid", "trade", "arms"] },
    ]);
    const taken = await workspace.settle(id, 1, { take: "other", base: 4, who: ME });
    expect(textOf(taken!.opened)).toMatch(/topics:\s*\[?[-\s]*aid[,\s-]+trade[,\s-]+arms/);
  });

  it("merges by object and keeps both values of a conflict until one is taken", async () => {
    const { record } = await create(workspace);
    const { id } = record;
    const path = ["parties", "north", "name"];
    await workspace.edit(id, { base: 1, name: "Theirs", who: "Bo", edits: [set(path, "Nord")] });
    const merged = await workspace.edit(id, {
      base: 1,
      name: "Mine",
      who: ME,
      merge: true,
      edits: [set(path, "The North"), set(["parties", "south", "name"], "The South")],
    });
    expect(merged.revision.kind).toBe("merged");
    expect(textOf(merged.opened)).toContain("name: Nord");
    expect(textOf(merged.opened)).toContain("name: The South");
    expect(merged.conflicts).toMatchObject([
      {
        id: 1,
        file: "case.yaml",
        path,
        kept: "Nord",
        other: "The North",
        revision: 3,
        name: "Mine",
        who: ME,
        settled: null,
      },
    ]);
    expect(await workspace.conflicts(id)).toEqual(merged.conflicts);
    const taken = await workspace.settle(id, 1, { take: "other", base: 3, who: "Bo" });
    expect(textOf(taken!.opened)).toContain("name: The North");
    expect(await workspace.conflicts(id)).toMatchObject([{ settled: "other" }]);
    expect(await workspace.settle(id, 1, { take: "other", base: 4, who: "Bo" })).toBeNull();
    await refused(
      workspace.settle(id, 1, { take: "kept", base: 4, who: "Bo" }),
      "SX_WORKSPACE_NO_CONFLICT",
    );
    await refused(
      workspace.settle(id, 2, { take: "kept", base: 4, who: "Bo" }),
      "SX_WORKSPACE_NO_CONFLICT",
    );
  });

  it("lets many write at once: every one has its revision and none is lost", async () => {
    const { record } = await create(workspace);
    const names = Array.from({ length: 12 }, (_, i) => `option${i}`);
    await Promise.all(
      names.map((name) =>
        workspace.edit(record.id, {
          base: 1,
          name,
          who: ME,
          merge: true,
          edits: [set(["parties", "north", "options", name], name)],
        }),
      ),
    );
    const opened = await workspace.open(record.id);
    expect(opened.record.revision).toBe(13);
    for (const name of names) expect(textOf(opened)).toContain(`${name}: ${name}`);
    const numbers = (await workspace.history(record.id)).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 13 }, (_, i) => 13 - i));
  });

  it("appends nothing a second time for the same key", async () => {
    const { record } = await create(workspace);
    const request = { base: 1, name: "Once", who: ME, key: "k1", edits: [set(["title"], "Once")] };
    const [a, b] = await Promise.all([
      workspace.edit(record.id, request),
      workspace.edit(record.id, request),
    ]);
    expect(a.revision).toEqual(b.revision);
    expect((await workspace.history(record.id)).length).toBe(2);
  });

  it("keeps the order of keys in the values of edits", async () => {
    const { record } = await create(workspace);
    const value = { zeta: "Z", alpha: "A", mid: "M" };
    await workspace.edit(record.id, {
      base: 1,
      name: "Options",
      who: ME,
      edits: [set(["parties", "south", "options"], value)],
    });
    const [latest] = await workspace.history(record.id, { limit: 1 });
    expect(JSON.stringify(latest.edits)).toContain(JSON.stringify(value));
  });

  it("names snapshots, hides cases and brings them back", async () => {
    const { record } = await create(workspace);
    const snapshot = await workspace.snapshot(record.id, { name: "First", revision: 1, who: ME });
    expect(await workspace.snapshots(record.id)).toEqual([snapshot]);
    await refused(
      workspace.snapshot(record.id, { name: "x", revision: 5, who: ME }),
      "SX_WORKSPACE_NO_REVISION",
    );
    const ids = async (deleted: boolean) =>
      (await workspace.cases({ deleted })).map(({ id }) => id);
    const hidden = await workspace.setDeleted(record.id, { deleted: true, who: "Ben" });
    expect(hidden).toMatchObject({ deleted: expect.any(String), deletedBy: "Ben" });
    expect(await ids(false)).not.toContain(record.id);
    expect(await ids(true)).toContain(record.id);
    const listed = (await workspace.cases({ deleted: true })).find(({ id }) => id === record.id);
    expect(listed).toEqual(hidden);
    // What is hidden already is not hidden a second time, by somebody else.
    expect(await workspace.setDeleted(record.id, { deleted: true, who: ME })).toEqual(hidden);
    await workspace.setDeleted(record.id, { deleted: false, who: ME });
    expect(await ids(false)).toContain(record.id);
    expect(await workspace.deletions(record.id)).toEqual([
      { number: 1, deleted: true, who: "Ben", when: hidden.deleted },
      { number: 2, deleted: false, who: ME, when: expect.any(String) },
    ]);
    await refused(workspace.deletions("none"), "SX_WORKSPACE_NO_CASE");
  });

  it("keeps documents by their hash", async () => {
    const bytes = new Uint8Array([0, 255, 10, 13]);
    const { hash } = await workspace.putDocument(bytes, "a letter.pdf");
    expect(await workspace.putDocument(bytes, "the same.pdf")).toEqual({ hash });
    const kept = await workspace.document(hash);
    expect([...(kept?.bytes ?? [])]).toEqual([...bytes]);
    expect(kept?.name).toBe("a letter.pdf");
    expect(await workspace.document("0".repeat(64))).toBeNull();
    expect(await workspace.document("../../etc/passwd")).toBeNull();
  });

  it("tells of revisions until one stops listening", async () => {
    const { record } = await create(workspace);
    const heard: [string, number][] = [];
    const stop = workspace.onRevision((id, revision) => heard.push([id, revision]));
    await title(workspace, record.id, 1, "B");
    stop();
    await title(workspace, record.id, 2, "C");
    expect(heard).toEqual([[record.id, 2]]);
  });

  it("makes files again across checkpoints", async () => {
    const { record } = await create(workspace);
    for (let base = 1; base <= 103; base++) await title(workspace, record.id, base, `T${base}`);
    for (const number of [1, 2, 49, 50, 51, 99, 100, 104]) {
      const text = (await workspace.filesAt(record.id, number))["case.yaml"];
      expect(text).toContain(number === 1 ? "Two villages" : `title: T${number - 1} `);
    }
  });
});
