import type { CaseDocument } from "@sextant/case";
import type { AppendedJson, EditRequestJson, OpenedCaseJson } from "@sextant/server";
import { beforeEach, expect, test, vi } from "vitest";
import * as cases from "../../src/api/cases.js";
import { ApiFault } from "../../src/api/fault.js";
import { compute } from "../../src/compute/client.js";
import { CaseStore } from "../../src/model/case-store.js";

vi.mock("../../src/api/cases.js");
vi.mock("../../src/model/unsent.js", () => ({ keepUnsent: () => {} }));
vi.mock("../../src/api/events.js", () => ({ listen: () => () => {} }));
vi.mock("../../src/compute/client.js", () => ({
  compute: { read: vi.fn(), replace: vi.fn() },
}));

const saved = { revision: 1, title: "Talks" };

const opened = (): OpenedCaseJson => ({
  record: { ...saved, id: "a", created: "", changed: "", origin: "", deleted: null },
  files: { "case.yaml": `title: ${saved.title}` },
  undo: null,
  redo: null,
});

beforeEach(() => {
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("removeEventListener", () => {});
  vi.stubGlobal("localStorage", { getItem: () => null, setItem() {}, removeItem() {} });
  vi.mocked(cases.openCase).mockImplementation(async () => opened());
  vi.mocked(compute.read).mockImplementation(async () => ({
    document: { title: saved.title } as CaseDocument,
    evidence: null,
    problems: [],
  }));
});

async function send(_id: string, { base, name, edits }: EditRequestJson): Promise<AppendedJson> {
  const [{ value }] = (edits[0] as unknown as { edits: [{ value: string }] }).edits;
  if (value === "") throw new ApiFault({ code: "SX_CASE_TITLE", detail: "No.", status: 422 });
  Object.assign(saved, { revision: base + 1, title: value });
  const { revision: number } = saved;
  const about = { number, name, kind: "edited", who: "", when: "", hash: null } as const;
  return { revision: { ...about, edits: [], splices: [] }, opened: opened(), conflicts: [] };
}

test("no two contents of a case have the same number, whatever becomes of the edits", async () => {
  vi.mocked(cases.sendEdit).mockImplementation(send);
  const store = new CaseStore("a");
  const titles = new Map<number, Set<string>>();
  const note = (number: number, title: string | undefined): void => {
    titles.set(number, (titles.get(number) ?? new Set()).add(title ?? ""));
  };
  store.subscribe(() => note(store.state().number, store.state().document?.title));
  vi.mocked(compute.replace).mockImplementation((number, { document }) =>
    note(number, document.title),
  );
  await store.load();
  const rename = async (title: string): Promise<void> => {
    store.edit("Name it", [{ file: "case.yaml", edits: [{ path: ["title"], value: title }] }]);
    await vi.waitFor(() => expect(store.state().pending).toBe(0));
    await vi.waitFor(() => expect(store.state().saving).toBe("saved"));
  };
  // The second is refused, and the third stands on the same revision as it did.
  for (const title of ["First", "", "Third", "", "Fifth"]) await rename(title);
  expect(store.state().document?.title).toBe("Fifth");
  for (const [number, names] of titles) {
    if (number > 0) expect([...names], String(number)).toHaveLength(1);
  }
  expect(store.state().revision).toBe(4);
});
