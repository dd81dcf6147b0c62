import type { ReactNode } from "react";
import { useMessages } from "../../app/language.js";
import type { MoveTold } from "../../compute/questions/told/told.js";
import { CaseText } from "../../parts/case-text.js";
import { PartyBadge } from "../../parts/party-badge.js";
import { WhyLink } from "../why-link.js";
import { Reason } from "./reason.js";
import { StateLink } from "./state-link.js";

/** One step of a sequence: whose, what it is, and its content. */
export function Step({
  label,
  tone,
  party,
  mark,
  children,
}: {
  readonly label: ReactNode;
  readonly tone: "own" | "wanted" | "threat" | "worse" | "same" | "open";
  readonly party?: string;
  readonly mark?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <li className={`step step-${tone}`}>
      <p className="step-head">
        {party !== undefined && (
          <WhyLink why={{ kind: "party", party }}>
            <PartyBadge party={party} named />
          </WhyLink>
        )}
        <span className="step-label">{label}</span>
        {mark}
      </p>
      {children}
    </li>
  );
}

/**
 * A move: what it changes, where it leads, and why its mover would want it or not. `own`: the
 * improvement that is asked about, of which it is clear that its party wants it.
 */
export function MoveStep({
  label,
  move,
  own = false,
  path = false,
  alone = false,
}: {
  readonly label: ReactNode;
  readonly move: MoveTold;
  readonly own?: boolean;
  /** In a way from one state to another: said of each step whether it is an improvement. */
  readonly path?: boolean;
  /** Whose it is has been said. */
  readonly alone?: boolean;
}) {
  const { steps: words } = useMessages().workbenchWhy;
  const wanted = move.worth === "better";
  // A step of a way that changes nothing for its party is neither: that is said below.
  const neutral = path && move.worth === "same";
  const mark = path
    ? wanted
      ? words.improves
      : words.against
    : wanted
      ? words.wanted
      : words.threat;
  return (
    <Step
      label={label}
      tone={own ? "own" : wanted ? "wanted" : neutral ? "same" : "threat"}
      {...(own || alone ? {} : { party: move.party })}
      {...(own || neutral
        ? {}
        : {
            mark: (
              <span
                className={`step-mark step-mark-${wanted ? "wanted" : "threat"}`}
                {...(path ? {} : { title: wanted ? words.wantedTitle : words.threatTitle })}
              >
                {mark}
              </span>
            ),
          })}
    >
      <Changes move={move} />
      <p className="step-to">
        <Arrow /> <span className="unseen">{words.to}</span> <StateLink state={move.to} />
      </p>
      {move.reason !== null && <Reason reason={move.reason} />}
      {move.worth === "same" && <p className="step-soft">{words.indifferent}</p>}
    </Step>
  );
}

/** The options that a move changes; nothing in graph form, where the state says it all. */
export function Changes({ move: { taken, undone } }: { readonly move: MoveTold }) {
  const { steps: words } = useMessages().workbenchWhy;
  if (taken.length + undone.length === 0) return null;
  return (
    <ul className="changes">
      {taken.map((name) => (
        <li key={name} className="change change-taken">
          <CaseText>{name}</CaseText>
        </li>
      ))}
      {undone.map((name) => (
        <li key={name} className="change change-undone">
          <span className="change-no">{words.noLonger}</span> <CaseText>{name}</CaseText>
        </li>
      ))}
    </ul>
  );
}

function Arrow() {
  return (
    <svg className="step-arrow" viewBox="0 0 24 10" aria-hidden="true">
      <path d="M1 5h20M17 1.500 21.500 5 17 8.500" />
    </svg>
  );
}
