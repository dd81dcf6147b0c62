import { useMessages } from "../../app/language.js";
import type { DecidingTold, ReasonTold } from "../../compute/questions/told/told.js";
import { CaseText } from "../../parts/case-text.js";
import { CitedText } from "../../parts/sentences.js";
import { WhyLink } from "../why-link.js";

/** What becomes of a statement; in a tie some may stay as they are. */
const change = ({ holds, held }: DecidingTold): "gains" | "gives" | "keeps" | "lacks" =>
  holds ? (held ? "keeps" : "gains") : held ? "gives" : "lacks";

/** Why a party ranks a state higher or lower: the preference statements that decide, with what they cite. */
export function Reason({ reason }: { readonly reason: ReasonTold }) {
  const { steps: words } = useMessages().workbenchWhy;
  const { why, overview } = useMessages().workbench;
  const { party, kind, statements } = reason;
  if (kind === "order") {
    return (
      <p className="reason">
        <CitedText text={reason.text} /> <WhyLink why={{ kind: "party", party }} look="mark" />
      </p>
    );
  }
  return (
    <div className="reason">
      {kind === "tie" && <p className="step-soft">{reason.text}</p>}
      <ul className="reason-list">
        {statements.map((one) => (
          <li key={one.id}>
            <span className={`reason-verb reason-${change(one)}`}>{words[change(one)]}</span>{" "}
            <WhyLink why={{ kind: "statement", party, id: one.id }}>
              <CaseText>{one.text}</CaseText>
            </WhyLink>{" "}
            {one.backing === "cited" ? (
              one.cite.map((id) => (
                <WhyLink key={id} why={{ kind: "citation", id }} look="cite">
                  {id}
                </WhyLink>
              ))
            ) : (
              <span className={`mark-${one.backing}`}>{overview.backing[one.backing]}</span>
            )}
            {one.redLine && <span className="mark-red"> {why.redLine}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
