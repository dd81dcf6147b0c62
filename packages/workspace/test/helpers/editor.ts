/**
 * A program that makes and edits cases without end, and says of each revision once it is acknowledged:
 * "<case> <revision> <SHA-256 of its text>". Its argument is the options of `openWorkspace`, as JSON.
 */
import { createHash } from "node:crypto";
import { writeSync } from "node:fs";
import { type OpenedCase, openWorkspace } from "../../src/index.js";

const TEXT = "sextant: 1\ntitle: One   # kept\nparties:\n  a:\n    name: A\n";
const who = "the editor";
const workspace = await openWorkspace(JSON.parse(process.argv[2]));

function acknowledged(opened: OpenedCase): OpenedCase {
  const hash = createHash("sha256").update(opened.files["case.yaml"]).digest("hex");
  writeSync(1, `${opened.record.id} ${opened.record.revision} ${hash}\n`);
  return opened;
}

for (let n = 0; ; n++) {
  const files = { "case.yaml": TEXT, "notes.txt": "x".repeat(n % 3 === 0 ? 100_000 : 10) };
  const made = await workspace.create({ files, origin: "new", name: "Made", who });
  let { id, revision } = acknowledged(made).record;
  for (let i = 0; i < 60; i++) {
    const base = revision;
    const edits = [{ path: ["title"], value: `Title ${n}.${i}` }];
    const done =
      i % 5 === 4
        ? await workspace.undo(id, { base, who })
        : await workspace.edit(id, {
            base,
            name: `Edit ${i}`,
            who,
            edits: [{ file: "case.yaml", edits }],
          });
    ({ id, revision } = acknowledged(done.opened).record);
  }
}
