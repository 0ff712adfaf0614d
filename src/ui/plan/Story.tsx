import { lazy, Suspense, useState } from "react";
import { useRoom } from "../frame/words.ts";
import { Disclosure } from "../kit/Disclosure.tsx";

const StoryFields = lazy(async () => ({ default: (await import("./StoryFields.tsx")).StoryFields }));

/** How the team came to its answers: opens for who wants to read or rewrite what the plan tells of it. */
export function Story({ steps }: { steps: readonly { id: string; title: string }[] }) {
  const t = useRoom();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={t("plan.story.title")} open={open} onToggle={setOpen}>
      <Suspense>
        <StoryFields titles={steps} />
      </Suspense>
    </Disclosure>
  );
}
