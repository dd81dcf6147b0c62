import { useMessages } from "../app/language.js";
import { useRoute } from "../app/router.js";
import type { Chain } from "../compute/questions/why/chain.js";
import { CopyMenu } from "../parts/copy-menu.js";
import { usePartyLooks } from "../parts/party-badge.js";
import { chainFindings } from "./chain-findings.js";
import { commandOf } from "./command.js";
import type { Why } from "./why.js";

/** The menu of a chain: all of it, its sentences and its tables. */
export function CopyChain({ chain, why }: { readonly chain: Chain; readonly why: Why }) {
  const m = useMessages();
  const { view } = useRoute();
  const looks = usePartyLooks();
  const party = (key: string): string => looks.get(key)?.name ?? key;
  return (
    <CopyMenu
      findings={() => chainFindings(chain, { m, party })}
      {...commandOf(why, view, m.workbenchCopy.gives)}
    />
  );
}
