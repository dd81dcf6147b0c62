import { type BitColumn, emptyColumn, MAY_TAKE, MAY_UNDO, setAt } from "@sextant/engine";
import type { CompiledView } from "../../src/compile/compiled-view.js";
import { CaseError } from "../../src/problem.js";

export interface SmallView {
  title?: string;
  /** Option names by party; `!` at the end: one-way. */
  parties: Record<string, string[]>;
  /** Best first, ties inside lists; patterns. */
  rankings: Record<string, (string | string[])[]>;
  feasible?: string[];
  statusQuo?: string;
  outcomes?: Record<string, string[]>;
  names?: Record<string, string>;
  labels?: Record<string, string>;
}

/** A compiled view made by hand, for tests of what comes after the compiler. */
export function smallView(small: SmallView): CompiledView {
  const keys = Object.keys(small.parties);
  const options = keys.flatMap((key, party) =>
    small.parties[key].map((text) => ({
      key: `${key}.${text.replace("!", "")}`,
      party,
      name: text.replace("!", ""),
      reversible: !text.endsWith("!"),
      onlyUndone: false,
      onlyWhen: null,
      basis: {},
    })),
  );
  const all = Array.from({ length: 2 ** options.length }, (_, s) =>
    options.map((_, o) => ((s >>> o) & 1 ? "Y" : "N")).join(""),
  );
  const patterns = all.filter((p) => !small.feasible || small.feasible.includes(p));
  const index = (p: string): number => patterns.indexOf(p);
  const column = (list: string[]): BitColumn => {
    const c = emptyColumn(patterns.length);
    for (const p of list) setAt(c, index(p));
    return c;
  };
  const outcomes = Object.entries(small.outcomes ?? {}).map(([key, list]) => ({
    key,
    name: key.replaceAll("-", " "),
    truth: column(list),
    list,
    document: { name: key, when: "x" },
  }));
  const document = {
    sextant: 1 as const,
    title: small.title ?? "A small case",
    parties: Object.fromEntries(keys.map((key) => [key, { name: key }])),
  };
  const loaded = {
    path: "small.yaml",
    text: "",
    document,
    evidence: null,
    place: () => ({ file: "small.yaml", line: 1, column: 1 }),
    hash: "0".repeat(64),
    warnings: [],
  };
  return {
    loaded,
    view: "base",
    document,
    holder: null,
    parties: keys.map((key) => ({ key, name: key, short: key })),
    options,
    model: {
      form: "option",
      partyCount: keys.length,
      stateCount: patterns.length,
      levels: keys.map((key) => {
        const levels = new Int32Array(patterns.length);
        const ranking = small.rankings[key];
        ranking.forEach((entry, k) => {
          for (const p of [entry].flat()) levels[index(p)] = ranking.length - k;
        });
        return levels;
      }),
      optionCount: options.length,
      owner: Uint8Array.from(options, (o) => o.party),
      direction: Uint8Array.from(options, (o) => (o.reversible ? MAY_TAKE | MAY_UNDO : MAY_TAKE)),
      guards: options.map(() => null),
      patterns: small.feasible ? Uint32Array.from(patterns, (p) => all.indexOf(p)) : null,
      words: 1,
    },
    states: {
      count: patterns.length,
      id: (s) => s + 1,
      pattern: (s) => patterns[s],
      name: (s) => small.names?.[patterns[s]],
      label: (s) => small.labels?.[patterns[s]],
      outcomes: (s) => outcomes.filter((o) => o.list.includes(patterns[s])).map((o) => o.key),
      find: (ref) => {
        const s =
          typeof ref === "number"
            ? ref - 1
            : patterns.findIndex(
                (p) => small.names?.[p] === ref || small.labels?.[p] === ref || p === ref,
              );
        if (s >= 0 && s < patterns.length) return s;
        throw new CaseError([
          { code: "SX_MODEL_UNKNOWN_STATE", severity: "error", place: null, message: "no state" },
        ]);
      },
      fitting: () => [],
      isFinal: () => false,
    },
    statusQuo: small.statusQuo ? index(small.statusQuo) : null,
    outcomes,
    statements: keys.map(() => []),
    goals: [],
    alternatives: [],
    partial: keys.map(() => false),
    condition: () => emptyColumn(patterns.length),
    warnings: [],
  };
}

/** The prisoner's dilemma: one cooperates, two cooperates. */
export function prisoners(): CompiledView {
  return smallView({
    title: "The prisoner's dilemma",
    parties: { one: ["cooperate"], two: ["cooperate"] },
    rankings: { one: ["NY", "YY", "NN", "YN"], two: ["YN", "YY", "NN", "NY"] },
    statusQuo: "NN",
    outcomes: { cooperation: ["YY"], conflict: ["NN"] },
  });
}
