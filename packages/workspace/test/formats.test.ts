import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openWorkspace } from "../src/index.js";
import { openAt } from "../src/open-workspace.js";
import { newFolder, onBoth } from "./helpers/both.js";
import { ME, refused } from "./helpers/case.js";
import { DOCUMENTS, expectFormat1, journalOfFormat1, tablesOfFormat1 } from "./helpers/format-1.js";
import { TOMORROW } from "./helpers/tomorrow.js";

describe("a folder of format 1", () => {
  it("opens for ever, its database made from its journal", async () => {
    const folder = newFolder();
    try {
      journalOfFormat1(folder);
      const workspace = await openWorkspace({ folder });
      await expectFormat1(workspace);
      for (const hash of DOCUMENTS) {
        expect((await workspace.document(hash))?.name).toBe("treaty.txt");
      }
      await workspace.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

onBoth("tables of format 1", (fresh) => {
  it("open for ever, and take what is written now", async () => {
    const options = await fresh();
    await tablesOfFormat1(options);
    const workspace = await openWorkspace(options);
    try {
      await expectFormat1(workspace);
      const [{ id, revision }] = await workspace.cases();
      const edits = [{ file: "case.yaml", edits: [{ path: ["title"], value: "Now" }] }];
      await workspace.edit(id, { base: revision, name: "Title", who: ME, edits });
      await workspace.undo(id, { base: revision + 1, who: ME });
      expect((await workspace.open(id)).record.title).toBe((await workspace.cases())[0].title);
    } finally {
      await workspace.close();
    }
  });

  it("are brought to a format of tomorrow once, and refused by today's Sextant afterwards", async () => {
    const options = await fresh();
    await tablesOfFormat1(options);
    for (let time = 0; time < 2; time++) {
      const workspace = await openAt(options, TOMORROW);
      await expectFormat1(workspace);
      await workspace.close();
    }
    await refused(openWorkspace(options), "SX_WORKSPACE_NEWER");
    const workspace = await openAt(options, TOMORROW);
    await expectFormat1(workspace);
    await workspace.close();
  });
});
