import type { OutcomeChange } from "@sextant/case";
import type { Concept } from "@sextant/engine";
import type { Figure } from "../messages/en/changes.js";
import type { Messages } from "../messages/en.js";

/** The figures of an outcome by what became of it under each concept. */
export interface OutcomeFigures {
  /** Held under the concept before, and no longer; and the other way round. */
  readonly ceases: readonly Figure[];
  readonly begins: readonly Figure[];
  readonly more: readonly Figure[];
  readonly fewer: readonly Figure[];
  /** Of an outcome that is new. */
  readonly all: readonly Figure[];
}

/** The concepts of one outcome under which some figure is another, those with the same figures together. */
export function outcomeFigures(
  { before, after }: OutcomeChange,
  concepts: readonly Concept[],
  m: Messages,
): OutcomeFigures {
  const found = { ceases: [], begins: [], more: [], fewer: [], all: [] } as Record<
    keyof OutcomeFigures,
    (Figure & { concepts: Concept[] })[]
  >;
  for (const c of concepts) {
    const is = { k: after?.equilibria[c] ?? 0, m: after?.states ?? 0 };
    const was = before === null ? null : { k: before.equilibria[c] ?? 0, m: before.states };
    const kind =
      was === null
        ? "all"
        : was.k === is.k
          ? null
          : is.k === 0
            ? "ceases"
            : was.k === 0
              ? "begins"
              : is.k > was.k
                ? "more"
                : "fewer";
    if (kind === null) continue;
    const same = found[kind].find((one) => one.k === is.k && one.was?.k === was?.k);
    if (same === undefined) found[kind].push({ tags: "", ...is, was, concepts: [c] });
    else same.concepts.push(c);
  }
  const told = (list: (Figure & { concepts: Concept[] })[]): Figure[] =>
    list.map(({ concepts: cs, ...rest }) => ({ ...rest, tags: m.tags(cs) }));
  return {
    ceases: told(found.ceases),
    begins: told(found.begins),
    more: told(found.more),
    fewer: told(found.fewer),
    all: told(found.all),
  };
}
