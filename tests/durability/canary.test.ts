import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorkbench, type Workbench } from "../browser/helpers/workbench.js";
import { type Client, clientOf, type OpenedCaseJson, WHO } from "./helpers/client.js";

const CANARY = "KANARIENVOGEL";
let workbench: Workbench;
let client: Client;
beforeAll(async () => {
  workbench = await startWorkbench();
  client = await clientOf(workbench);
});
afterAll(() => workbench?.stop());

const caseText = `sextant: 1
title: ${CANARY}
parties:
  a: { name: ${CANARY}, options: { x: ${CANARY} } }
  b: { name: B, options: { y: Does } }
preferences:
  a: { statements: [ { prefer: b.y, note: ${CANARY} } ] }
`;

test("46: nothing of a case is written to standard output or error, whatever goes wrong", async () => {
  const files = { "case.yaml": caseText, "notes.txt": CANARY };
  const { json } = await client.ask<OpenedCaseJson>("api/cases", {
    from: "files",
    files,
    who: WHO,
  });
  const at = `api/cases/${json.record.id}`;
  const edit = (edits: object[], base = 1) =>
    client.ask<object>(`${at}/revisions`, { base, name: CANARY, who: CANARY, edits });
  const wrong: Promise<{ status: number }>[] = [
    edit([
      { file: "case.yaml", edits: [{ path: ["parties", CANARY, "x", "y", 7], value: CANARY }] },
    ]),
    edit([{ file: "case.yaml", edits: [{ path: ["nothing", CANARY], delete: true }] }]),
    edit([{ file: "case.yaml", text: `${CANARY}: [` }]),
    edit([{ file: CANARY, edits: [] }], 99),
    edit([{ file: `../${CANARY}`, text: CANARY }]),
    edit([{ file: "case.yaml", nonsense: CANARY }]),
    client.ask<object>("api/cases", {
      from: "files",
      files: { "case.yaml": `[${CANARY}` },
      who: WHO,
    }),
    client.ask<object>("api/cases", { from: CANARY }),
    client.ask<object>("api/cases", { from: "library", path: CANARY, who: WHO }),
    client.ask<object>(`${at}/brief`, { view: CANARY }),
    client.ask<object>(`${at}/revisions/${CANARY}`),
    client.ask<object>(`api/cases/${CANARY}`),
    client.ask<object>(`${at}/export?file=${CANARY}`),
  ];
  const told = (await Promise.all(wrong)).map(({ status }) => status);
  expect(told.filter((status) => status >= 400 && status < 500).length).toBeGreaterThan(8);
  expect(told.filter((status) => status >= 500)).toEqual([]);
  // A case that does not compile is saved, and its brief refused.
  const parties = [{ path: ["preferences", "a", "statements", 0], value: CANARY }];
  const { json: now } = await client.ask<OpenedCaseJson>(at);
  const saved = await edit([{ file: "case.yaml", edits: parties }], now.record.revision);
  expect(saved.status).toBe(201);
  const brief = await client.ask<object>(`${at}/brief`, { view: "base" });
  expect(brief.status).toBeGreaterThanOrEqual(400);
  expect(workbench.errors()).toBe("");
  expect(workbench.output()).not.toContain(CANARY);
});
