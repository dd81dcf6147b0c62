import type { CaseDocument } from "@sextant/case";
import type { AppendedJson, OpenedCaseJson } from "@sextant/server";
import { expect, test, vi } from "vitest";
import * as cases from "../../src/api/cases.js";
import { compute } from "../../src/compute/client.js";
import type { ReadFiles } from "../../src/compute/protocol.js";
import { CaseStore } from "../../src/model/case-store.js";

vi.mock("../../src/api/cases.js");
vi.mock("../../src/model/unsent.js", () => ({ keepUnsent: () => {} }));
vi.mock("../../src/api/events.js", () => ({ listen: () => () => {} }));
vi.mock("../../src/compute/client.js", () => ({
  compute: { read: vi.fn(), replace: vi.fn() },
}));

const opened = (revision: number, undo: number): OpenedCaseJson => ({
  record: {
    id: "a",
    title: "Talks",
    revision,
    created: "",
    changed: "",
    origin: "",
    deleted: null,
  },
  files: { "case.yaml": "title: Talks" },
  undo: { number: undo, name: "Name it", kind: "edited" },
  redo: null,
});

test("undo pressed again while the answer to the last one is read is of what that answer says", async () => {
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("removeEventListener", () => {});
  vi.stubGlobal("localStorage", { getItem: () => null, setItem() {}, removeItem() {} });
  const read: ReadFiles = {
    document: { title: "Talks" } as CaseDocument,
    evidence: null,
    problems: [],
  };
  vi.mocked(compute.read).mockResolvedValueOnce(read);
  vi.mocked(cases.openCase).mockResolvedValue(opened(3, 3));
  const answers = [opened(4, 2), opened(5, 1)];
  vi.mocked(cases.undoEdit).mockImplementation(async (_, { base, of }): Promise<AppendedJson> => {
    const about = { number: base + 1, kind: "undone", name: "Name it", who: "", when: "" } as const;
    const revision = { ...about, of, edits: [], splices: [], hash: null };
    return { revision, opened: answers.shift() as OpenedCaseJson, conflicts: [] };
  });
  const store = new CaseStore("a");
  await store.load();
  let done = (_: ReadFiles): void => {};
  vi.mocked(compute.read).mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        done = resolve;
      }),
  );
  vi.mocked(compute.read).mockResolvedValue(read);
  store.undo();
  await vi.waitFor(() => expect(compute.read).toHaveBeenCalledTimes(2));
  // Nothing waits to be sent, and the page still shows what was before.
  expect([store.unsaved, store.state().revision]).toEqual([0, 3]);
  store.undo();
  done(read);
  await vi.waitFor(() => expect(store.state().revision).toBe(5));
  const asked = vi.mocked(cases.undoEdit).mock.calls.map(([, { base, of }]) => [base, of]);
  expect(asked).toEqual([
    [3, 3],
    [4, 2],
  ]);
});
