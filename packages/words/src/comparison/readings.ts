/** In how many readings (views, and strict orders of what is left unknown) an outcome was judged. */
import type {
  Comparison,
  CompiledView,
  ModelComparison,
  OrderComparison,
  OutcomeComparison,
  ViewComparison,
} from "@sextant/case";
import { outcomeName, partyName } from "../describe/names.js";
import type { Messages } from "../messages/en.js";

export interface OutcomeReading {
  readonly view: CompiledView;
  readonly found: OutcomeComparison;
  /** Null where no order is unknown, or where the members of the tie are counted. */
  readonly order: OrderComparison | null;
}

/** How one view judges an outcome: counted, then under each strict order. Null where it has no such outcome. */
export interface ViewReading {
  readonly of: ViewComparison;
  readonly main: OutcomeReading;
  readonly orders: readonly OutcomeReading[];
  /** Whether the standing of the outcome differs between the orders. */
  readonly hangs: boolean;
}

export function readingIn(of: ViewComparison, index: number): ViewReading | null {
  const read = (model: ModelComparison, order: OrderComparison | null): OutcomeReading | null => {
    const found = model.outcomes[index];
    return found === null ? null : { view: model.analysis.view, found, order };
  };
  const main = read(of.main, null);
  if (main === null) return null;
  const orders = of.orders.flatMap((order) => read(order.comparison, order) ?? []);
  const hangs = orders.some(({ found }) => found.standing !== orders[0].found.standing);
  return { of, main, orders, hangs };
}

/** The readings to count: the strict orders where there are any, else the view as it is. */
export function readingsOf(comparison: Comparison, index: number): OutcomeReading[] {
  return comparison.views.flatMap((of) => {
    const found = readingIn(of, index);
    if (found === null) return [];
    return found.orders.length > 0 ? found.orders : [found.main];
  });
}

export const holds = ({ found }: OutcomeReading): boolean =>
  found.standing === "nash" || found.standing === "seq";

/** The outcome's name in quotation marks, as the first view that has it gives it. */
export function outcomeTitle(comparison: Comparison, index: number, m: Messages): string {
  return m.quote(plainTitle(comparison, index, m));
}

export function plainTitle({ outcomes, views }: Comparison, index: number, m: Messages): string {
  for (const { view } of views) {
    const at = view.outcomes.findIndex(({ key }) => key === outcomes[index]);
    if (at >= 0) return outcomeName(view, at, m);
  }
  return outcomes[index];
}

/** "Seen from Moscow (held by Russia)". */
export function viewTitle(view: CompiledView, m: Messages): string {
  if (view.view === "base") return m.comparison.base;
  const holder = view.holder === null ? null : partyName(view, view.holder, m);
  return m.comparison.view(titleOf(view) ?? m.comparison.viewNamed(view.view), holder);
}

/** The view's own title, for tables; its key where it has none. */
export function titleOf(view: CompiledView): string | undefined {
  let views = view.loaded.document.views;
  let title: string | undefined;
  for (const key of view.view.split("/")) {
    const found = views?.[key];
    title = found?.title;
    views = found?.views;
  }
  return title;
}
