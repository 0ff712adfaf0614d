import type { AnchorHTMLAttributes, HTMLAttributes } from "react";
import { join } from "./join.ts";
import styles from "./Text.module.css";

/** A heading; `look` gives it the size of another level where the outline and the eye differ. */
export function Heading({
  level,
  look = level,
  className,
  ...rest
}: { level: 1 | 2 | 3; look?: 1 | 2 | 3 } & HTMLAttributes<HTMLHeadingElement>) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} className={join("nl-heading", `nl-heading--level-${look}`, className)} />;
}

/** A paragraph; `lead` for the one that opens a page, `soft` for what may be read second. */
export function Paragraph({
  lead = false,
  soft = false,
  className,
  ...rest
}: { lead?: boolean; soft?: boolean } & HTMLAttributes<HTMLParagraphElement>) {
  return (
    <p {...rest} className={join("nl-paragraph", lead && "nl-paragraph--lead", soft && styles["soft"], className)} />
  );
}

export function Link({ className, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a {...rest} className={join("nl-link", className)} />;
}

/** Words for a screen reader where shape or place says it to the eye. */
export function Hidden({ children }: { children: React.ReactNode }) {
  return <span className={styles["hidden"]}>{children}</span>;
}
