import { type CompiledView, type Condition, parseCondition } from "@sextant/case";
import type { Messages } from "../messages/en.js";
import { optionName, outcomeName, partyName } from "./names.js";

/**
 * A condition in words: options as what their parties do, terms and outcomes by their names, goals by
 * their text. What cannot be put into words stays as it is written.
 *
 * @example conditionText(view, "usa.pressure if not disarmed", en);
 * // "the United States presses by sanctions, unless North Korea has given up its weapons"
 */
export function conditionText(view: CompiledView, text: string, m: Messages): string {
  let condition: Condition;
  try {
    condition = parseCondition(text);
  } catch {
    return text;
  }
  return inWords(view, condition, m);
}

function inWords(view: CompiledView, condition: Condition, m: Messages): string {
  switch (condition.kind) {
    case "constant":
      return condition.value ? m.condition.always : m.condition.never;
    case "name":
      return nameInWords(view, condition.name, m);
    case "not": {
      const option = condition.of.kind === "name" ? optionIndex(view, condition.of.name) : -1;
      if (option < 0) return m.condition.not(part(view, condition.of, m));
      const { party } = view.options[option];
      return m.condition.notOption(partyName(view, party, m), optionName(view, option, m));
    }
    case "and":
      return m.list(condition.parts.map((p) => part(view, p, m)));
    case "or":
      return m.condition.or(condition.parts.map((p) => part(view, p, m)));
    case "if":
      return condition.when.kind === "not"
        ? m.condition.unless(part(view, condition.consequent, m), part(view, condition.when.of, m))
        : m.condition.ifThen(
            inWords(view, condition.consequent, m),
            condition.when.kind === "iff" || condition.when.kind === "if"
              ? part(view, condition.when, m)
              : inWords(view, condition.when, m),
          );
    case "iff":
      return m.condition.iff(part(view, condition.left, m), part(view, condition.right, m));
  }
}

/** Inside another condition whatever has parts of its own is bracketed. */
function part(view: CompiledView, condition: Condition, m: Messages): string {
  const text = inWords(view, condition, m);
  const whole =
    condition.kind === "name" || condition.kind === "not" || condition.kind === "constant";
  return whole ? text : m.condition.group(text);
}

function nameInWords(view: CompiledView, name: string, m: Messages): string {
  const option = optionIndex(view, name);
  if (option >= 0)
    return m.condition.option(
      partyName(view, view.options[option].party, m),
      optionName(view, option, m),
    );
  const outcome = view.outcomes.findIndex((o) => o.key === name);
  if (outcome >= 0) return outcomeName(view, outcome, m);
  const terms = view.document.terms ?? {};
  if (Object.hasOwn(terms, name)) {
    const term = terms[name];
    return typeof term === "object" && term.name ? term.name : name;
  }
  const goal = view.goals.find(
    (g) => g.key === name || `${view.parties[g.party].key}.${g.key}` === name,
  );
  return goal ? goal.goal.text : name;
}

/** The option that a name means, written in full or by its own name where only one party has it. */
function optionIndex(view: CompiledView, name: string): number {
  const full = view.options.findIndex((o) => o.key === name);
  if (full >= 0) return full;
  const bare = view.options.flatMap((o, k) => (o.key.endsWith(`.${name}`) ? [k] : []));
  return bare.length === 1 ? bare[0] : -1;
}
