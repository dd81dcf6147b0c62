import type { Concept } from "@sextant/engine";

/**
 * What the Why panel is asked about, in keys and ids that stay: it stands in the address, so that a
 * chain can be sent to somebody.
 */
export type Why =
  | {
      readonly kind: "verdict";
      readonly concept: Concept;
      readonly state: number;
      readonly party: string;
    }
  | { readonly kind: "state"; readonly state: number }
  /** Why nobody moves from the status quo, and what could move the talks. */
  | { readonly kind: "stuck" | "moving"; readonly state: number }
  | { readonly kind: "party"; readonly party: string }
  | { readonly kind: "statement"; readonly party: string; readonly id: string }
  | { readonly kind: "goal"; readonly party: string; readonly goal: string }
  | { readonly kind: "outcome"; readonly key: string }
  | { readonly kind: "option"; readonly key: string }
  | { readonly kind: "citation"; readonly id: string };

const CONCEPT_NAMES: readonly string[] = ["nash", "gmr", "smr", "seq", "sseq", "sim"];

/** As a part of an address: "verdict:seq:12:dprk". */
export function whyText(why: Why): string {
  const parts = {
    verdict: () => ["concept", "state", "party"],
    state: () => ["state"],
    stuck: () => ["state"],
    moving: () => ["state"],
    party: () => ["party"],
    statement: () => ["party", "id"],
    goal: () => ["party", "goal"],
    outcome: () => ["key"],
    option: () => ["key"],
    citation: () => ["id"],
  }[why.kind]();
  const values = why as unknown as Record<string, string | number>;
  return [why.kind, ...parts.map((part) => encodeURIComponent(String(values[part])))].join(":");
}

/** Reads a part of an address; null where it says nothing known. */
export function parseWhy(text: string | null | undefined): Why | null {
  if (text === null || text === undefined || text === "") return null;
  let parts: string[];
  try {
    parts = text.split(":").map(decodeURIComponent);
  } catch {
    return null;
  }
  const [kind, a, b, c] = parts;
  if (a === undefined || a === "") return null;
  const state = (word: string): number | null =>
    /^[1-9]\d{0,9}$/.test(word) ? Number(word) : null;
  switch (kind) {
    case "verdict": {
      const id = state(b ?? "");
      return id !== null && c && CONCEPT_NAMES.includes(a)
        ? { kind, concept: a as Concept, state: id, party: c }
        : null;
    }
    case "state":
    case "stuck":
    case "moving": {
      const id = state(a);
      return id === null ? null : { kind, state: id };
    }
    case "party":
      return { kind, party: a };
    case "statement":
      return b ? { kind, party: a, id: b } : null;
    case "goal":
      return b ? { kind, party: a, goal: b } : null;
    case "outcome":
    case "option":
      return { kind, key: a };
    case "citation":
      return { kind, id: a };
    default:
      return null;
  }
}
