import { useMessages } from "../../../app/language.js";
import type { WhoLeaves } from "../../../compute/questions/stability/who-leaves.js";
import { DiffersMark } from "../../../parts/index.js";
import { StateLink } from "../../../why/steps/state-link.js";

/** The state: its name, what each party does there, and what is special about it. */
export function Target({ target }: { readonly target: WhoLeaves }) {
  const m = useMessages();
  const { rest, who } = m.workbenchStability;
  const { state, posture, isStatusQuo, isTrap, base } = target;
  return (
    <div className="stability-state">
      <p className="stability-state-name">
        <StateLink state={{ ...state, title: m.capital(state.title) }} />
        {isStatusQuo && <span className="stability-mark">{rest.statusQuo}</span>}
        {isTrap && <span className="stability-mark">{rest.trap}</span>}
      </p>
      {isTrap && <p className="soft">{rest.trapTitle}</p>}
      <ul className="stability-posture">
        {posture.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {base === "absent" && (
        <p>
          <DiffersMark base={who.baseAbsent} />
        </p>
      )}
    </div>
  );
}
