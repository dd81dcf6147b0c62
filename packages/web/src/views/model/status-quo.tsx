import { useCase } from "../../model/index.js";
import { basisEdits } from "../../parts/basis/basis-edits.js";
import { BasisRow } from "../../parts/basis/basis-row.js";
import { CaseText } from "../../parts/case-text.js";
import { Button, PartyBadge } from "../../parts/index.js";
import { useTexts } from "../../parts/use-texts.js";
import { anchorOf, focusSoon } from "./places.js";
import { ProblemsAt } from "./problems.js";
import { useRevise } from "./use-revise.js";
import { useStatusQuo } from "./use-status-quo.js";
import "./status-quo.css";

const SAID = "model-status-quo-said";

/** Where the talks stand: the options that are taken, and from where that is known. */
export function StatusQuo() {
  const { m, optionNamed } = useTexts();
  const { document } = useCase();
  const { edit } = useRevise();
  const { taken, set } = useStatusQuo();
  const { statusQuo } = document;
  // The button that has the focus goes; the one in its place undoes what it did.
  const say = (did: string, change: { value: object } | { delete: true }): void => {
    edit(did, [{ path: ["statusQuo"], ...change }]);
    focusSoon(SAID);
  };
  return (
    <section
      aria-labelledby="model-status-quo"
      className="model-section"
      id={anchorOf(["statusQuo"])}
    >
      <h2 id="model-status-quo">{m.statusQuo.title}</h2>
      <p className="soft">{m.statusQuo.text}</p>
      {statusQuo === undefined ? (
        <div className="model-missing" id={SAID}>
          <p>{m.statusQuo.missing}</p>
          <Button onClick={() => say(m.did.statusQuo, { value: {} })}>{m.statusQuo.begin}</Button>
        </div>
      ) : taken.length === 0 ? (
        typeof statusQuo === "object" && (
          <div className="model-missing" id={SAID}>
            <p>{m.statusQuo.none}</p>
            <Button onClick={() => say(m.did.noStatusQuo, { delete: true })}>
              {m.statusQuo.takeBack}
            </Button>
          </div>
        )
      ) : null}
      {typeof statusQuo === "string" || typeof statusQuo === "number" ? (
        <p className="fine">{m.statusQuo.state(String(statusQuo))}</p>
      ) : null}
      <ul className="model-taken">
        {taken.map(({ option, basis }) => {
          const name = optionNamed(document, option);
          return (
            <li key={option}>
              <label className="model-check">
                <input type="checkbox" checked onChange={() => set(option, name, false)} />
                <PartyBadge party={option.slice(0, option.indexOf("."))} />
                <CaseText>{name}</CaseText>
              </label>
              {typeof statusQuo === "object" && (
                <BasisRow
                  of={m.statusQuo.basis(name)}
                  basis={basis}
                  onChange={(change) => {
                    const did = m.did.basis(m.statusQuo.basis(name));
                    if (!Array.isArray(statusQuo)) {
                      const key = Object.hasOwn(statusQuo, option)
                        ? option
                        : option.slice(option.indexOf(".") + 1);
                      edit(did, basisEdits(["statusQuo", key], statusQuo[key], "note", change));
                      return;
                    }
                    // A list has no room for what each rests on.
                    const value = Object.fromEntries(
                      taken.map((one) => [
                        one.option,
                        one.option === option ? withoutEmpty(change) : {},
                      ]),
                    );
                    edit(did, [{ path: ["statusQuo"], value }]);
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
      <ProblemsAt path={["statusQuo"]} />
    </section>
  );
}

function withoutEmpty(change: object): object {
  return Object.fromEntries(
    Object.entries(change).filter(
      ([, value]) =>
        value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
