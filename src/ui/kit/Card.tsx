import type { ReactNode } from "react";
import styles from "./Card.module.css";
import { join } from "./join.ts";

/** A sheet of white on the paper. */
export function Card({
  as: Tag = "div",
  className,
  children,
  ...rest
}: {
  as?: "div" | "section" | "li" | "article";
  className?: string | undefined;
  "aria-labelledby"?: string;
  id?: string;
  children: ReactNode;
}) {
  return (
    <Tag {...rest} className={join(styles["card"], className)}>
      {children}
    </Tag>
  );
}
