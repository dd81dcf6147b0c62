import type { Concept } from "@sextant/engine";
import { useMessages } from "../../app/language.js";
import "./marks.css";

/** A letter of each concept's technical name: signs, and the same in every language. */
const LETTERS: Readonly<Record<Concept, string>> = {
  nash: "N",
  gmr: "G",
  smr: "M",
  seq: "Q",
  sseq: "S",
  sim: "I",
};

/**
 * The mark of a concept: a letter in a shape of its own, solid where no party would move away, hollow where
 * the state is held by threats alone, a faint dot where it is no equilibrium. Never by colour alone.
 */
export function ConceptMark({
  concept,
  mark,
  label,
}: {
  readonly concept: Concept;
  readonly mark: "solid" | "hollow" | "none";
  readonly label: string;
}) {
  return (
    <span
      className={`states-mark states-mark-${mark} states-mark-${concept}`}
      role="img"
      aria-label={label}
      title={label}
      translate="no"
    >
      {mark === "none" ? "·" : <span>{LETTERS[concept]}</span>}
    </span>
  );
}

/** What the signs of the table mean, in words. */
export function Legend({
  concepts,
  differences,
  order,
  noSim,
}: {
  readonly concepts: readonly Concept[];
  readonly differences: boolean;
  /** Whether verdicts that hang on an unknown order are marked; null where every order is known. */
  readonly order: "told" | "untold" | null;
  /** SIM was left out, since there are so many states. */
  readonly noSim: boolean;
}) {
  const { workbenchStates, workbenchWhy } = useMessages();
  const { legend, stability, concept: title } = workbenchStates;
  return (
    <details className="states-legend">
      <summary>{legend.title}</summary>
      <ul>
        {concepts.map((concept) => (
          <li key={concept}>
            <ConceptMark concept={concept} mark="solid" label={legend.solid} /> {title(concept)}
          </li>
        ))}
        {concepts.includes("gmr") && (
          <li>
            <ConceptMark concept="gmr" mark="hollow" label={legend.hollow} /> {legend.hollow}
          </li>
        )}
      </ul>
      <p className="fine">{legend.note}</p>
      {order !== null && (
        <p className="fine">
          {order === "told" ? workbenchWhy.order.legend : workbenchWhy.order.notMarked}
        </p>
      )}
      {differences && <p className="fine">{legend.diff}</p>}
      {noSim && <p className="fine">{stability.noSim}</p>}
    </details>
  );
}
