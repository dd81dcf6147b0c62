import type { PasteFault } from "@sextant/case";
import type { Messages } from "@sextant/words";
import { useMessages } from "../../app/language.js";
import type { PasteAnswer } from "../../compute/questions/states/paste.js";
import { Notice } from "../../parts/index.js";
import { Scroll } from "../../parts/scroll.js";
import "./paste-preview.css";

/** The first rows as they were read. */
export function FirstRows({ answer }: { readonly answer: PasteAnswer }) {
  const m = useMessages();
  const { paste: words, columns } = m.workbenchStates;
  const { first, rows, layout } = answer;
  const labelled = first.some(({ label }) => label !== null);
  const named = first.some(({ name }) => name !== null);
  return (
    <Scroll className="states-preview" label={words.preview}>
      <table className="table">
        <caption className="unseen">{words.preview}</caption>
        <thead>
          <tr>
            <th scope="col">{layout === "options" ? words.placeColumn : words.place}</th>
            <th scope="col">{m.table.pattern}</th>
            <th scope="col">{words.state}</th>
            {labelled && <th scope="col">{columns.label}</th>}
            {named && <th scope="col">{columns.name}</th>}
          </tr>
        </thead>
        <tbody>
          {first.map(({ at, pattern, id, label, name }) => (
            <tr key={at}>
              <td className="num">{m.grouped(at)}</td>
              <td>
                <code>{pattern}</code>
              </td>
              <td className="num">{id === null ? words.fresh : id}</td>
              {labelled && <td dir="auto">{label}</td>}
              {named && <td dir="auto">{name}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {rows > first.length && <p className="soft">{words.more(rows - first.length)}</p>}
    </Scroll>
  );
}

/** Everything that was not read or cannot be done, by row and column. */
export function FaultList({ answer }: { readonly answer: PasteAnswer }) {
  const m = useMessages();
  const { paste: words, name: naming } = m.workbenchStates;
  const { faults, faultCount, unknown, refused, list } = answer;
  const noName = unknown.length > 0 && list === null;
  if (faultCount === 0 && !noName && refused.length === 0) return null;
  return (
    <Notice tone="warn" title={faultCount > 0 ? words.faults(faultCount) : undefined}>
      <ul className="states-faults">
        {faults.map((fault) => (
          <li key={`${fault.row} ${fault.column} ${fault.kind}`}>
            <span className="num">{words.where(fault.row, fault.column)}:</span>{" "}
            <span dir="auto">{faultText(fault, m)}</span>
          </li>
        ))}
        {faultCount > faults.length && <li>{words.more(faultCount - faults.length)}</li>}
        {noName && <li>{words.unknown(unknown.length)}</li>}
        {refused.length > 0 && <li>{words.refused(refused.length)}:</li>}
        {refused.slice(0, 10).map(({ at, name, why }) => (
          <li key={`refused ${at}`}>
            <span className="num">{words.where(at, 1)}:</span> <bdi>{name}</bdi>.{" "}
            {naming.refused[why]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function faultText({ kind, text, of = 0 }: PasteFault, m: Messages): string {
  const { fault } = m.workbenchStates.paste;
  if (kind === "unclosed") return fault.unclosed;
  if (kind === "repeated") return fault.repeated(of);
  return fault[kind](text);
}
