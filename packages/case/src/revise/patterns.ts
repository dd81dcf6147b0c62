import type { CaseDocument, StateRef } from "../document.js";
import { reworkReferences } from "./walk.js";

/** The full names of the options, in the order that patterns have. */
export function optionOrder(document: CaseDocument): string[] {
  return Object.entries(document.parties).flatMap(([party, { options = {} }]) =>
    Object.keys(options).map((key) => `${party}.${key}`),
  );
}

/**
 * The document after its options have changed, with every pattern written for them as they now are: letters
 * go to where their option went, go with an option that is gone, and an option that is new is "-"
 * in names of states and N in states that are listed. Patterns that come to be the same are one.
 */
export function repattern(before: CaseDocument, after: CaseDocument): CaseDocument {
  const old = optionOrder(before);
  const order = optionOrder(after);
  if (old.length === order.length && old.every((name, i) => name === order[i])) return after;
  const from = order.map((name) => old.indexOf(name));
  const isPattern = (text: string): boolean => text.length === old.length && /^[YN-]+$/.test(text);
  const change = (text: string, fresh: string): string =>
    from.map((i) => (i < 0 ? fresh : text[i])).join("");
  const labels = Array.isArray(before.feasible) ? {} : (before.feasible ?? {});
  const names = new Set([
    ...Object.values(before.stateNames ?? {}),
    ...(before.merge ?? []).map(({ name }) => name),
    ...Object.keys(labels),
    ...Object.keys(before.outcomes ?? {}),
  ]);
  return reworkReferences(after, {
    pattern: (text, path) =>
      isPattern(text) ? change(text, path[0] === "feasible" ? "N" : "-") : text,
    state: (ref: StateRef) =>
      typeof ref === "string" && !names.has(ref) && isPattern(ref) ? change(ref, "N") : ref,
  });
}

/** Whether the case names states by number, in an order that follows from its options and rules. */
export function namesStatesByNumber(document: CaseDocument): boolean {
  if (document.states !== undefined || document.feasible !== undefined) return false;
  let found = false;
  reworkReferences(document, {
    state(ref) {
      if (typeof ref === "number") found = true;
      return ref;
    },
  });
  return found;
}

/** In graph form: the document with every state called by its name, also where it was by its number. */
export function withStatesNamed(document: CaseDocument): CaseDocument {
  const names = (document.states ?? []).map((state) =>
    typeof state === "string" ? state : state.name,
  );
  return reworkReferences(document, {
    state: (ref) => (typeof ref === "number" ? (names[ref - 1] ?? ref) : ref),
  });
}
