import type { CaseDocument, ConditionName } from "@sextant/case";

/** As many words of a title tell which is meant, where the rest is not written. */
const TELLING = 2;

/**
 * The names of what a text calls by its words instead of by its name: "Opens the crossing", or with the
 * party before it "Bland opens the crossing". Its first words do, two at least; exact ones come alone.
 */
export function saidNames(
  document: CaseDocument,
  names: readonly ConditionName[],
  text: string,
  most = 3,
): string[] {
  const said = plain(text);
  if (said === "") return [];
  const forms = ({ title, party }: ConditionName): string[] => {
    const { name, short } = party === undefined ? {} : (document.parties[party] ?? {});
    const before = [party, name, short].filter((one) => one !== undefined);
    return [plain(title), ...before.map((one) => plain(`${one} ${title}`))];
  };
  const titled = names.map((one) => ({
    name: one.name,
    title: plain(one.title),
    forms: forms(one),
  }));
  const exact = titled.filter((one) => one.forms.includes(said));
  const begun = titled.filter(({ title, forms: all }) =>
    all.some((form, k) => {
      const own = k === 0 ? said : said.slice(form.length - title.length);
      return form.startsWith(`${said} `) && own.split(" ").length >= TELLING;
    }),
  );
  return [...new Set((exact.length > 0 ? exact : begun).map(({ name }) => name))].slice(0, most);
}

/** Without case, marks and signs. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
