import { expect } from "vitest";
import type { CaseFiles, OpenedCase, Workspace } from "../../src/index.js";

export const CASE = `# A quarrel about water
sextant: 1
title: Two villages and a well   # kept
parties:
  north:
    name: North
    options:
      share: Share the water
      guard: Guard the well
  south:
    name: South
    options:
      pay: Pay for the water
`;

export const ME = "Ada";

export function create(workspace: Workspace, files: CaseFiles = { "case.yaml": CASE }) {
  return workspace.create({ files, origin: "new", name: "Made the case", who: ME });
}

/** Sets a value in case.yaml. */
export const set = (path: (string | number)[], value: unknown) => ({
  file: "case.yaml",
  edits: [{ path, value }],
});

export const title = (workspace: Workspace, id: string, base: number, value: string) =>
  workspace.edit(id, { base, name: `Title ${value}`, who: ME, edits: [set(["title"], value)] });

export const textOf = (opened: OpenedCase): string => opened.files["case.yaml"];

/** Expects a refusal with a code. */
export async function refused(promise: Promise<unknown>, code: string): Promise<void> {
  await expect(promise).rejects.toMatchObject({ code });
}
