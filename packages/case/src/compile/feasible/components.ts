import type { Clauses, Literal } from "./clauses.js";

/** Clauses that share no variable with any others, and the options they speak of, ascending. */
export interface Component {
  /** Renumbered: option k of the component is options[k]. */
  readonly clauses: Clauses;
  readonly options: readonly number[];
}

/** Splits clauses into parts that can be solved apart. Options without any clause are in none. */
export function componentsOf(source: Clauses): Component[] {
  const parent = Int32Array.from({ length: source.variableCount }, (_, v) => v);
  const find = (v: number): number => {
    let root = v;
    while (parent[root] !== root) root = parent[root];
    for (let at = v; parent[at] !== root; ) {
      const next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (const clause of source.clauses) {
    for (const literal of clause) parent[find(literal >>> 1)] = find(clause[0] >>> 1);
  }
  const groups = new Map<number, { clauses: Literal[][]; variables: Set<number> }>();
  for (const clause of source.clauses) {
    const root = find(clause[0] >>> 1);
    const group = groups.get(root) ?? { clauses: [], variables: new Set<number>() };
    groups.set(root, group);
    group.clauses.push(clause);
    for (const literal of clause) group.variables.add(literal >>> 1);
  }
  return [...groups.values()].map((group) => {
    // Ascending: options come before the variables that stand for inner formulas.
    const variables = [...group.variables].sort((a, b) => a - b);
    const options = variables.filter((v) => v < source.optionCount);
    const number = new Map(variables.map((v, i) => [v, i]));
    const clauses = group.clauses.map((clause) =>
      clause.map((literal) => 2 * (number.get(literal >>> 1) as number) + (literal & 1)),
    );
    return {
      options,
      clauses: { optionCount: options.length, variableCount: variables.length, clauses },
    };
  });
}
