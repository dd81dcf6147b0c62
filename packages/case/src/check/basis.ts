import type { Basis } from "../document.js";
import { type CheckContext, listing } from "./context.js";

/**
 * How many claims of the base are cited, how many are the analyst's judgement, and which are
 * neither. A claim is anything a source could vouch for: an option, a guard's party, the options of
 * the status quo, terms, rules, outcomes, goals, preference statements, and each order of them.
 */
export function checkBasis(context: CheckContext): void {
  const counts = { cited: 0, judged: 0 };
  const uncited: string[] = [];
  for (const [name, basis] of claimsOf(context)) {
    if ((basis.cite ?? []).length > 0) counts.cited++;
    else if (basis.judgement !== undefined) counts.judged++;
    else uncited.push(name);
  }
  const total = counts.cited + counts.judged + uncited.length;
  context.report(
    "SX_CHECK_BASIS",
    "note",
    [],
    `Of ${total} claims ${counts.cited} cite a source, ${counts.judged} are the analyst's judgement and ${uncited.length} are uncited.`,
  );
  if (uncited.length === 0) return;
  context.report(
    "SX_CHECK_UNCITED",
    "note",
    [],
    `${uncited.length === 1 ? "One claim has" : `${uncited.length} claims have`} neither a citation nor a judgement: ${listing(uncited)}.`,
    "Add cite: with statements of the evidence file, or judgement: with your reason.",
  );
}

function* claimsOf({ view }: CheckContext): Generator<[string, Basis]> {
  const { document } = view;
  for (const option of view.options) yield [`option ${option.key}`, option.basis];
  const { statusQuo } = document;
  if (typeof statusQuo === "object" && !Array.isArray(statusQuo)) {
    for (const [key, basis] of Object.entries(statusQuo)) {
      if (basis === false) continue;
      yield [`status quo ${key}`, typeof basis === "object" && basis !== null ? basis : {}];
    }
  } else if (statusQuo !== undefined) yield ["status quo", {}];
  for (const [key, term] of Object.entries(document.terms ?? {})) {
    yield [`term ${key}`, typeof term === "string" ? {} : term];
  }
  const rules = Array.isArray(document.rules) ? document.rules : [];
  for (const [i, rule] of rules.entries()) {
    // A rule's reason is its judgement: it says what is logically impossible.
    yield [`rule ${rule.id ?? i + 1}`, { judgement: rule.why, ...rule }];
  }
  for (const outcome of view.outcomes) yield [`outcome ${outcome.key}`, outcome.document];
  for (const { party, key, goal } of view.goals) {
    yield [`goal ${view.parties[party].key}.${key}`, goal];
  }
  for (const [i, { key }] of view.parties.entries()) {
    const preference = document.preferences?.[key];
    if (preference === undefined) continue;
    yield [`order of ${key}`, preference.order ?? preference];
    for (const statement of view.statements[i]) {
      if (statement.goal === null) yield [`statement ${key} ${statement.id}`, statement.basis];
    }
  }
}
