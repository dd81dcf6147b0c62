import { useMessages } from "../../../app/language.js";
import { useRoute } from "../../../app/router.js";
import type { StabilityRow } from "../../../compute/questions/stability/rows.js";
import { CaseText } from "../../../parts/case-text.js";
import { Button, Tabs } from "../../../parts/index.js";
import { useGo } from "../address.js";
import { StateSearch } from "./state-search.js";
import { TermBuilder } from "./term-builder.js";

/** Chooses a state: by a word or number, by the terms of a deal, or as the one that stands for an outcome. */
export function TargetChoice({
  outcomes,
  here,
}: {
  readonly outcomes: readonly StabilityRow[];
  /** The id of the state that is shown. */
  readonly here: number | null;
}) {
  const m = useMessages();
  const { target: words, rest } = m.workbenchStability;
  const { more } = useRoute();
  const go = useGo();
  const choose = (state: number): void => go({ by: "", pattern: "" }, { state });
  const by = more.by === "terms" ? "terms" : "search";
  return (
    <div className="stability-chooser">
      <Tabs
        label={words.ways}
        tabs={[
          { key: "search", label: words.bySearch },
          { key: "terms", label: words.byTerms },
        ]}
        chosen={by}
        onChoose={(key) => go({ by: key })}
      >
        {by === "search" ? (
          <StateSearch onChoose={choose} />
        ) : (
          <TermBuilder here={here} onChoose={choose} />
        )}
      </Tabs>
      {by === "search" && outcomes.length > 0 && (
        <>
          <h3>{words.outcomes}</h3>
          <p className="row">
            {outcomes.map(({ state, words: name, hasStatusQuo }) => (
              <Button key={state} onClick={() => choose(state)}>
                <CaseText>{name || m.state(state)}</CaseText>
                {hasStatusQuo && <span className="soft">({rest.statusQuo})</span>}
              </Button>
            ))}
          </p>
        </>
      )}
    </div>
  );
}
