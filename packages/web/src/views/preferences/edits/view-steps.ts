import type { CaseEdit, StatementEdit } from "@sextant/case";
import type { Listed } from "./listed.js";

/** A change of a view's list of edits, in the order of the changes. */
export type Step =
  | { readonly drop: number }
  | { readonly set: number; readonly to: StatementEdit }
  | { readonly add: StatementEdit };

/** The view's edits after some steps. */
export function after(edits: readonly StatementEdit[], steps: readonly Step[]): StatementEdit[] {
  const gone = new Set(steps.flatMap((step) => ("drop" in step ? [step.drop] : [])));
  const set = new Map(
    steps.flatMap((step) => ("set" in step ? [[step.set, step.to] as const] : [])),
  );
  return [
    ...edits.map((edit, k) => set.get(k) ?? edit).filter((_, k) => !gone.has(k)),
    ...steps.flatMap((step) => ("add" in step ? [step.add] : [])),
  ];
}

/** The steps as edits of the file. Later entries first, so that places stay what they are. */
export function stepEdits({ at, own }: Listed, steps: readonly Step[]): CaseEdit[] {
  const edits = own?.edit ?? [];
  const made = after(edits, steps);
  if (steps.length === 0) return [];
  if (own === undefined) return [{ path: at, value: { edit: made } }];
  if (made.length === 0) return [{ path: at, delete: true }];
  if (own.edit === undefined) return [{ path: [...at, "edit"], value: made }];
  const set = steps.flatMap((step): CaseEdit[] =>
    "set" in step ? [{ path: [...at, "edit", step.set], value: step.to }] : [],
  );
  const gone = steps
    .flatMap((step) => ("drop" in step ? [step.drop] : []))
    .sort((a, b) => b - a)
    .map((k): CaseEdit => ({ path: [...at, "edit", k], delete: true }));
  const left = edits.length - gone.length;
  const add = steps
    .flatMap((step) => ("add" in step ? [step.add] : []))
    .map((edit, k): CaseEdit => ({ path: [...at, "edit", left + k], insert: edit }));
  // The list is never empty on the way, so that its comments stay.
  return left === 0
    ? [
        ...set,
        ...add.map((edit, k) => ({ ...edit, path: [...at, "edit", edits.length + k] })),
        ...gone,
      ]
    : [...set, ...gone, ...add];
}
