import { useMessages } from "../../../app/language.js";
import { MARKS, MarkSign } from "./mark-sign.js";

/** What the signs of the table mean. */
export function Legend() {
  const { rest: words } = useMessages().workbenchStability;
  return (
    <ul className="stability-legend" aria-label={words.legend}>
      {MARKS.map((mark) => (
        <li key={mark}>
          <MarkSign mark={mark} /> {words.marks[mark]}
        </li>
      ))}
    </ul>
  );
}
