import { useId, useState } from "react";
import { useMessages } from "../../../app/language.js";
import { navigate } from "../../../app/router.js";
import { useShortcuts } from "../../../app/shortcuts.js";
import { useSingleKeys } from "../../../app/single-keys.js";
import type { SpotCheck as Checked } from "../../../compute/questions/spot-check/index.js";
import { useQuestion } from "../../../compute/use-question.js";
import { Answered, Button, Stale } from "../../../parts/index.js";
import { useParty } from "../use-party.js";
import { TwoStates } from "./two-states.js";
import { type Given, useTally } from "./use-tally.js";
import { Verdict } from "./verdict.js";
import "./spot-check.css";

/** Two states, and which the party would prefer: asked before the list says it. */
export function SpotCheck() {
  const { workbenchPreferences: words } = useMessages();
  const { spotCheck: said } = words;
  const { party, view, name } = useParty();
  const [on, setOn] = useState(false);
  const title = useId();
  return (
    <section className="spot-check" aria-labelledby={title}>
      <div className="section-head">
        <h2 id={title}>{said.title}</h2>
        <Button look={on ? "soft" : "main"} aria-expanded={on} onClick={() => setOn(!on)}>
          {on ? said.end : said.begin}
        </Button>
      </div>
      <p className="fine">{said.lead}</p>
      {on && <Questions key={`${view} ${party}`} name={name} />}
    </section>
  );
}

function Questions({ name }: { readonly name: string }) {
  const { workbenchPreferences: words } = useMessages();
  const { spotCheck: said } = words;
  const { party, view } = useParty();
  const tally = useTally(`${view} ${party}`);
  const [given, setGiven] = useState<Given | null>(null);
  const [pair, setPair] = useState<readonly [number, number] | null>(null);
  const asked = useQuestion("spotCheck", { view, party, seed: tally.seed, pair });
  const { answer } = asked;
  const give = (choice: Given): void => {
    if (answer === null || given !== null) return;
    // From now on it is about these two, whatever becomes of the list.
    setPair([answer.first.id, answer.second.id]);
    setGiven(choice);
    tally.add(choice, choice === answer.prefers);
  };
  const next = (): void => {
    setGiven(null);
    setPair(null);
    tally.next();
  };
  useShortcuts({
    a: () => (given === null ? give("first") : false),
    b: () => (given === null ? give("second") : false),
    e: () => (given === null ? give("same") : false),
    k: () => (given === null ? give("unknown") : false),
    n: () => (given === null ? false : next()),
  });
  return (
    <div className="spot-check-box">
      <Answered asked={asked}>
        {(check) =>
          check === null ? (
            <p className="soft">{said.noPair}</p>
          ) : (
            <>
              <h3>
                {said.question(name)} <Stale asked={asked} />
              </h3>
              <TwoStates check={check} />
              {given === null ? (
                <Answers onGive={give} />
              ) : (
                <Verdict check={check} given={given} onNext={next} onOpen={openStatement} />
              )}
            </>
          )
        }
      </Answered>
      <p className="fine num" role="status">
        {said.tally(tally.agree, tally.asked)}
      </p>
    </div>
  );
}

function Answers({ onGive }: { readonly onGive: (given: Given) => void }) {
  const { workbenchPreferences: words } = useMessages();
  const { spotCheck: said } = words;
  const single = useSingleKeys();
  return (
    <>
      <div className="spot-check-answers">
        {(["first", "second", "same", "unknown"] as const).map((given) => (
          <Button key={given} onClick={() => onGive(given)}>
            {said.answers[given]}
          </Button>
        ))}
      </div>
      {single && <p className="fine">{said.keys}</p>}
    </>
  );
}

/** Opens the preference that decides, in the list and in the Why panel. */
function openStatement(check: Checked): void {
  const [first] = check.statements;
  if (first === undefined) return;
  navigate({ why: first.why });
  if (first.why.kind !== "statement") return;
  const rows = document.querySelectorAll<HTMLElement>("[data-statement]");
  const row = [...rows].find(
    (one) => first.why.kind === "statement" && one.dataset.statement === first.why.id,
  );
  row?.scrollIntoView({ block: "center" });
  row?.querySelector<HTMLElement>(".statements-grip")?.focus();
}
