import { type CompiledView, whyInfeasible } from "@sextant/case";
import { changedOptions } from "@sextant/engine";
import { type Messages, optionName, optionText, outcomeName, ruleText } from "@sextant/words";
import type { Held } from "../question.js";
import { tellState } from "../told/tell-move.js";
import type { StateTold } from "../told/told.js";
import { stateIn } from "./parameters.js";

export interface FoundState extends StateTold {
  readonly pattern: string;
  /** In how many options it differs from the status quo; null without one, and in graph form. */
  readonly changes: number | null;
}

export interface FoundStates {
  readonly parties: readonly {
    readonly key: string;
    readonly options: readonly { readonly index: number; readonly name: string }[];
  }[];
  /** The pattern of the status quo; null without one. */
  readonly statusQuo: string | null;
  readonly all: number;
  readonly matching: number;
  /** The nearest to the status quo first. */
  readonly states: readonly FoundState[];
  /** Where none fits a pattern: what cannot stand together, and the rules that say so. */
  readonly forbidden: Forbidden | null;
}

export interface Forbidden {
  /** The options that cannot stand so together, in words. */
  readonly options: readonly string[];
  readonly rules: readonly { readonly words: string; readonly why: string | null }[];
  readonly ignored: readonly string[];
}

/** How many states are listed. */
const LISTED = 60;

/**
 * States by a text (an id, a name, a label, an outcome, a pattern), or by a pattern of options of which
 * some are left open. An empty text and an open pattern fit every state.
 */
export function findStates(
  held: Held,
  {
    view: name,
    text,
    pattern,
  }: { readonly view: string; readonly text: string; readonly pattern: string },
): FoundStates {
  const view = held.view(name);
  const { options, states, statusQuo } = view;
  const m = held.messages;
  const asked = pattern.toUpperCase();
  const found =
    /[YN]/.test(asked) && asked.length === options.length
      ? fitting(view, asked)
      : statesByText(view, text.trim(), m);
  const cost = (s: number): number =>
    statusQuo === null ? 0 : changedOptions(view.model, statusQuo, s);
  const near = found
    .map((s) => ({ s, cost: cost(s) }))
    .sort((a, b) => a.cost - b.cost || states.id(a.s) - states.id(b.s))
    .slice(0, LISTED);
  return {
    parties: view.parties.map(({ key }, party) => ({
      key,
      options: options.flatMap((option, index) =>
        option.party === party ? [{ index, name: optionName(view, index, m) }] : [],
      ),
    })),
    statusQuo: statusQuo === null ? null : states.pattern(statusQuo),
    all: states.count,
    matching: found.length,
    states: near.map(({ s, cost: changes }) => ({
      ...tellState(view, s, m),
      pattern: states.pattern(s),
      changes: statusQuo === null || options.length === 0 ? null : changes,
    })),
    forbidden: found.length === 0 && /[YN]/.test(asked) ? forbiddenBy(view, asked, m) : null,
  };
}

/**
 * The states in which the options stand as asked. A merged state in which an option has lost its meaning
 * does not count as one in which it is taken, or is not, unless no other state fits.
 */
function fitting({ states }: CompiledView, asked: string): number[] {
  const found = [...states.fitting(asked)];
  const plainly = found.filter((s) => {
    const pattern = states.pattern(s);
    return [...asked].every((letter, o) => letter === "-" || pattern[o] === letter);
  });
  return plainly.length > 0 ? plainly : found;
}

/** An id or a pattern is meant exactly; other words are looked for in names, labels and outcomes. */
function statesByText(view: CompiledView, text: string, m: Messages): number[] {
  const { states } = view;
  const all = (holds: (s: number) => boolean): number[] => {
    const found: number[] = [];
    for (let s = 0; s < states.count; s++) if (holds(s)) found.push(s);
    return found;
  };
  if (text === "") return all(() => true);
  if (/^\d+$/.test(text)) {
    const s = stateIn(view, Number(text));
    return s === null ? all((t) => states.label(t) === text) : [s];
  }
  if (text.length === view.options.length && /^[YN-]+$/i.test(text))
    return [...states.fitting(text)];
  // What is called so is meant before what begins so, and that before what only has it inside.
  const words = text.toLocaleLowerCase();
  const begins = new RegExp(`(^|[^\\p{L}\\p{N}])${escaped(words)}`, "u");
  const fits: readonly ((name: string) => boolean)[] = [
    (name) => name === words,
    (name) => begins.test(name),
    (name) => name.includes(words),
  ];
  for (const fit of fits) {
    const named = (name: string | undefined): boolean =>
      name !== undefined && fit(name.toLocaleLowerCase());
    const outcomes = view.outcomes.flatMap(({ key }, o) =>
      named(outcomeName(view, o, m)) || named(key) ? [key] : [],
    );
    const found = all(
      (s) =>
        named(states.name(s)) ||
        named(states.label(s)) ||
        (outcomes.length > 0 && states.outcomes(s).some((key) => outcomes.includes(key))),
    );
    if (found.length > 0) return found;
  }
  return [];
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

function forbiddenBy(view: CompiledView, pattern: string, m: Messages): Forbidden | null {
  const found = whyInfeasible(view, pattern);
  if (found === null) return null;
  return {
    options: view.options.flatMap((_, o) =>
      found.pattern[o] === "-" ? [] : [optionText(view, o, found.pattern[o] === "Y", m)],
    ),
    rules: found.rules.map((rule) => ({
      words: ruleText(view, rule, m),
      why: rule.why ?? null,
    })),
    ignored: found.ignored.map((key) =>
      optionName(
        view,
        view.options.findIndex((option) => option.key === key),
        m,
      ),
    ),
  };
}
