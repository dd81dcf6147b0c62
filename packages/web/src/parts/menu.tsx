import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button } from "./button.js";
import { Icon, type IconName } from "./icon.js";

export interface MenuItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly icon?: IconName;
  /** Set in a group of which one is chosen; with `many`, of which any may be. */
  readonly checked?: boolean;
  readonly many?: boolean;
  readonly disabled?: boolean;
  /** Items that follow one another with the same one stand below it. */
  readonly section?: string;
  choose(): void;
}

/** A button that opens a menu: arrows move, Enter chooses, Escape closes and gives the focus back. */
export function Menu({
  label,
  icon,
  items,
  children,
  look = "plain",
}: {
  /** What the button is called; shown on hovering where there are no children. */
  readonly label: string;
  readonly icon?: IconName;
  readonly items: readonly MenuItem[];
  readonly children?: ReactNode;
  readonly look?: "soft" | "plain";
}) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    const list = box.current?.querySelector<HTMLElement>("[role=menu]");
    const chosen =
      list?.querySelector<HTMLElement>("[aria-checked=true]") ?? list?.querySelector("button");
    chosen?.focus();
    const away = (event: PointerEvent): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener("pointerdown", away);
    return () => removeEventListener("pointerdown", away);
  }, [open]);

  const close = (): void => {
    setOpen(false);
    box.current?.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (!open) return;
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>("[role=menu] button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const go = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (event.key === "Escape") close();
    else if (event.key === "Tab") {
      setOpen(false);
      return;
    } else if (go !== undefined) buttons[(go + buttons.length) % buttons.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the keys of the buttons in it
    <div className="menu" ref={box} onKeyDown={onKeyDown}>
      <Button
        look={look}
        {...(icon ? { icon } : {})}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        label={label}
        onClick={() => setOpen(!open)}
      >
        {children}
      </Button>
      {open && (
        <div role="menu" id={id} className="menu-list" aria-label={label}>
          {sectionsOf(items).map(({ section, own }) => (
            <Group key={section ?? own[0].key} label={section}>
              {own.map((item) => (
                <button
                  key={item.key}
                  type="button"
                  role={
                    item.checked === undefined
                      ? "menuitem"
                      : item.many
                        ? "menuitemcheckbox"
                        : "menuitemradio"
                  }
                  {...(item.checked === undefined ? {} : { "aria-checked": item.checked })}
                  disabled={item.disabled}
                  className="menu-item"
                  onClick={() => {
                    close();
                    item.choose();
                  }}
                >
                  {item.checked !== undefined && (
                    <span className="menu-check">{item.checked && <Icon name="check" />}</span>
                  )}
                  {item.icon && <Icon name={item.icon} />}
                  <span>{item.label}</span>
                </button>
              ))}
            </Group>
          ))}
        </div>
      )}
    </div>
  );
}

function sectionsOf(
  items: readonly MenuItem[],
): { section: string | undefined; own: MenuItem[] }[] {
  const sections: { section: string | undefined; own: MenuItem[] }[] = [];
  for (const item of items) {
    const last = sections.at(-1);
    if (last !== undefined && last.section === item.section) last.own.push(item);
    else sections.push({ section: item.section, own: [item] });
  }
  return sections;
}

function Group({
  label,
  children,
}: {
  readonly label: string | undefined;
  readonly children: ReactNode;
}) {
  if (label === undefined) return children;
  return (
    <div role="group" aria-label={label} className="menu-group">
      <p className="menu-heading" aria-hidden="true">
        {label}
      </p>
      {children}
    </div>
  );
}
