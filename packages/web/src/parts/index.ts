export { Button } from "./button.js";
export { CopyMenu } from "./copy-menu.js";
export { Dialog } from "./dialog.js";
export { DiffersMark } from "./differs-mark.js";
export { EditableText } from "./editable-text.js";
export { Icon, type IconName } from "./icon.js";
export { Menu, type MenuItem } from "./menu.js";
export {
  NamedBadge,
  PartyBadge,
  type PartyLook,
  PartyName,
  partyLooks,
  usePartyLooks,
} from "./party-badge.js";
export { Problems } from "./problems.js";
export { CitedText, Sentences, SentenceText } from "./sentences.js";
export { type Choice, Select, Shortcut, type Tab, Tabs } from "./small.js";
export { Answered, Empty, Loading, Notice, Stale, ViewHeading } from "./surroundings.js";
export type { ColumnGroup, DataColumn, HeadAction, Sort } from "./table/columns.js";
export { DataTable } from "./table/data-table.js";
export type { RowRange } from "./table/use-selection.js";
