import { useMessages } from "../../../app/language.js";
import type { SpotCheck } from "../../../compute/questions/spot-check/index.js";
import { CaseText } from "../../../parts/case-text.js";
import { Icon, PartyBadge } from "../../../parts/index.js";
import { WhyLink } from "../../../why/why-link.js";

/** The two states side by side: what differs row by row, then what is done in both. */
export function TwoStates({ check }: { readonly check: SpotCheck }) {
  const { workbenchPreferences: words } = useMessages();
  const { spotCheck: said } = words;
  const { first, second, differs, common } = check;
  const states = [
    { letter: said.first, state: first },
    { letter: said.second, state: second },
  ];
  return (
    <>
      <table className="table spot-check-table">
        <thead>
          <tr>
            <th scope="col">{said.differs}</th>
            {states.map(({ letter, state }) => (
              <th key={letter} scope="col" className="spot-check-state">
                <span className="spot-check-letter">{letter}</span>{" "}
                <WhyLink why={{ kind: "state", state: state.id }}>
                  <CaseText>
                    {state.outcomes.length > 0 ? state.outcomes.join(", ") : state.title}
                  </CaseText>
                </WhyLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differs.map((option) => (
            <tr key={option.key}>
              <th scope="row">
                <span className="spot-check-option">
                  <PartyBadge party={option.party} />
                  <CaseText>{option.name}</CaseText>
                </span>
              </th>
              {[option.first, option.second].map((taken, k) => (
                <td key={states[k].letter} className={taken ? "mark-yes" : "mark-no"}>
                  <Icon name={taken ? "check" : "close"} /> {taken ? said.does : said.doesNot}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="fine">
        {said.common}:{" "}
        {common.length === 0
          ? said.commonNone
          : common.map((option, k) => (
              <span key={option.key} className="spot-check-common">
                {k > 0 && " · "}
                <PartyBadge party={option.party} /> <CaseText>{option.name}</CaseText>
              </span>
            ))}
      </p>
    </>
  );
}
