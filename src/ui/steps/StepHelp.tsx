import type { SourceReference, StepId } from "../../assessment/model.ts";
import { sectionKey } from "../../report/keys.ts";
import { useGrounded } from "../frame/grounded.ts";
import { useContentWords, useRoom } from "../frame/words.ts";
import { TermText } from "../glossary/TermText.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { Sources } from "./Sources.tsx";
import styles from "./StepHelp.module.css";

/** What helps a team to talk about a step: questions to open with, how others did it, figures, and the sources of all this. */
export function StepHelp({ step: id }: { step: StepId }) {
  const t = useRoom();
  const content = useGrounded();
  const words = useContentWords(content.variant, [`help/${id}`, "sources"]);
  const step = content.steps.find((one) => one.id === id);
  if (step === undefined) return null;
  const { openers, examples, figures } = step.help;
  const told = (kind: "examples" | "figures", told: typeof examples) =>
    told.length > 0 && (
      <section className={styles["part"]}>
        <Heading level={2} look={3}>
          {t(`talk.${kind}`)}
        </Heading>
        <ul className={styles["stories"]}>
          {told.map(({ id: story, source }) => (
            <li key={story}>
              <Paragraph>
                <TermText text={words(`help/${id}:${kind}.${story}`)} />
              </Paragraph>
              <Paragraph soft className={styles["source"]}>
                {t("talk.source", { source: sourceName(words, source) })}
              </Paragraph>
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <div className={styles["help"]}>
      <section className={styles["part"]}>
        <Heading level={2} look={3}>
          {t("talk.openers")}
        </Heading>
        <ul className={styles["openers"]}>
          {openers.map((opener) => (
            <li key={opener}>
              <TermText text={words(`help/${id}:openers.${opener}`)} />
            </li>
          ))}
        </ul>
      </section>
      {told("examples", examples)}
      {told("figures", figures)}
      <section className={styles["part"]}>
        <Heading level={2} look={3}>
          {t("help.sources")}
        </Heading>
        <Sources references={step.sources} />
      </section>
    </div>
  );
}

function sourceName(words: (key: string) => string, source: SourceReference): string {
  return `${words(`sources:documents.${source.document}.title`)}, ${words(sectionKey(source))}`;
}
