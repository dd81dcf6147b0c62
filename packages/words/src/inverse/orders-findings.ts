import type { CountedOrders } from "@sextant/case";
import { partyName, stateTitle } from "../describe/names.js";
import type { Findings } from "../findings/findings.js";
import { en, type Messages } from "../messages/en.js";
import { say } from "../sentence.js";

/** How many states are told in sentences; the table has all. */
const TOLD = 3;
/** Counts with more digits than this are told as a share. */
const MOST_DIGITS = 12;

/** In how many strict orders of a party each state of a target is stable for it. */
export function ordersFindings(
  { view, party, states }: CountedOrders,
  options: { readonly messages?: Messages } = {},
): Findings {
  const m = options.messages ?? en;
  const words = m.inverse.count;
  const name = partyName(view, party, m);
  const sentences = states.slice(0, TOLD).flatMap(({ state, counts }) => [
    say(
      words.sentence(
        stateTitle(view, state, m),
        name,
        counts.map(({ concept, orders, total, share }) =>
          String(total).length <= MOST_DIGITS
            ? words.part(m.concept(concept).tag, String(orders), String(total))
            : words.partShare(m.concept(concept).tag, percent(share)),
        ),
      ),
      { state: view.states.id(state), party: view.parties[party].key },
    ),
    ...counts
      .filter(({ leavers }) => leavers.length > 0)
      .map(({ concept, leavers }) =>
        say(
          words.leavers(
            m.concept(concept).tag,
            leavers.map((p) => partyName(view, p, m)),
          ),
        ),
      ),
  ]);
  return {
    key: "inverse-count",
    title: words.title(name),
    sections: [
      { key: "answer", title: words.title(name), sentences: [...sentences, say(words.method)] },
    ],
    tables: [
      {
        key: "orders",
        table: {
          caption: words.caption,
          columns: [
            { key: "state", title: m.table.state, align: "right", rigid: true },
            { key: "concept", title: m.table.concept, align: "left" },
            { key: "orders", title: words.orders, align: "right", rigid: true },
            { key: "share", title: words.share, align: "right", rigid: true },
            { key: "leavers", title: words.leaversTitle, align: "left" },
          ],
          rows: states.flatMap(({ state, counts }) =>
            counts.map(({ concept, orders, total, share, leavers }) => [
              String(view.states.id(state)),
              m.concept(concept).tag,
              String(total).length <= MOST_DIGITS ? String(orders) : "",
              percent(share),
              leavers.map((p) => view.parties[p].key).join(", "),
            ]),
          ),
        },
      },
    ],
    pictures: [],
  };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
