import type { Findings } from "@sextant/words";
import { memo } from "react";
import { useMessages } from "../../app/language.js";
import { hrefOf, useRoute } from "../../app/router.js";
import { FIRST_CONCEPT, useConcept } from "../../app/use-concept.js";
import { useAnalysis } from "../../compute/index.js";
import type { Overview as Answer } from "../../compute/questions/overview.js";
import { viewOption } from "../../parts/command-text.js";
import { Answered, CopyMenu, Sentences, Stale } from "../../parts/index.js";
import { Basis } from "./basis.js";
import { Heading } from "./heading.js";
import { OutcomeTable } from "./outcome-table.js";
import { PartyCards } from "./party-cards.js";
import { partyTable } from "./party-table.js";
import { RestsOn } from "./rests-on.js";
import "./overview.css";

/** The question, the answer in two sentences and what could move the talks, the parties, the outcomes, and what the answer rests on. */
export default function Overview() {
  const { view } = useRoute();
  const asked = useAnalysis(view);
  return (
    <div className="overview">
      <Heading />
      <Answered asked={asked}>{(answer) => <Results answer={answer} />}</Answered>
    </div>
  );
}

/** Which column is marked, and that the sentences of the answer go by it, or by which. */
function ConceptNote({ overview: { concepts } }: { readonly overview: Answer }) {
  const m = useMessages();
  const chosen = useConcept();
  const found = concepts.find(({ key }) => key === chosen);
  if (found === undefined) return null;
  return m.workbench.overview.marked(found.tag, found.plain, m.concept(FIRST_CONCEPT).tag);
}

/** Drawn again where the answer is another one only, not whenever something is saved. */
const Results = memo(function Results({ answer }: { readonly answer: Answer }) {
  const m = useMessages();
  const { overview: words } = m.workbench;
  const { caseId, view } = useRoute();
  const wanting = answer.parties.find(({ order }) => order === "none");
  const [headline, ...further] = answer.answer;
  const caveat = further.find(({ key }) => key === "caveat");
  const { gist = headline.sentences.length, moving = 0 } = headline;
  const could = headline.sentences.slice(gist - moving, gist);
  const rest = headline.sentences.slice(gist);
  const command = `analyse case.yaml${viewOption(view)}`;
  const findings: Findings = {
    key: "answer",
    title: words.answer,
    sections: answer.answer,
    tables: [],
    pictures: [],
  };
  return (
    <>
      <section className="overview-answer" aria-labelledby="overview-answer">
        <div className="section-head">
          <h2 id="overview-answer">
            {words.answer} <Stale />
          </h2>
          <CopyMenu findings={findings} command={command} />
        </div>
        <div className="overview-headline">
          <Sentences sentences={headline.sentences.slice(0, gist - moving)} />
        </div>
        {could.length > 0 && (
          <div className="overview-could">
            <Sentences sentences={could} />
          </div>
        )}
        {wanting !== undefined && (
          <p>
            <a href={hrefOf({ caseId, view, screen: "preferences", more: { party: wanting.key } })}>
              {words.givePreferences}
            </a>
          </p>
        )}
        <Basis overview={answer} />
        {caveat && <p className="fine">{caveat.sentences.map(({ text }) => text).join(" ")}</p>}
        <details>
          <summary>{words.furtherAnswer}</summary>
          {rest.length > 0 && <Sentences sentences={rest} />}
          {further
            .filter((section) => section !== caveat && section.key !== "stands")
            .map((section) => (
              <section key={section.key}>
                <h3>{section.title}</h3>
                <Sentences sentences={section.sentences} />
              </section>
            ))}
        </details>
      </section>
      <section aria-labelledby="overview-parties">
        <div className="section-head">
          <h2 id="overview-parties">{words.parties}</h2>
          <CopyMenu
            table={() => partyTable(answer.parties, m)}
            command={`analyse case.yaml --full${viewOption(view)}`}
            gives={m.workbenchCopy.gives.full}
          />
        </div>
        <PartyCards parties={answer.parties} />
      </section>
      <section aria-labelledby="overview-outcomes">
        <div className="section-head">
          <h2 id="overview-outcomes">{words.outcomes}</h2>
          <CopyMenu table={answer.tables.outcomes} command={command} />
        </div>
        <p className="soft">
          {words.outcomesText} <ConceptNote overview={answer} />
        </p>
        <OutcomeTable overview={answer} />
      </section>
      <section aria-labelledby="overview-rests">
        <div className="section-head">
          <h2 id="overview-rests" tabIndex={-1}>
            {words.rests}
          </h2>
          <CopyMenu table={answer.tables.rests} command={command} />
        </div>
        <RestsOn overview={answer} />
      </section>
      <p className="fine num">
        {words.size(answer.parties.length, answer.options, answer.states, answer.coded)} ·{" "}
        <code>{answer.hash.slice(0, 12)}</code>
      </p>
    </>
  );
});
