import type { ConditionName } from "@sextant/case";
import { useId, useState } from "react";
import { useMessages } from "../../../app/language.js";
import { CaseText } from "../../case-text.js";
import { PartyBadge } from "../../party-badge.js";
import { completions } from "../completion.js";

/** More names of one group than this are found by searching. */
const SHOWN = 60;

/** The names that a condition can be built of, as buttons: by party, then what is named for all. */
export function Names({
  names,
  onAdd,
}: {
  readonly names: readonly ConditionName[];
  readonly onAdd: (name: string) => void;
}) {
  const { build: words } = useMessages().workbenchCondition;
  const [wanted, setWanted] = useState("");
  const id = useId();
  const found = wanted.trim() === "" ? names : completions(names, wanted.trim(), names.length);
  return (
    <div className="condition-build-names">
      <p className="condition-build-search">
        <label htmlFor={id} className="unseen">
          {words.search}
        </label>
        <input
          id={id}
          className="field"
          type="search"
          value={wanted}
          placeholder={words.search}
          onChange={(event) => setWanted(event.target.value)}
        />
      </p>
      <div className="condition-build-groups">
        {groupsOf(found).map(({ party, kind, items }) => (
          <div key={party ?? kind}>
            <p className="label" id={`${id}-${party ?? kind}`}>
              {party === undefined ? words.groups[kind] : <PartyBadge party={party} named />}
            </p>
            <ul aria-labelledby={`${id}-${party ?? kind}`}>
              {items.slice(0, SHOWN).map((item) => (
                <li key={`${item.kind} ${item.name}`}>
                  <NameButton item={item} onAdd={onAdd} />
                </li>
              ))}
            </ul>
            {items.length > SHOWN && <p className="fine">{words.more(items.length - SHOWN)}</p>}
          </div>
        ))}
        {found.length === 0 && <p className="soft">{words.none(wanted.trim())}</p>}
      </div>
    </div>
  );
}

function NameButton({
  item,
  onAdd,
}: {
  readonly item: ConditionName;
  readonly onAdd: (name: string) => void;
}) {
  const { build: words, kinds } = useMessages().workbenchCondition;
  return (
    <button
      type="button"
      className="condition-build-name"
      aria-label={words.add(item.title, kinds[item.kind])}
      title={item.name}
      onClick={() => onAdd(item.name)}
    >
      <CaseText>{item.title}</CaseText>{" "}
      {item.kind === "goal" && <span className="condition-kind">{kinds.goal}</span>}
    </button>
  );
}

interface Group {
  readonly party?: string;
  readonly kind: "term" | "outcome" | "state";
  readonly items: ConditionName[];
}

/** Each party's options and goals, then terms, outcomes and states; the order within is that of the names. */
function groupsOf(names: readonly ConditionName[]): Group[] {
  const groups = new Map<string, Group>();
  const shared = ["term", "outcome", "state"] as const;
  for (const item of names) {
    const kind = shared.find((one) => one === item.kind) ?? "term";
    const key = item.party === undefined ? `kind ${kind}` : `party ${item.party}`;
    const group = groups.get(key);
    if (group !== undefined) group.items.push(item);
    else
      groups.set(key, {
        ...(item.party === undefined ? {} : { party: item.party }),
        kind,
        items: [item],
      });
  }
  const place = ({ party, kind }: Group): number =>
    party === undefined ? 1 + shared.indexOf(kind) : 0;
  return [...groups.values()].sort((a, b) => place(a) - place(b));
}
