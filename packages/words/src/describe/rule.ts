import type { CompiledView, RuleDoc } from "@sextant/case";
import type { Messages } from "../messages/en.js";
import { conditionText } from "./condition.js";
import { optionName, partyName } from "./names.js";

/** An option that is taken, or is not, as a clause: "North Korea does not keep testing". */
export function optionText(
  view: CompiledView,
  option: number,
  taken: boolean,
  m: Messages,
): string {
  const party = partyName(view, view.options[option].party, m);
  const name = optionName(view, option, m);
  return taken ? m.condition.option(party, name) : m.condition.notOption(party, name);
}

/**
 * A rule in words: what can never be, or must always be.
 *
 * @example ruleText(view, { never: "usa.pressure and usa.relations" }, en);
 */
export function ruleText(view: CompiledView, rule: RuleDoc, m: Messages): string {
  const one = (text: string): string => conditionText(view, text, m);
  const { never, always, atMostOne, exactlyOne, atLeastOne } = rule;
  if (never !== undefined) return m.condition.rule.never(one(never));
  if (always !== undefined) return m.condition.rule.always(one(always));
  if (atMostOne !== undefined) return m.condition.rule.atMostOne(atMostOne.map(one));
  if (exactlyOne !== undefined) return m.condition.rule.exactlyOne(exactlyOne.map(one));
  return m.condition.rule.atLeastOne((atLeastOne ?? []).map(one));
}
