import { useEffect, useRef } from "react";
import { useAnnounce } from "../../app/announce.js";
import { useLanguage, useMessages } from "../../app/language.js";
import { useRoute } from "../../app/router.js";
import { compute } from "../../compute/client.js";
import type { Marks } from "../../compute/questions/marks.js";
import type { OnOrder } from "../../compute/questions/on-order.js";
import { useKeptOnOrder } from "../../compute/use-on-order.js";
import { useQuestion } from "../../compute/use-question.js";
import { viewOption } from "../../parts/command-text.js";
import { Answered, CopyMenu, Stale } from "../../parts/index.js";
import { Figures, LEAD, tagOf } from "./strip-figures.js";
import { stripTable } from "./strip-table.js";

/** What the view comes to, in a line that is computed anew at each change and says what has changed. */
export function MarksStrip() {
  const m = useMessages();
  const { workbenchPreferences: words } = m;
  const { view } = useRoute();
  const asked = useQuestion("marks", { view });
  const { onOrder, stale } = useKeptOnOrder(view);
  const language = useLanguage();
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
            table={async () => {
              // What hangs on an order comes last: a copy waits for it.
              const found = await compute.ask("onOrder", { view }, { language }).outcome;
              return stripTable(marks, found.ok ? found.answer : null, m);
            }}
            command={`analyse case.yaml${viewOption(view)}`}
          />
        )}
      </div>
      <Answered asked={asked}>
        {(answer) => (
          <>
            <Figures marks={answer} before={before} onOrder={onOrder} dim={stale} />
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
  const nothing = answer === null || before === null || answer.unstated?.all === true;
  const told = nothing ? "" : changesTold(answer, before, words.strip);
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

/** What the mark means, or that a model of this size is not marked; nothing where nothing hangs on an order. */
function OrderLegend({ onOrder }: { readonly onOrder: OnOrder | "untold" | null }) {
  const { order } = useMessages().workbenchWhy;
  if (onOrder === null) return null;
  if (onOrder === "untold") return <p className="fine">{order.notMarked}</p>;
  const hanging = onOrder.statusQuo.length > 0 || Object.keys(onOrder.outcomes).length > 0;
  return hanging ? <p className="fine">{order.legend}</p> : null;
}
