import type { ProblemCode } from "../problem.js";
import type { DocumentPath } from "../read/loaded-case.js";
import type { CaseEdit } from "./edit-case.js";

export type Applied =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ProblemCode; readonly message: string };

/** The plain data after an edit; the data given is left as it is. */
export function applyEdit(root: unknown, edit: CaseEdit): Applied {
  if ("insert" in edit) return insert(root, edit.path, edit.insert);
  if (!("move" in edit)) return setOrDelete(root, edit);
  const list = valueAt(root, edit.path.slice(0, -1));
  if (!Array.isArray(list)) return noList(edit.path);
  const [taken, put] = moveAsTwo(root, edit);
  const without = setOrDelete(root, taken);
  return without.ok ? insert(without.value, put.path, put.insert) : without;
}

/** A move as the deletion and the insertion that it comes to. */
export function moveAsTwo(
  root: unknown,
  { path, move }: Extract<CaseEdit, { move: unknown }>,
): [Extract<CaseEdit, { delete: true }>, Extract<CaseEdit, { insert: unknown }>] {
  return [
    { path, delete: true },
    { path: move, insert: valueAt(root, path) },
  ];
}

function insert(root: unknown, path: DocumentPath, value: unknown): Applied {
  const at = path.slice(0, -1);
  const list = valueAt(root, at) ?? [];
  if (path.length === 0 || !Array.isArray(list)) return noList(path);
  const index = indexOf(path[path.length - 1], list.length);
  if (index === null) return noPlace(path, list.length);
  const longer = [...list.slice(0, index), value, ...list.slice(index)];
  return at.length === 0
    ? { ok: true, value: longer }
    : setOrDelete(root, { path: at, value: longer });
}

type Plain = Exclude<CaseEdit, { insert: unknown } | { move: unknown }>;

function setOrDelete(root: unknown, edit: Plain): Applied {
  const { path } = edit;
  const step = (value: unknown, depth: number): Applied => {
    if (depth === path.length) {
      return "delete" in edit
        ? fault("SX_CASE_WRONG_TYPE", "The whole file cannot be deleted by an edit.")
        : { ok: true, value: edit.value };
    }
    const key = path[depth];
    const shown = path.slice(0, depth + 1).join(".");
    const removes = "delete" in edit && depth === path.length - 1;
    if (Array.isArray(value)) {
      const index = indexOf(key, value.length);
      if (index === null) return noPlace(path.slice(0, depth + 1), value.length);
      if (removes) {
        if (index === value.length) return nothing(shown);
        return { ok: true, value: [...value.slice(0, index), ...value.slice(index + 1)] };
      }
      const inner = step(value[index], depth + 1);
      if (!inner.ok) return inner;
      const copy = value.slice();
      copy[index] = inner.value;
      return { ok: true, value: copy };
    }
    if (value !== null && value !== undefined && typeof value !== "object") {
      return fault(
        "SX_CASE_WRONG_TYPE",
        `${shown} cannot be reached: ${path.slice(0, depth).join(".") || "the file"} is ${JSON.stringify(value)}, not a map.`,
      );
    }
    const map = (value ?? {}) as Record<string, unknown>;
    const name = String(key);
    const present = Object.hasOwn(map, name);
    if (removes || "delete" in edit) {
      if (!present) return nothing(shown);
    }
    const copy: Record<string, unknown> = Object.assign(Object.create(null), map);
    if (removes) {
      delete copy[name];
      return { ok: true, value: copy };
    }
    const inner = step(present ? map[name] : undefined, depth + 1);
    if (!inner.ok) return inner;
    copy[name] = inner.value;
    return { ok: true, value: copy };
  };
  return step(root, 0);
}

/** What stands at a path; undefined where nothing does. */
function valueAt(root: unknown, path: DocumentPath): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** A place in a list of some length, its end included. */
function indexOf(key: string | number, length: number): number | null {
  const index = typeof key === "number" || /^(0|[1-9]\d*)$/.test(key) ? Number(key) : -1;
  return Number.isInteger(index) && index >= 0 && index <= length ? index : null;
}

const fault = (code: ProblemCode, message: string): Applied => ({ ok: false, code, message });

const nothing = (shown: string): Applied =>
  fault("SX_CASE_MISSING_KEY", `There is nothing at ${shown} to delete.`);

const noPlace = (path: DocumentPath, length: number): Applied =>
  fault("SX_CASE_WRONG_TYPE", `${path.join(".")} is not a place in a list of ${length}.`);

const noList = (path: DocumentPath): Applied =>
  fault("SX_CASE_WRONG_TYPE", `${path.join(".")} is not a place in a list.`);
