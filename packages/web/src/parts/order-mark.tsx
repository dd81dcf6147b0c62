import { useMessages } from "../app/language.js";

/** What hangs on an order of preference that the case leaves unknown: a sentence near by says how. */
export function OrderMark() {
  const { order } = useMessages().workbenchWhy;
  return (
    <sup className="order-mark" title={order.markTitle}>
      <span aria-hidden="true">{order.mark}</span>
      <span className="unseen">{order.markTitle}</span>
    </sup>
  );
}
