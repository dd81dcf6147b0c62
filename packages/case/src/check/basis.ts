import type { Basis } from "../document.js";
import type { ClaimFacts } from "../problem-facts.js";
import { type CheckContext, listing } from "./context.js";

/**
 * How many claims of the base are cited, how many are the analyst's judgement, and which are
 * neither. A claim is anything a source could vouch for: an option, a guard's party, the options of
 * the status quo, terms, rules, outcomes, goals, preference statements, and each order of them.
 */
export function checkBasis(context: CheckContext): void {
  const counts = { cited: 0, judged: 0 };
  const uncited: [string, ClaimFacts][] = [];
  for (const [name, basis, claim] of claimsOf(context)) {
    if ((basis.cite ?? []).length > 0) counts.cited++;
    else if (basis.judgement !== undefined) counts.judged++;
    else uncited.push([name, claim]);
  }
  const total = counts.cited + counts.judged + uncited.length;
  context.report(
    "SX_CHECK_BASIS",
    { claims: total, cited: counts.cited, judged: counts.judged, uncited: uncited.length },
    "note",
    [],
    `Of ${total} claims ${counts.cited} cite a source, ${counts.judged} are the analyst's judgement and ${uncited.length} are uncited.`,
  );
  if (uncited.length === 0) return;
  context.report(
    "SX_CHECK_UNCITED",
    { uncited: uncited.map(([, claim]) => claim) },
    "note",
    [],
    `${uncited.length === 1 ? "One claim has" : `${uncited.length} claims have`} neither a citation nor a judgement: ${listing(uncited.map(([name]) => name))}.`,
    "Add cite: with statements of the evidence file, or judgement: with your reason.",
  );
}

function* claimsOf({ view }: CheckContext): Generator<[string, Basis, ClaimFacts]> {
  const { document } = view;
  for (const option of view.options) {
    yield [`option ${option.key}`, option.basis, { kind: "option", option: option.key }];
  }
  const { statusQuo } = document;
  if (typeof statusQuo === "object" && !Array.isArray(statusQuo)) {
    for (const [key, basis] of Object.entries(statusQuo)) {
      if (basis === false) continue;
      const own = typeof basis === "object" && basis !== null ? basis : {};
      yield [`status quo ${key}`, own, { kind: "statusQuo", option: key }];
    }
  } else if (statusQuo !== undefined) yield ["status quo", {}, { kind: "statusQuo" }];
  for (const [key, term] of Object.entries(document.terms ?? {})) {
    yield [`term ${key}`, typeof term === "string" ? {} : term, { kind: "term", term: key }];
  }
  const rules = Array.isArray(document.rules) ? document.rules : [];
  for (const [i, rule] of rules.entries()) {
    // A rule's reason is its judgement: it says what is logically impossible.
    const label = `${rule.id ?? i + 1}`;
    yield [`rule ${label}`, { judgement: rule.why, ...rule }, { kind: "rule", rule: label }];
  }
  for (const { key, document: own } of view.outcomes) {
    yield [`outcome ${key}`, own, { kind: "outcome", outcome: key }];
  }
  for (const { party, key, goal } of view.goals) {
    const name = `${view.parties[party].key}.${key}`;
    yield [`goal ${name}`, goal, { kind: "goal", goal: name }];
  }
  for (const [i, { key }] of view.parties.entries()) {
    const preference = document.preferences?.[key];
    if (preference === undefined) continue;
    yield [`order of ${key}`, preference.order ?? preference, { kind: "order", party: key }];
    for (const statement of view.statements[i]) {
      if (statement.goal !== null) continue;
      const claim = { kind: "statement", party: key, condition: statement.text } as const;
      yield [`statement ${key} ${statement.id}`, statement.basis, claim];
    }
  }
}
