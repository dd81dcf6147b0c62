import { CONCEPT_BIT } from "@sextant/engine";
import { useMessages } from "../../app/language.js";
import { hrefOf, useRoute } from "../../app/router.js";
import { useQuestion } from "../../compute/index.js";
import type { OnOrder } from "../../compute/questions/on-order.js";
import type { DetailMove, DetailParty } from "../../compute/questions/states/detail.js";
import type { StateTableAnswer, TableVerdicts } from "../../compute/questions/states/table.js";
import { CaseText } from "../../parts/case-text.js";
import { viewOption } from "../../parts/command-text.js";
import { Answered, Button, CopyMenu, Empty, PartyBadge, Stale } from "../../parts/index.js";
import { OrderMark } from "../../parts/order-mark.js";
import { Scroll } from "../../parts/scroll.js";
import { WhyLink } from "../../why/why-link.js";
import { detailTable } from "./detail-table.js";
import { ConceptMark } from "./marks.js";
import "./pill.css";
import "./detail.css";

/** The chosen state in full: who does what there, its place, who stays, and where each would rather go. */
export function Detail({
  table,
  stability,
  onOrder,
  chosen,
  onStanding,
  onName,
}: {
  readonly table: StateTableAnswer;
  readonly stability: TableVerdicts | null;
  readonly onOrder: OnOrder | null;
  /** The engine's index of the chosen state; null where the view has none such. */
  readonly chosen: number | null;
  readonly onStanding: (s: number) => void;
  readonly onName: (s: number) => void;
}) {
  const { view, state } = useRoute();
  const m = useMessages();
  const { detail: words, standing, name: naming, hereTitle } = m.workbenchStates;
  const asked = useQuestion("stateDetail", state === null ? null : { view, state });
  if (state === null) return <p className="soft states-choose">{words.none}</p>;
  if (chosen === null) return <Empty title={words.gone} />;
  return (
    <section className="states-detail card" aria-label={words.label}>
      <Answered asked={asked}>
        {(found) =>
          found === null || found.id !== state ? null : (
            <>
              <div className="section-head">
                <h2>
                  <bdi>{found.title}</bdi> <Stale asked={asked} />
                </h2>
                <span className="row">
                  {found.here ? (
                    <span className="states-pill states-here">{hereTitle}</span>
                  ) : (
                    <Button onClick={() => onStanding(chosen)}>{standing.set}</Button>
                  )}
                  <Button onClick={() => onName(chosen)}>{naming.rename}</Button>
                  <CopyMenu
                    table={() => detailTable(found, chosen, table, stability, m)}
                    command={`explain case.yaml ${found.id}${viewOption(view)}`}
                    gives={m.workbenchCopy.gives.byParty}
                  />
                </span>
              </div>
              {table.outcomes.length > 0 && (
                <p>
                  <span className="label">{words.outcomes}:</span>{" "}
                  {found.outcomes.length === 0
                    ? words.noOutcome
                    : found.outcomes.map(({ key, name }, k) => (
                        <span key={key}>
                          {k > 0 && ", "}
                          <WhyLink why={{ kind: "outcome", key }}>
                            <CaseText>{name}</CaseText>
                          </WhyLink>
                        </span>
                      ))}
                </p>
              )}
              <Scroll className="states-detail-scroll" label={words.stability}>
                <table className="table">
                  <thead>
                    <tr>
                      <th scope="col">{words.party}</th>
                      {table.options.length > 0 && <th scope="col">{words.does}</th>}
                      <th scope="col">{words.place}</th>
                      <th scope="col">{words.stability}</th>
                      <th scope="col">{words.goes}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {found.parties.map((party, i) => (
                      <PartyRow
                        key={party.key}
                        table={table}
                        stability={stability}
                        onOrder={onOrder}
                        party={party}
                        index={i}
                        state={{ s: chosen, id: state }}
                      />
                    ))}
                  </tbody>
                </table>
              </Scroll>
            </>
          )
        }
      </Answered>
    </section>
  );
}

function PartyRow({
  table,
  stability,
  onOrder,
  party,
  index,
  state: { s, id },
}: {
  readonly table: StateTableAnswer;
  readonly stability: TableVerdicts | null;
  readonly onOrder: OnOrder | null;
  readonly party: DetailParty;
  readonly index: number;
  readonly state: { readonly s: number; readonly id: number };
}) {
  const m = useMessages();
  const { detail: words, cell } = m.workbenchStates;
  const { key, name, places } = table.parties[index];
  return (
    <tr>
      <th scope="row">
        <WhyLink why={{ kind: "party", party: key }}>
          <PartyBadge party={key} named />
        </WhyLink>
      </th>
      {table.options.length > 0 && (
        <td>
          {party.taken.length === 0 && party.open.length === 0 && (
            <span className="soft">{words.nothing}</span>
          )}
          <ul>
            {party.taken.map((option) => (
              <li key={option}>
                <CaseText>{option}</CaseText>
              </li>
            ))}
          </ul>
          {party.open.length > 0 && <span className="soft">{words.open(party.open)}</span>}
        </td>
      )}
      <td className="num">
        {places === 0 ? (
          <span className="soft">{cell.unknown}</span>
        ) : (
          words.placeOf(table.ranks[index][s], places)
        )}
      </td>
      <td>
        {stability === null ? (
          <span className="soft">{words.notComputed}</span>
        ) : (
          <span className="states-verdicts">
            {stability.concepts.map((concept) => {
              const stays = (stability.verdicts[index][s] & CONCEPT_BIT[concept]) !== 0;
              return (
                <WhyLink key={concept} why={{ kind: "verdict", concept, state: id, party: key }}>
                  <ConceptMark
                    concept={concept}
                    mark={stays ? "solid" : "none"}
                    label={words.why(name, concept, stays)}
                  />
                  {onOrder !== null &&
                    (onOrder.verdicts[index][s] & CONCEPT_BIT[concept]) !== 0 && <OrderMark />}
                </WhyLink>
              );
            })}
          </span>
        )}
      </td>
      <td>
        {places === 0 ? (
          <span className="soft">{words.unknown}</span>
        ) : party.moves === 0 ? (
          <span className="soft">{words.noMove}</span>
        ) : party.improvementCount === 0 ? (
          <span className="soft">{words.noImprovement(party.moves)}</span>
        ) : (
          <Improvements moves={party.improvements} count={party.improvementCount} />
        )}
      </td>
    </tr>
  );
}

/** The improvements that change least first; three at once, the others on asking. */
function Improvements({
  moves,
  count,
}: {
  readonly moves: readonly DetailMove[];
  readonly count: number;
}) {
  const { detail: words } = useMessages().workbenchStates;
  const [first, rest] = [moves.slice(0, 2), moves.slice(2)];
  return (
    <>
      <MoveList moves={first} />
      {rest.length > 0 && (
        <details>
          <summary>{words.more(count - first.length)}</summary>
          <MoveList moves={rest} />
          {count > moves.length && <p className="soft">{words.more(count - moves.length)}</p>}
        </details>
      )}
    </>
  );
}

function MoveList({ moves }: { readonly moves: readonly DetailMove[] }) {
  const route = useRoute();
  const m = useMessages();
  const { detail: words } = m.workbenchStates;
  return (
    <ul>
      {moves.map(({ to, title, change }) => (
        <li key={to}>
          {change !== "" && <bdi>{m.capital(change)} </bdi>}
          <a
            href={hrefOf({ ...route, state: to, why: { kind: "state", state: to } })}
            title={title}
          >
            {change === "" ? <bdi>{m.capital(title)}</bdi> : words.toState(to)}
          </a>
        </li>
      ))}
    </ul>
  );
}
