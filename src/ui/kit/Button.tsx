import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";
import { join } from "./join.ts";

export type ButtonKind = "primary" | "secondary" | "subtle";

interface Kind {
  kind?: ButtonKind;
}

/** A button that does something here. A busy one says so by its text; a button is never disabled without a reason on screen. */
export function Button({ kind = "secondary", className, ...rest }: Kind & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} className={join("nl-button", `nl-button--${kind}`, className)} />;
}

/** A link that leads on and asks for as much attention as a button. */
export function ButtonLink({ kind = "primary", className, ...rest }: Kind & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a {...rest} className={join("nl-button", `nl-button--${kind}`, className)} />;
}
