import type { ReactNode } from "react";
import { useEffect, useId, useRef } from "react";
import styles from "./FormDialog.module.css";
import { join } from "./join.ts";
import { Heading } from "./Text.tsx";

/** A form in front of the page, with its heading and an introduction. Esc closes it, as does what its parts get to close it with. */
export function FormDialog({
  title,
  intro,
  isWide = false,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  intro?: ReactNode;
  isWide?: boolean;
  onSubmit: (close: () => void) => void;
  onClose: () => void;
  children: (close: () => void) => ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className={join(styles["dialog"], isWide && styles["wide"])}
      aria-labelledby={heading}
      data-own-keys
      onClose={onClose}
    >
      <form
        className={styles["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(close);
        }}
      >
        <div>
          <Heading level={2} id={heading}>
            {title}
          </Heading>
          {intro}
        </div>
        {children(close)}
      </form>
    </dialog>
  );
}
