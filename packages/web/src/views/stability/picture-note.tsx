import { useMessages } from "../../app/language.js";
import { useRoute } from "../../app/router.js";
import { useQuestion } from "../../compute/use-question.js";
import { usePartyLooks } from "../../parts/index.js";

const NO_PARAMETERS = {};

/** In another view than the base: whose picture of the talks this is. */
export function PictureNote() {
  const m = useMessages();
  const { workbenchStability: words } = m;
  const { view } = useRoute();
  const looks = usePartyLooks();
  const { answer } = useQuestion("viewList", view === "base" ? null : NO_PARAMETERS);
  const entry = view === "base" ? undefined : answer?.find(({ name }) => name === view);
  if (entry === undefined) return null;
  const { holder, title } = entry;
  return (
    <p className="stability-picture">
      {title !== null && (
        <>
          <strong>
            <bdi>{title}</bdi>
          </strong>
          .{" "}
        </>
      )}
      {holder === null
        ? words.who.anotherView
        : words.who.picture(m.party(looks.get(holder)?.name ?? holder))}{" "}
      {words.marked} <span className="stability-unlike">≠</span>
    </p>
  );
}
