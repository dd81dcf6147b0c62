import { isLoaded, languageFor, loadMessages, type Messages, messagesFor } from "@sextant/words";

/**
 * The pseudo-locale, by a private name that BCP 47 allows: English with accents, in brackets and forty
 * per cent longer. It shows what is not yet taken from the messages, and what does not have the room.
 */
export const PSEUDO = "en-x-pseudo";

let pseudo: Messages | null = null;

/** Loads the words of a language where they are not loaded yet; the page and its worker each have their own. */
export async function loadWords(language: string): Promise<Messages> {
  if (language !== PSEUDO) return loadMessages(language);
  const { pseudoMessages } = await import("./pseudo.js");
  pseudo ??= pseudoMessages(messagesFor("en"));
  return pseudo;
}

/** The words of a language that is loaded; English where it is not. */
export function wordsOf(language: string): Messages {
  return language === PSEUDO && pseudo !== null ? pseudo : messagesFor(language);
}

export function hasWords(language: string): boolean {
  return language === PSEUDO ? pseudo !== null : isLoaded(language);
}

/** What a page can be asked for ("pseudo", "ko-KR") as the code that its words are loaded by. */
export function codeOf(asked: string): string {
  return asked === "pseudo" || asked === PSEUDO ? PSEUDO : languageFor(asked);
}
