import type { CaseDocument } from "@sextant/case";
import { nameIn, partyLetters } from "@sextant/words";
import { useMessages } from "../app/language.js";
import type { CaseState } from "../model/case-state.js";
import { useCasePart } from "../model/use-case.js";
import { CaseText } from "./case-text.js";

/** How a party is told from the others everywhere: by colour, letter and pattern. */
export interface PartyLook {
  readonly key: string;
  readonly name: string;
  /** One or two letters, different for each party of the case. */
  readonly letter: string;
  /** 0 to 7: --p1 … --p8. */
  readonly colour: number;
  /** 0 to 7. */
  readonly pattern: number;
}

/** The looks of a case's parties, by key, in the file's order; the letter is the same in every language. */
export function partyLooks(
  parties: CaseDocument["parties"],
  language = "en",
): Map<string, PartyLook> {
  const letters = partyLetters(Object.entries(parties).map(([key, { name }]) => ({ key, name })));
  const looks = new Map<string, PartyLook>();
  Object.entries(parties).forEach(([key, party], index) => {
    const name = nameIn(party, { language });
    looks.set(key, {
      key,
      name,
      letter: letters[index],
      colour: index % 8,
      pattern: (index + Math.floor(index / 8)) % 8,
    });
  });
  return looks;
}

const partiesOf = ({ document }: CaseState): CaseDocument["parties"] | undefined =>
  document?.parties;
const NO_PARTIES: CaseDocument["parties"] = {};
/** Every badge asks for the same: made once for a case's parties and a language. */
const kept = new WeakMap<CaseDocument["parties"], Map<string, Map<string, PartyLook>>>();

/** The looks of the open case's parties. */
export function usePartyLooks(): Map<string, PartyLook> {
  const parties = useCasePart(partiesOf) ?? NO_PARTIES;
  const { language } = useMessages();
  const byLanguage = kept.get(parties) ?? new Map<string, Map<string, PartyLook>>();
  kept.set(parties, byLanguage);
  const looks = byLanguage.get(language) ?? partyLooks(parties, language);
  byLanguage.set(language, looks);
  return looks;
}

/**
 * A party's badge, with its name beside it where `named`. Alone, the name is read out and shown on
 * hovering, so that the badge never stands for a party by its colour only.
 */
export function PartyBadge({
  party,
  named = false,
  size = "normal",
}: {
  readonly party: string;
  readonly named?: boolean;
  readonly size?: "normal" | "large";
}) {
  const look = usePartyLooks().get(party);
  if (look === undefined) return <bdi>{party}</bdi>;
  if (named) return <NamedBadge look={look} size={size} />;
  return (
    <span className={badgeClass(look, size)} role="img" aria-label={look.name} title={look.name}>
      <Letter look={look} />
    </span>
  );
}

/** The badge with the name beside it, of a case that need not be open. */
export function NamedBadge({
  look,
  size = "normal",
}: {
  readonly look: PartyLook;
  readonly size?: "normal" | "large";
}) {
  return (
    <span className="badge-named">
      <span className={badgeClass(look, size)} aria-hidden="true">
        <Letter look={look} />
      </span>
      <CaseText>{look.name}</CaseText>
    </span>
  );
}

const badgeClass = ({ colour, pattern }: PartyLook, size: "normal" | "large"): string =>
  `badge badge-${size} badge-colour-${colour + 1} badge-pattern-${pattern + 1}`;

function Letter({ look }: { readonly look: PartyLook }) {
  return (
    <span className="badge-letter" translate="no">
      {look.letter}
    </span>
  );
}

/** A party's name, in the language of the page where the case gives it. */
export function PartyName({ party }: { readonly party: string }) {
  return <CaseText>{usePartyLooks().get(party)?.name ?? party}</CaseText>;
}
