import type { ReactNode } from "react";
import { useMessages } from "../app/language.js";
import { hrefOf, useRoute } from "../app/router.js";
import { type Why, whyText } from "./why.js";

/**
 * Opens the chain behind something in the Why panel, by its address: so that it can be opened in
 * another tab and gone back from. "text": the words themselves; "cite": an id of a passage;
 * "mark": a small sign after a sentence.
 */
export function WhyLink({
  why,
  look = "text",
  children,
}: {
  readonly why: Why;
  readonly look?: "text" | "cite" | "mark" | "block";
  readonly children?: ReactNode;
}) {
  const route = useRoute();
  const { overview } = useMessages().workbench;
  const shown = route.why !== null && whyText(route.why) === whyText(why);
  return (
    <a
      className={`why-link why-link-${look}`}
      href={hrefOf({ ...route, why })}
      aria-current={shown ? "true" : undefined}
      {...(look === "mark" ? { title: overview.why } : {})}
    >
      {children ?? overview.why}
    </a>
  );
}
