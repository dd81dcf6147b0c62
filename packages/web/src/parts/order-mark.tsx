import { useMessages } from "../app/language.js";

/**
 * What hangs on an order of preference that the case leaves unknown: a sentence near by says how. `dim`: so it was
 * before the last change, and is being told anew.
 */
export function OrderMark({ dim = false }: { readonly dim?: boolean }) {
  const { order } = useMessages().workbenchWhy;
  return (
    <sup className={`order-mark${dim ? " order-mark-dim" : ""}`} title={order.markTitle}>
      <span aria-hidden="true">{order.mark}</span>
      <span className="unseen">{order.markTitle}</span>
    </sup>
  );
}
