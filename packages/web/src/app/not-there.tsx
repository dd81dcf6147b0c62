import type { CaseDocument } from "@sextant/case";
import { viewsOf } from "../model/views-of-case.js";
import { CaseText } from "../parts/case-text.js";
import { ViewHeading } from "../parts/surroundings.js";
import { useMessages } from "./language.js";
import { hrefOf, useRoute } from "./router.js";

/** The address names a screen that there is none of. */
export function NoSuchScreen() {
  const { workbench: m } = useMessages();
  const { caseId, screen } = useRoute();
  return (
    <>
      <ViewHeading title={m.fault.noSuchScreen} lead={m.fault.noSuchScreenText(screen)} />
      <p>
        <a href={hrefOf({ caseId })}>{caseId === null ? m.backToStart : m.back}</a>
      </p>
    </>
  );
}

/** The address names a view of the case that the case has not, or has no longer: the others are offered. */
export function NoSuchView({ document }: { readonly document: CaseDocument }) {
  const { workbench: m, workbenchHistory } = useMessages();
  const route = useRoute();
  return (
    <>
      <ViewHeading title={m.fault.noSuchView(route.view)} lead={m.fault.noSuchViewText} />
      <ul>
        <li>
          <a href={hrefOf({ ...route, view: "base" })}>{m.bar.base}</a>
        </li>
        {viewsOf(document).map(({ name, title }) => (
          <li key={name}>
            <a href={hrefOf({ ...route, view: name })}>
              <CaseText>{title ?? name}</CaseText>
            </a>
          </li>
        ))}
        <li>
          <a
            href={hrefOf({ ...route, view: "base", screen: "history", more: { find: route.view } })}
          >
            {workbenchHistory.findGone}
          </a>
        </li>
      </ul>
    </>
  );
}
