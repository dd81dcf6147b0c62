import type { CompiledView } from "../compile/compiled-view.js";
import { namesIn } from "../condition/names-in.js";
import { parseCondition } from "../condition/parse.js";
import type { Patterns } from "./patterns.js";

/**
 * The options that a condition speaks of, through the terms, goals and outcomes that it names;
 * ascending indices into view.options. Options that never vary but in merged states are left out:
 * "no war" in a condition does not put it into the hands of whoever could begin one, where war is
 * one state apart. The condition is one that the view has compiled.
 */
export function optionsIn(view: CompiledView, text: string, { varies }: Patterns): number[] {
  const found = new Set<number>();
  const seen = new Set<string>();
  const visit = (condition: string): void => {
    for (const name of namesIn(parseCondition(condition))) {
      if (seen.has(name)) continue;
      seen.add(name);
      const option = optionNamed(view, name);
      if (option !== null) found.add(option);
      else for (const inner of conditionsNamed(view, name)) visit(inner);
    }
  };
  visit(text);
  return [...found].filter((o) => varies[o]).sort((a, b) => a - b);
}

function optionNamed(view: CompiledView, name: string): number | null {
  const full = view.options.findIndex(({ key }) => key === name);
  if (full >= 0) return full;
  const bare = view.options.findIndex(({ key }) => key.slice(key.indexOf(".") + 1) === name);
  return bare >= 0 ? bare : null;
}

/** What a term, an outcome or a goal of this name stands for. */
function conditionsNamed({ document, goals, parties }: CompiledView, name: string): string[] {
  const term = own(document.terms, name);
  if (term !== undefined) return [typeof term === "string" ? term : term.when];
  const outcome = own(document.outcomes, name)?.when;
  if (outcome !== undefined) return [outcome];
  const goal = goals.find(
    ({ party, key }) => key === name || `${parties[party].key}.${key}` === name,
  )?.goal.when;
  return goal === undefined ? [] : [goal];
}

function own<T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
