import { CaseError } from "@sextant/case";
import type { Why } from "../../../why/why.js";
import type { Held } from "../question.js";
import { movingChain, stuckChain } from "./answer.js";
import type { Chain, ChainItem } from "./chain.js";
import { goalChain, optionChain, outcomeChain, partyChain, statementChain } from "./claims.js";
import { statementItem } from "./items.js";
import { passagesOf } from "./passages.js";
import { stateChain, verdictChain } from "./verdict.js";

/** The chain behind a result, a claim or a citation; null where the view has no such thing. */
export function why(
  held: Held,
  { view: name, why: about }: { readonly view: string; readonly why: Why },
): Chain | null {
  const view = held.view(name);
  try {
    switch (about.kind) {
      case "verdict":
        return verdictChain(held, view, about);
      case "state":
        return stateChain(held, view, about.state);
      case "stuck":
        return stuckChain(held, view, about.state);
      case "moving":
        return movingChain(held, view, about.state);
      case "party":
        return partyChain(held, view, about.party);
      case "statement":
        return statementChain(held, view, about.party, about.id);
      case "goal":
        return goalChain(held, view, about.party, about.goal);
      case "outcome":
        return outcomeChain(held, view, about.key);
      case "option":
        return optionChain(held, view, about.key);
      case "citation":
        return citationChain(held, name, about.id);
    }
  } catch (error) {
    // A state that is not there is a dead link, not a fault of the case.
    if (error instanceof CaseError && about.kind !== "citation" && "state" in about) return null;
    throw error;
  }
}

/** A passage, and the preference statements that cite it. */
function citationChain(held: Held, name: string, id: string): Chain | null {
  const passages = passagesOf(held, [id]);
  if (passages.length === 0) return null;
  const view = held.view(name);
  const items = view.statements.flatMap((list) =>
    list.flatMap((one): ChainItem[] =>
      one.basis.cite?.includes(id) || one.basis.against?.includes(id)
        ? [statementItem(held, view, one)]
        : [],
    ),
  );
  return {
    title: id,
    blocks: [
      { heading: "passages", passages },
      ...(items.length > 0 ? [{ heading: "usedBy" as const, items }] : []),
    ],
  };
}
