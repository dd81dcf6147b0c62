import type { Conflict, FileEdit } from "../types.js";

/** The edit that sets the other value of a conflict. */
export function takeOther({
  file,
  path,
  other,
}: Pick<Conflict, "file" | "path" | "other">): FileEdit {
  if (path.length === 0 && (other === undefined || typeof other === "string")) {
    return { file, text: other ?? null };
  }
  return { file, edits: [other === undefined ? { path, delete: true } : { path, value: other }] };
}
