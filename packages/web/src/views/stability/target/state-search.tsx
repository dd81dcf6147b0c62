import { useDeferredValue, useId, useState } from "react";
import { useMessages } from "../../../app/language.js";
import { useQuestion } from "../../../compute/use-question.js";
import { Answered } from "../../../parts/index.js";
import { useAddress } from "../address.js";
import { FoundList } from "./found-list.js";

/** Finds states by number, name, label, outcome or pattern, the nearest to the status quo first. */
export function StateSearch({ onChoose }: { readonly onChoose: (state: number) => void }) {
  const { target: words } = useMessages().workbenchStability;
  const { view } = useAddress();
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed);
  const id = useId();
  const asked = useQuestion("findStates", { view, text, pattern: "" });
  return (
    <>
      <p className="stability-field">
        <label htmlFor={id}>{words.search}</label>
        <input
          id={id}
          className="field"
          type="search"
          value={typed}
          placeholder={words.placeholder}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      </p>
      <Answered asked={asked}>
        {(found) => <FoundList found={found} onChoose={onChoose} />}
      </Answered>
    </>
  );
}
