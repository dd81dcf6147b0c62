import { useMessages } from "../../app/language.js";
import { useDiffers } from "../../compute/index.js";
import type { Marks } from "../../compute/questions/marks.js";
import type { OnOrder } from "../../compute/questions/on-order.js";
import { CaseText } from "../../parts/case-text.js";
import { DiffersMark } from "../../parts/index.js";
import { OrderMark } from "../../parts/order-mark.js";
import { WhyLink } from "../../why/why-link.js";

/** The two that results lead with. */
export const LEAD = ["nash", "seq"] as const;

/** Where the status quo lasts, and of each outcome in how many states it can; of the talks nothing while no party has preferences. */
export function Figures({
  marks,
  before,
  onOrder,
  dim,
}: {
  readonly marks: Marks;
  readonly before: Marks | null;
  readonly onOrder: OnOrder | "untold" | null;
  /** What hangs on an order was told of an earlier number of the case. */
  readonly dim: boolean;
}) {
  const hanging = onOrder === "untold" ? null : onOrder;
  const { workbenchPreferences: words } = useMessages();
  const lasting = marks.concepts.filter(({ lasts }) => lasts === true);
  const not = marks.concepts.filter(({ lasts }) => lasts === false);
  const changed = marks.concepts.filter(({ key, lasts }) => {
    const was = before?.concepts.find((one) => one.key === key)?.lasts;
    return was !== undefined && was !== lasts;
  });
  const differing = useDiffers();
  const shown = LEAD.filter((key) => marks.concepts.some((one) => one.key === key));
  if (marks.unstated?.all) return <p className="preferences-quo">{marks.unstated.text}</p>;
  return (
    <>
      {marks.unstated && <p className="preferences-quo">{marks.unstated.text}</p>}
      <p className="preferences-quo">
        {marks.statusQuo === null ? (
          words.strip.noStatusQuo
        ) : (
          <>
            <WhyLink why={{ kind: "state", state: marks.statusQuo.id }}>
              {words.strip.lasts(lasting.map(({ tag }) => tag))}
              {hanging !== null && hanging.statusQuo.length > 0 && <OrderMark dim={dim} />}
            </WhyLink>{" "}
            <span className="soft">{words.strip.notUnder(not.map(({ tag }) => tag))}</span>
            {changed.map(({ key, tag, lasts }) => (
              <span key={key} className="preferences-was">
                {lasts ? words.strip.nowLasts(tag) : words.strip.noLonger(tag)}
              </span>
            ))}
          </>
        )}
      </p>
      {marks.outcomes.length > 0 && (
        <ul
          className="preferences-outcomes"
          aria-label={words.strip.outcomes}
          title={words.strip.outcomesText}
        >
          {marks.outcomes.map((outcome) => (
            <li key={outcome.key}>
              <WhyLink why={{ kind: "outcome", key: outcome.key }}>
                <CaseText>{outcome.name}</CaseText>
              </WhyLink>
              {shown.map((key) => {
                const k = outcome.equilibria[key] ?? 0;
                const old = before?.outcomes.find((one) => one.key === outcome.key);
                const base = differing.outcome(outcome.key)?.base;
                const was = old === undefined ? k : (old.equilibria[key] ?? 0);
                return (
                  <span key={key} className={`num${k > 0 ? " mark-yes" : " soft"}`}>
                    <span className="preferences-tag">{tagOf(marks, key)}</span> {k}
                    {hanging?.outcomes[outcome.key]?.includes(key) && <OrderMark dim={dim} />}
                    {base && (base.equilibria[key] ?? 0) !== k && (
                      <>
                        {" "}
                        <DiffersMark base={words.strip.figure(base.equilibria[key] ?? 0)} sign />
                      </>
                    )}
                    {was !== k && <span className="preferences-was">{words.strip.was(was)}</span>}
                  </span>
                );
              })}
              <OfStates outcome={outcome} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export const tagOf = (marks: Marks, key: string): string =>
  marks.concepts.find((one) => one.key === key)?.tag ?? key;

/** Of how many states; marked where they are others in the base, or the outcome is none there. */
function OfStates({ outcome: { key, states } }: { readonly outcome: Marks["outcomes"][number] }) {
  const { workbenchPreferences: words } = useMessages();
  const found = useDiffers().outcome(key);
  const base = found?.base ?? null;
  return (
    <span className="num soft">
      {words.strip.of(states)}
      {found !== null && base?.states !== states && (
        <>
          {" "}
          <DiffersMark {...(base === null ? {} : { base: words.strip.of(base.states) })} sign />
        </>
      )}
    </span>
  );
}
