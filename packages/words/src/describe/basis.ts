import type { Basis } from "@sextant/case";
import type { Messages } from "../messages/en.js";

/** How a claim is backed: by a source, by the analyst's judgement, or by nothing. */
export type Backing = "cited" | "judged" | "uncited";

export function backingOf(basis: Basis | undefined): Backing {
  if (basis?.cite && basis.cite.length > 0) return "cited";
  return basis?.judgement || basis?.reading ? "judged" : "uncited";
}

/** The basis of a claim in brackets: "[E25, E26; hedged: “so-called”]", "[uncited]". */
export function basisText(basis: Basis | undefined, m: Messages): string {
  const parts: string[] = [];
  if (basis?.cite && basis.cite.length > 0) parts.push(m.cited(basis.cite));
  if (basis?.judgement)
    parts.push(parts.length > 0 ? m.judged : m.judgedBecause(trimmed(basis.judgement)));
  if (parts.length === 0) parts.push(basis?.reading ? m.judged : m.uncited);
  if (basis?.hedge) parts.push(m.hedged(basis.hedge));
  if (basis?.against && basis.against.length > 0) parts.push(m.against(basis.against));
  return m.basis(parts);
}

function trimmed(text: string): string {
  return text
    .trim()
    .replace(/[.;\s]+$/, "")
    .replace(/\s+/g, " ");
}
