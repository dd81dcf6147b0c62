import { useMessages } from "../../app/language.js";
import { useQuestion } from "../../compute/use-question.js";
import { Answered, Stale, Tabs, ViewHeading } from "../../parts/index.js";
import { PARTS, useAddress, useGo } from "./address.js";
import { ConceptChoice } from "./concept-choice.js";
import { Rest } from "./rest/rest.js";
import { TargetPart } from "./target/target-part.js";
import { WayThere } from "./way/way-there.js";
import { WhoLeaves } from "./who/who-leaves.js";
import "./stability.css";

/** Concepts in plain words; where the model could rest; who would leave a state and why; the way there. */
export default function Stability() {
  const { workbenchStability: words } = useMessages();
  const { view, concept, lean, part, set } = useAddress();
  const go = useGo();
  const asked = useQuestion("stability", { view, concept, lean, set });
  const outcomes = asked.answer?.examples ?? [];
  return (
    <div className="stability">
      <ViewHeading title={words.title} lead={words.lead} />
      {part !== "way" && <ConceptChoice concepts={asked.answer?.concepts ?? null} />}
      <Tabs
        label={words.parts}
        tabs={PARTS.map((key) => ({ key, label: words.part[key] }))}
        chosen={part}
        onChoose={(key) => go({ part: key })}
      >
        {part === "rest" && (
          <>
            <Stale asked={asked} />
            <Answered asked={asked}>{(answer) => <Rest answer={answer} />}</Answered>
          </>
        )}
        {part === "state" && (
          <TargetPart outcomes={outcomes}>{(target) => <WhoLeaves target={target} />}</TargetPart>
        )}
        {part === "way" && (
          <TargetPart outcomes={outcomes}>
            {(target) => <WayThere state={target.state.id} />}
          </TargetPart>
        )}
      </Tabs>
    </div>
  );
}
