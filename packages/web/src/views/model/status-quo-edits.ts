import { type Basis, type CaseDocument, type CaseEdit, optionOrder } from "@sextant/case";

export interface TakenOption {
  /** "party.option". */
  readonly option: string;
  readonly basis: Basis;
}

/**
 * The options taken at the status quo. `pattern` is that of a status quo given as a state.
 */
export function takenOptions(document: CaseDocument, pattern: string | null): TakenOption[] {
  const { statusQuo } = document;
  const order = optionOrder(document);
  if (statusQuo === undefined) return [];
  if (typeof statusQuo !== "object") {
    return order.filter((_, o) => pattern?.[o] === "Y").map((option) => ({ option, basis: {} }));
  }
  const given: [string, Basis][] = Array.isArray(statusQuo)
    ? statusQuo.map((name) => [name, {}])
    : Object.entries(statusQuo).flatMap(([name, basis]): [string, Basis][] =>
        basis === false ? [] : [[name, typeof basis === "object" && basis !== null ? basis : {}]],
      );
  return given.flatMap(([name, basis]) => {
    const option = fullName(order, name);
    return option === null ? [] : [{ option, basis }];
  });
}

/** The edits by which an option is taken, or not, at the status quo. */
export function takenEdits(
  document: CaseDocument,
  pattern: string | null,
  option: string,
  taken: boolean,
): CaseEdit[] {
  const { statusQuo } = document;
  const order = optionOrder(document);
  if (Array.isArray(statusQuo)) {
    const at = statusQuo.findIndex((name) => fullName(order, name) === option);
    if (taken) {
      return at >= 0 ? [] : [{ path: ["statusQuo", statusQuo.length], insert: option }];
    }
    return at < 0 ? [] : [{ path: ["statusQuo", at], delete: true }];
  }
  if (typeof statusQuo === "object") {
    const key = Object.keys(statusQuo).find((name) => fullName(order, name) === option);
    if (taken) {
      return key !== undefined && statusQuo[key] !== false
        ? []
        : [{ path: ["statusQuo", key ?? option], value: {} }];
    }
    return key === undefined ? [] : [{ path: ["statusQuo", key], delete: true }];
  }
  // Given as a state, or not at all: written out, so that each option can say what it rests on.
  const others = takenOptions(document, pattern).map((one) => one.option);
  const all = taken ? [...others, option] : others.filter((one) => one !== option);
  const inOrder = order.filter((one) => all.includes(one));
  return [{ path: ["statusQuo"], value: Object.fromEntries(inOrder.map((one) => [one, {}])) }];
}

function fullName(order: readonly string[], name: string): string | null {
  if (order.includes(name)) return name;
  const bare = order.filter((option) => option.endsWith(`.${name}`));
  return bare.length === 1 ? bare[0] : null;
}
