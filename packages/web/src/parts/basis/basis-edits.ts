import type { Basis, CaseEdit } from "@sextant/case";

/** What becomes of a basis: keys that are given are set, null takes one away. */
export type BasisChange = {
  readonly [K in keyof Basis]?: NonNullable<Basis[K]> | null;
};

/**
 * The edits that change what a part of the case rests on. A part in its short form, a text, is written
 * out first: `short` is the key under which its text goes ("name" of an option, "when" of a term).
 *
 * @example basisEdits(["terms", "deal"], "north.agree", "when", { cite: ["E1"] })
 */
export function basisEdits(
  path: readonly (string | number)[],
  written: unknown,
  short: string,
  change: BasisChange,
): CaseEdit[] {
  const entries = Object.entries(change).map(([key, value]) => [key, emptied(value)] as const);
  if (typeof written !== "object" || written === null || Array.isArray(written)) {
    const given = entries.filter(([, value]) => value !== null);
    if (given.length === 0) return [];
    const text = typeof written === "string" ? { [short]: written } : {};
    return [{ path, value: { ...text, ...Object.fromEntries(given) } }];
  }
  return entries.flatMap(([key, value]): CaseEdit[] => {
    const at = [...path, key];
    if (value !== null) return [{ path: at, value }];
    return Object.hasOwn(written, key) ? [{ path: at, delete: true }] : [];
  });
}

/** An empty list or text is nothing. */
function emptied(value: unknown): unknown {
  const empty = value === "" || (Array.isArray(value) && value.length === 0);
  return empty || value === undefined ? null : value;
}
