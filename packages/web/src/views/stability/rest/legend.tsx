import { useMessages } from "../../../app/language.js";
import { MARKS, MarkSign } from "./mark-sign.js";

/** What the signs of the table mean. */
export function Legend({ order }: { readonly order: boolean }) {
  const m = useMessages();
  const { rest: words } = m.workbenchStability;
  return (
    <ul className="stability-legend" aria-label={words.legend}>
      {MARKS.map((mark) => (
        <li key={mark}>
          <MarkSign mark={mark} /> {words.marks[mark]}
        </li>
      ))}
      {order && <li>{m.workbenchWhy.order.legend}</li>}
    </ul>
  );
}
