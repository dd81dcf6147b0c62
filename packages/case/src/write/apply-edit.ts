import type { ProblemCode } from "../problem.js";
import type { CaseEdit } from "./edit-case.js";

export type Applied =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ProblemCode; readonly message: string };

/** The plain data after an edit; the data given is left as it is. */
export function applyEdit(root: unknown, edit: CaseEdit): Applied {
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
      const index = typeof key === "number" ? key : Number(key);
      if (!Number.isInteger(index) || index < 0 || index > value.length) {
        return fault("SX_CASE_WRONG_TYPE", `${shown} is not a place in a list of ${value.length}.`);
      }
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

const fault = (code: ProblemCode, message: string): Applied => ({ ok: false, code, message });

const nothing = (shown: string): Applied =>
  fault("SX_CASE_MISSING_KEY", `There is nothing at ${shown} to delete.`);
