import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from "react";
import { Arrow } from "./Arrow.tsx";
import { join } from "./join.ts";

export type ButtonKind = "primary" | "secondary" | "subtle";

interface Kind {
  kind?: ButtonKind;
}

/** A button that does something here. A busy one says so by its text; a button is never disabled without a reason on screen. */
export function Button({
  kind = "secondary",
  className,
  ...rest
}: Kind & { ref?: Ref<HTMLButtonElement> } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} className={join("nl-button", `nl-button--${kind}`, className)} />;
}

/** A link that leads on and asks for as much attention as a button; `arrow` shows whether it leads on or back. */
export function ButtonLink({
  kind = "primary",
  arrow,
  className,
  children,
  ...rest
}: Kind & { arrow?: "left" | "right" } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...rest} className={join("nl-button", `nl-button--${kind}`, className)}>
      {arrow === "left" && (
        <span className="nl-button__icon-start">
          <Arrow to="left" />
        </span>
      )}
      <span className="nl-button__label">{children}</span>
      {arrow === "right" && (
        <span className="nl-button__icon-end">
          <Arrow to="right" />
        </span>
      )}
    </a>
  );
}
