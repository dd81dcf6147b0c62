import { useMessages } from "../../app/language.js";
import { hrefOf, useRoute } from "../../app/router.js";
import { sourceOpened } from "./source-address.js";

/** Opens the whole text of a source at one of its coded statements. */
export function SourceLink({ id }: { readonly id: string }) {
  const { source } = useMessages().workbenchWhy;
  const route = useRoute();
  return (
    <a href={hrefOf({ ...route, more: { ...route.more, source: id } })} onClick={sourceOpened}>
      {source.open}
    </a>
  );
}
