import { useMessages } from "../app/language.js";
import type { CaseState } from "../model/case-state.js";
import { useCasePart } from "../model/use-case.js";
import { languageOf } from "./language-of.js";

/**
 * A text of the case as it is written there: its title, a goal, an option. Read in its own language, where
 * that is not the page's, and in its own direction.
 */
export function CaseText({
  children,
  className,
  title,
}: {
  readonly children: string;
  readonly className?: string;
  readonly title?: string;
}) {
  const lang = useLanguageOfText()(children);
  return (
    <bdi {...(className === undefined ? {} : { className })} lang={lang} title={title}>
      {children}
    </bdi>
  );
}

/** The language to mark a text of the open case with; undefined where it is the page's. */
export function useLanguageOfText(): (text: string) => string | undefined {
  const { language } = useMessages();
  const written = useCasePart(languageOfCase);
  return (text) => languageOf(text, language, written);
}

const languageOfCase = ({ document }: CaseState): string | undefined => document?.language;
