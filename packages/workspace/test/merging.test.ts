import type { CaseEdit } from "@sextant/case";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type EditRequest, type OpenedCase, openWorkspace, type Workspace } from "../src/index.js";
import { valueAt } from "../src/text/case-facts.js";
import { type Fresh, onBoth } from "./helpers/both.js";
import { CASE, create, ME, refused, textOf } from "./helpers/case.js";

const BO = "Bo";
const LIST = `${CASE}topics:\n  - { name: a }\n  - { name: b }\n  - { name: c }\n  - { name: d }\n`;
const name = (i: number, value: string): CaseEdit => ({ path: ["topics", i, "name"], value });
const entry = (value: string) => ({ name: value });
const names = (opened: OpenedCase): unknown =>
  (valueAt(textOf(opened), ["topics"]) as { name: string }[]).map((one) => one.name);

onBoth("merging", (fresh: Fresh) => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace(await fresh());
  });
  afterAll(async () => {
    await workspace.close();
  });

  const start = async () => (await create(workspace, { "case.yaml": LIST })).record.id;
  const send = (
    id: string,
    who: string,
    base: number,
    edits: readonly CaseEdit[],
    more: Partial<EditRequest> = {},
  ) =>
    workspace.edit(id, {
      base,
      who,
      name: `${who} on ${base}`,
      merge: true,
      edits: [{ file: "case.yaml", edits }],
      ...more,
    });
  const north = (key: string, value: unknown): CaseEdit => ({
    path: ["parties", "north", key],
    value,
  });

  it("does not take one's own earlier edits for those of others", async () => {
    const id = await start();
    await send(id, BO, 1, [{ path: ["title"], value: "Theirs" }]);
    const east = { path: ["parties", "east"], value: { name: "East" } };
    await send(id, ME, 1, [east], { key: "e1" });
    const next = await send(
      id,
      ME,
      1,
      [{ path: ["parties", "east", "options"], value: { wait: "Wait" } }],
      { key: "e2", follows: ["e1"] },
    );
    expect(next.conflicts).toEqual([]);
    expect(valueAt(textOf(next.opened), ["parties", "east"])).toEqual({
      name: "East",
      options: { wait: "Wait" },
    });
    // Where nobody else made a revision, it is no merge.
    const alone = await start();
    await send(alone, ME, 1, [north("name", "N")], { key: "e1" });
    const own = await send(alone, ME, 1, [north("name", "NN")], { follows: ["e1"] });
    expect([own.revision.kind, own.conflicts]).toEqual(["edited", []]);
    expect(own.revision.edits).toEqual([{ file: "case.yaml", edits: [north("name", "NN")] }]);
  });

  it("holds what follows upon one's own edit that was held, and shows both as they were meant", async () => {
    const id = await start();
    await send(id, BO, 1, [name(2, "C")]);
    const insert = { path: ["topics", 0], insert: entry("new") };
    const first = await send(id, ME, 1, [insert], { key: "e1" });
    expect(first.conflicts).toMatchObject([{ path: ["topics"] }]);
    const next = await send(id, ME, 1, [name(0, "NEW"), north("name", "N")], {
      key: "e2",
      follows: ["e1"],
    });
    expect(names(next.opened)).toEqual(["a", "b", "C", "d"]);
    expect(next.conflicts).toMatchObject([
      {
        path: ["topics"],
        kept: ["a", "b", "C", "d"].map(entry),
        other: ["NEW", "a", "b", "c", "d"].map(entry),
      },
    ]);
    expect(valueAt(textOf(next.opened), ["parties", "north", "name"])).toBe("N");
  });

  it("counts what was held as touched, to those who do not say what they follow", async () => {
    const id = await start();
    await send(id, BO, 1, [name(2, "C")]);
    await send(id, ME, 1, [{ path: ["topics", 0], insert: entry("new") }]);
    const next = await send(id, ME, 1, [name(0, "NEW")]);
    expect(names(next.opened)).toEqual(["a", "b", "C", "d"]);
    expect(next.conflicts).toHaveLength(1);
  });

  it("keeps an edit by its own value where what it follows upon is not known", async () => {
    const id = await start();
    await send(id, BO, 1, [north("name", { en: "Theirs" })]);
    const path = ["parties", "north", "name", "en"];
    const { conflicts } = await send(id, ME, 1, [{ path, value: "Mine" }]);
    expect(conflicts).toMatchObject([{ path, kept: "Theirs", other: "Mine" }]);
    await send(id, BO, 2, [{ path: ["topics", 4], insert: entry("e") }], { merge: true });
    const put = await send(id, ME, 1, [{ path: ["topics", 9], insert: entry("z") }]);
    expect(put.conflicts).toMatchObject([
      { path: ["topics"], other: ["a", "b", "c", "d", "e", "z"].map(entry) },
    ]);
  });

  it("tells what all edits of a place came to, not only the first", async () => {
    const id = await start();
    await send(id, BO, 1, [north("name", "Theirs")]);
    const path = ["parties", "north", "name"];
    const { conflicts } = await send(id, ME, 1, [{ path, delete: true }, north("name", "Mine")]);
    expect(conflicts).toMatchObject([{ path, kept: "Theirs", other: "Mine" }]);
    const gone = await send(id, ME, 1, [north("name", "Mine"), { path, delete: true }]);
    expect(gone.conflicts).toHaveLength(1);
    expect(gone.conflicts[0]).not.toHaveProperty("other");
    const both = await send(id, ME, 1, [
      { path: ["parties", "north"], value: { name: "Mine" } },
      { path: [...path, "en"], delete: true },
      { path: ["parties", "north", "options"], value: {} },
    ]);
    expect(both.conflicts).toMatchObject([
      { path: ["parties", "north"], other: { name: "Mine", options: {} } },
    ]);
  });

  it("tells a file that both wrote by the text that all edits came to", async () => {
    const id = await start();
    const file = "notes.yaml";
    const whole = (text: string) => [{ file, text }];
    await send(id, BO, 1, [], { edits: whole("a: 1\n") });
    const { conflicts } = await send(id, ME, 1, [], {
      edits: [...whole("a: 2\n"), { file, edits: [{ path: ["b"], value: 3 }] }],
    });
    expect(conflicts).toMatchObject([{ file, path: [], kept: "a: 1\n", other: "a: 2\nb: 3\n" }]);
    const taken = await workspace.settle(id, 1, { take: "other", base: 3, who: ME });
    expect(taken?.opened.files[file]).toBe("a: 2\nb: 3\n");
  });

  it.each<[string, CaseEdit]>([
    ["inserted", { path: ["topics", 0], insert: entry("new") }],
    ["deleted", { path: ["topics", 0], delete: true }],
    ["deleted by a text", { path: ["topics", "0"], delete: true }],
    ["moved", { path: ["topics", 3], move: ["topics", 0] }],
    ["wrote anew", { path: ["topics"], value: ["x", "b"].map(entry) }],
  ])("tells the list as a whole where others %s an entry", async (_, theirs) => {
    const id = await start();
    const other = await send(id, BO, 1, [theirs]);
    const { conflicts, opened } = await send(id, ME, 1, [name(1, "Mine")]);
    expect(names(opened)).toEqual(names(other.opened));
    expect(conflicts).toMatchObject([
      {
        path: ["topics"],
        kept: (names(other.opened) as string[]).map(entry),
        other: ["a", "Mine", "c", "d"].map(entry),
      },
    ]);
  });

  it("tells the list as a whole where an entry is deleted that others changed", async () => {
    const id = await start();
    await send(id, BO, 1, [name(2, "C")]);
    const { conflicts } = await send(id, ME, 1, [{ path: ["topics", 1], delete: true }]);
    expect(conflicts).toMatchObject([{ path: ["topics"], other: ["a", "c", "d"].map(entry) }]);
  });

  it("records what stands after the merge", async () => {
    const id = await start();
    await send(id, BO, 1, [north("name", "Theirs")]);
    const { conflicts } = await send(id, ME, 1, [
      { path: ["parties", "north", "options", "wait"], value: "Wait" },
      { path: ["parties", "north"], delete: true },
    ]);
    expect(conflicts[0].kept).toMatchObject({ name: "Theirs", options: { wait: "Wait" } });
    const taken = await workspace.settle(id, 1, { take: "other", base: 3, who: ME });
    expect(valueAt(textOf(taken!.opened), ["parties", "north"])).toBeUndefined();
  });

  it("refuses to take the other value where the place was changed since", async () => {
    const id = await start();
    await send(id, BO, 1, [north("name", "Theirs")]);
    await send(id, ME, 1, [north("name", "Mine")]);
    await send(id, BO, 3, [north("name", "Newer")]);
    const take = (base: number, what: "kept" | "other") =>
      workspace.settle(id, 1, { take: what, base, who: ME });
    await refused(take(4, "other"), "SX_WORKSPACE_MOVED_ON");
    await workspace.undo(id, { base: 4, who: BO });
    const taken = await take(5, "other");
    expect(valueAt(textOf(taken!.opened), ["parties", "north", "name"])).toBe("Mine");
  });

  it("undoes and redoes once for the same key", async () => {
    const id = await start();
    await send(id, ME, 1, [north("name", "A")]);
    await send(id, ME, 2, [north("name", "B")]);
    const undo = { base: 3, who: ME, key: "u1" };
    const first = await workspace.undo(id, undo);
    const again = await workspace.undo(id, undo);
    expect(again).toEqual(first);
    const redo = { base: 4, who: ME, key: "r1" };
    expect(await workspace.redo(id, redo)).toEqual(await workspace.redo(id, redo));
    expect((await workspace.open(id)).record.revision).toBe(5);
  });

  it("restores once, and settles once, for the same key", async () => {
    const id = await start();
    await send(id, BO, 1, [north("name", "Theirs")]);
    await send(id, ME, 1, [north("name", "Mine")]);
    const settle = { take: "other", base: 3, who: ME, key: "s1" } as const;
    const taken = await workspace.settle(id, 1, settle);
    expect(taken?.revision.number).toBe(4);
    expect(await workspace.settle(id, 1, settle)).toEqual(taken);
    const restore = { base: 4, revision: 1, who: ME, key: "b1" };
    const restored = await workspace.restore(id, restore);
    expect(await workspace.restore(id, restore)).toEqual(restored);
    // Another key is another request.
    await refused(workspace.restore(id, { ...restore, key: "b2" }), "SX_WORKSPACE_MOVED_ON");
    expect((await workspace.open(id)).record.revision).toBe(5);
  });

  it("takes back no other change than the one it was asked for", async () => {
    const id = await start();
    await send(id, BO, 1, [north("name", "Theirs")]);
    const held = await send(id, ME, 1, [north("name", "Mine")]);
    // What was held back as a whole changed nothing: there is nothing of it to take back.
    expect([held.revision.splices, held.opened.undo?.number]).toEqual([[], 2]);
    const undo = (base: number, of: number) => workspace.undo(id, { base, who: ME, of });
    await refused(undo(3, 3), "SX_WORKSPACE_MOVED_ON");
    expect((await undo(3, 2)).revision.of).toBe(2);
    const redo = (base: number, of: number) => workspace.redo(id, { base, who: ME, of });
    await refused(redo(4, 3), "SX_WORKSPACE_MOVED_ON");
    expect((await redo(4, 2)).revision.of).toBe(2);
  });
});
