import type { Step } from "../../assessment/model.ts";
import { werksessieLimits } from "../../assessment/werksessie.ts";
import { giveStoryBack, tellStory } from "../../assessment/werksessieEdits.ts";
import { storyInNumbers } from "../../report/voices.ts";
import { useSend, useSession } from "../frame/session.ts";
import { useRoom, useWords } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { TextArea } from "../kit/Field.tsx";
import { Hidden, Paragraph } from "../kit/Text.tsx";
import { useTyped } from "../kit/typing.ts";
import { useTyping } from "../kit/useTyping.ts";
import styles from "./StoryFields.module.css";

/** The verslag of each step, as the plan will tell it. */
export function StoryFields({ titles }: { titles: readonly { id: string; title: string }[] }) {
  const t = useRoom();
  const { content } = useSession();
  return (
    <div className={styles["fields"]}>
      <Paragraph soft>{t("plan.story.intro")}</Paragraph>
      {content.steps.map((step) => (
        <StepStory key={step.id} step={step} title={titles.find(({ id }) => id === step.id)?.title ?? ""} />
      ))}
    </div>
  );
}

/** The text of one step: the team's own, or what is known of it in numbers until the team writes. */
function StepStory({ step, title }: { step: Step; title: string }) {
  const t = useRoom();
  const send = useSend();
  const { document } = useSession();
  const inNumbers = storyInNumbers(document, step, useWords(["report"]));
  const own = document.werksessie.story[step.id];
  // An emptied field stays empty under the hands of who types, and shows the text in numbers when it is left.
  const { typed, setIn, type, letGo } = useTyping(`story/${step.id}`, own ?? "");
  const [before, putBefore] = useTyped(`story/${step.id}/before`);
  const former = before?.["text"];
  const swap = () => {
    putBefore(own === undefined ? undefined : { text: own }, true);
    const edit = own === undefined ? tellStory(step.id, former ?? "") : giveStoryBack(step.id);
    send({ type: "session.edited", edit });
  };
  return (
    <div className={styles["step"]}>
      <TextArea
        label={t("plan.story.step", { step: step.id, title })}
        hint={inNumbers === "" ? t("plan.story.nothing") : undefined}
        value={typed?.["text"] ?? own ?? inNumbers}
        maxLength={werksessieLimits.text}
        onChange={(text) => {
          if (text === "") type({ text });
          else letGo();
          send({ type: "session.edited", edit: tellStory(step.id, text) });
        }}
        onFocus={() => setIn(true)}
        onBlur={() => {
          setIn(false);
          letGo();
        }}
      />
      {own !== undefined && inNumbers !== "" && own !== inNumbers && (
        <Paragraph soft>{t("plan.story.inNumbers", { text: inNumbers })}</Paragraph>
      )}
      {(own === undefined ? former !== undefined : own !== inNumbers) && (
        <div>
          {/* One button that says two things, so that the focus stays on it. */}
          <Button kind="subtle" onClick={swap}>
            {t(own === undefined ? "plan.story.back" : inNumbers === "" ? "plan.story.clear" : "plan.story.take")}
            <Hidden> {t("plan.story.for", { step: step.id })}</Hidden>
          </Button>
        </div>
      )}
    </div>
  );
}
