import { useEffect, useRef } from "react";
import { useAnnounce } from "../../app/announce.js";
import { useMessages } from "../../app/language.js";
import { useRoute } from "../../app/router.js";
import type { Marks } from "../../compute/questions/marks.js";
import type { OnOrder } from "../../compute/questions/on-order.js";
import { useOnOrder } from "../../compute/use-on-order.js";
import { useQuestion } from "../../compute/use-question.js";
import { CaseText } from "../../parts/case-text.js";
import { viewOption } from "../../parts/command-text.js";
import { Answered, CopyMenu, Stale } from "../../parts/index.js";
import { OrderMark } from "../../parts/order-mark.js";
import { WhyLink } from "../../why/why-link.js";
import { stripTable } from "./strip-table.js";

/** The two that results lead with. */
const LEAD = ["nash", "seq"] as const;

/** What the view comes to, in a line that is computed anew at each change and says what has changed. */
export function MarksStrip() {
  const m = useMessages();
  const { workbenchPreferences: words } = m;
  const { view } = useRoute();
  const asked = useQuestion("marks", { view });
  const onOrder = useOnOrder(view);
  const marks = asked.answer;
  const before = useBefore(asked.answer, asked.of, view);
  return (
    <section className="preferences-strip" aria-labelledby="preferences-strip">
      <div className="section-head">
        <h2 id="preferences-strip" className="label">
          {words.strip.title} <Stale asked={asked} />
        </h2>
        {marks !== null && (
          <CopyMenu
            table={() => stripTable(marks, m)}
            command={`analyse case.yaml${viewOption(view)}`}
          />
        )}
      </div>
      <Answered asked={asked}>
        {(answer) => (
          <>
            <Figures marks={answer} before={before} onOrder={asked.stale ? null : onOrder} />
            <OrderLegend onOrder={onOrder} />
          </>
        )}
      </Answered>
    </section>
  );
}

/** The answer to the number before the last that changed anything, of the same view; told where it differs. */
function useBefore(answer: Marks | null, of: number | null, view: string): Marks | null {
  const { workbenchPreferences: words } = useMessages();
  const announce = useAnnounce();
  const kept = useRef<{ view: string; of: number | null; now: Marks | null; before: Marks | null }>(
    {
      view,
      of: null,
      now: null,
      before: null,
    },
  );
  const last = kept.current;
  if (answer !== null && (last.view !== view || last.of !== of)) {
    kept.current = { view, of, now: answer, before: last.view === view ? last.now : null };
  }
  const { before } = kept.current;
  const told = answer === null || before === null ? "" : changesTold(answer, before, words.strip);
  useEffect(() => {
    if (told !== "") announce(told);
  }, [told, announce]);
  return before;
}

function changesTold(
  marks: Marks,
  before: Marks,
  words: ReturnType<typeof useMessages>["workbenchPreferences"]["strip"],
): string {
  const items: string[] = [];
  for (const { key, tag, lasts } of marks.concepts) {
    const was = before.concepts.find((one) => one.key === key)?.lasts;
    if (was !== undefined && was !== lasts && lasts !== null)
      items.push(lasts ? words.nowLasts(tag) : words.noLonger(tag));
  }
  for (const { key, name, equilibria } of marks.outcomes) {
    const old = before.outcomes.find((one) => one.key === key);
    for (const concept of LEAD) {
      const [k, was] = [equilibria[concept] ?? 0, old?.equilibria[concept] ?? 0];
      if (old !== undefined && k !== was)
        items.push(words.told(name, tagOf(marks, concept), k, was));
    }
  }
  return items.length === 0 ? "" : words.changed(items);
}

const tagOf = (marks: Marks, key: string): string =>
  marks.concepts.find((one) => one.key === key)?.tag ?? key;

/** What the mark means, or that a model of this size is not marked; nothing where nothing hangs on an order. */
function OrderLegend({ onOrder }: { readonly onOrder: OnOrder | "untold" | null }) {
  const { order } = useMessages().workbenchWhy;
  if (onOrder === null) return null;
  if (onOrder === "untold") return <p className="fine">{order.notMarked}</p>;
  const hanging = onOrder.statusQuo.length > 0 || Object.keys(onOrder.outcomes).length > 0;
  return hanging ? <p className="fine">{order.legend}</p> : null;
}

function Figures({
  marks,
  before,
  onOrder,
}: {
  readonly marks: Marks;
  readonly before: Marks | null;
  readonly onOrder: OnOrder | "untold" | null;
}) {
  const hanging = onOrder === "untold" ? null : onOrder;
  const { workbenchPreferences: words } = useMessages();
  const lasting = marks.concepts.filter(({ lasts }) => lasts === true);
  const not = marks.concepts.filter(({ lasts }) => lasts === false);
  const changed = marks.concepts.filter(({ key, lasts }) => {
    const was = before?.concepts.find((one) => one.key === key)?.lasts;
    return was !== undefined && was !== lasts;
  });
  const shown = LEAD.filter((key) => marks.concepts.some((one) => one.key === key));
  return (
    <>
      <p className="preferences-quo">
        {marks.statusQuo === null ? (
          words.strip.noStatusQuo
        ) : (
          <>
            <WhyLink why={{ kind: "state", state: marks.statusQuo.id }}>
              {words.strip.lasts(lasting.map(({ tag }) => tag))}
              {hanging !== null && hanging.statusQuo.length > 0 && <OrderMark />}
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
                const was = old === undefined ? k : (old.equilibria[key] ?? 0);
                return (
                  <span key={key} className={`num${k > 0 ? " mark-yes" : " soft"}`}>
                    <span className="preferences-tag">{tagOf(marks, key)}</span> {k}
                    {hanging?.outcomes[outcome.key]?.includes(key) && <OrderMark />}
                    {was !== k && <span className="preferences-was">{words.strip.was(was)}</span>}
                  </span>
                );
              })}
              <span className="num soft">{words.strip.of(outcome.states)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
