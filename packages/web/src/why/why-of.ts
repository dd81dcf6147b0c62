import type { Sentence } from "@sextant/words";
import type { Why } from "./why.js";

/** What a sentence of a result leads to in the Why panel; null where it states no single thing. */
export function whyOf(about: Sentence["about"]): Why | null {
  if (about === undefined) return null;
  const { state, party, outcome, cite, chain } = about;
  if (state !== undefined && chain !== undefined) return { kind: chain, state };
  if (state !== undefined && party !== undefined)
    return { kind: "verdict", concept: "seq", state, party };
  if (outcome !== undefined) return { kind: "outcome", key: outcome };
  if (party !== undefined) return { kind: "party", party };
  if (state !== undefined) return { kind: "state", state };
  return cite?.[0] === undefined ? null : { kind: "citation", id: cite[0] };
}
