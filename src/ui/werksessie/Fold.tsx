import type { ReactNode } from "react";
import { useState } from "react";
import { Disclosure } from "../kit/Disclosure.tsx";

/** Something beside the matter in hand, closed until it is wanted. */
export function Fold({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={summary} open={open} onToggle={setOpen}>
      {children}
    </Disclosure>
  );
}
