import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Icon, type IconName } from "./icon.js";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** "main": the one thing to do here. "plain": in a bar or a row. */
  readonly look?: "main" | "soft" | "plain";
  readonly icon?: IconName;
  /** Only the icon is seen; the label is read out and shown on hovering. */
  readonly label?: string;
  readonly children?: ReactNode;
}

/** A button. With `label` and no children it shows its icon alone. */
export function Button({ look = "soft", icon, label, children, className, ...rest }: ButtonProps) {
  const bare = children === undefined;
  return (
    <button
      type="button"
      className={`button button-${look}${bare ? " button-bare" : ""}${className ? ` ${className}` : ""}`}
      {...(label === undefined ? {} : { "aria-label": label, title: label })}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
