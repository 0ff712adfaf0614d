import { useState } from "react";
import { levels } from "../../assessment/model.ts";
import { addressOf } from "../../machine/places.ts";
import { questionKey } from "../../report/keys.ts";
import { useSession } from "../frame/session.ts";
import { useContentWords } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Disclosure } from "../kit/Disclosure.tsx";
import { Heading, Hidden, Link, Paragraph } from "../kit/Text.tsx";
import { LevelMark } from "../steps/LevelMark.tsx";
import styles from "./BeforeCard.module.css";
import type { Picture } from "./pictures.ts";
import type { Settling } from "./settling.tsx";
import { openProposals, useSettling } from "./settling.tsx";
import { usePictures } from "./usePictures.ts";
import { useVoices } from "./words.ts";

/** What people said before the conversation, per step: clearly not yet the team's answer. Nothing where nothing may be shown. */
export function BeforeCard() {
  const t = useVoices();
  const { document, content, round } = useSession();
  const words = useContentWords(content.variant, []);
  const settling = useSettling();
  const pictures = usePictures().filter(({ question }) => (round.hands[question.id] ?? []).length === 0);
  if (!pictures.some(isVisible)) return null;
  return (
    <Card as="section" className={styles["card"]} aria-labelledby="vooraf">
      <Heading level={2} look={3} id="vooraf">
        {t("before.title")}
      </Heading>
      <Paragraph>{t("before.about", { count: round.contributions.length })}</Paragraph>
      <ul className={styles["steps"]}>
        {content.steps.map(({ id }) => {
          const own = pictures.filter(({ question }) => question.step === id);
          return (
            own.some(isVisible) && (
              <li key={id} className={styles["step"]}>
                <span className={styles["name"]}>
                  {id} · {words(`board:steps.${id}`)}
                </span>
                <ul className={styles["questions"]}>
                  {own.map((picture) => (
                    <Question key={picture.question.id} picture={picture} />
                  ))}
                </ul>
              </li>
            )
          );
        })}
      </ul>
      <Agreed pictures={pictures} settling={settling} />
      <Link className={styles["link"]} href={`#${addressOf({ room: "voices", session: document.id })}`}>
        {t("before.toVoices")}
      </Link>
    </Card>
  );
}

function isVisible({ voices }: Picture): boolean {
  return voices.shown && voices.voices > 0;
}

/** The answer in the middle, and how far apart the lowest and the highest are where that is far. */
function Question({ picture: { question, voices } }: { picture: Picture }) {
  const t = useVoices();
  const { content } = useSession();
  const words = useContentWords(content.variant, []);
  if (!voices.shown || voices.voices === 0) return null;
  const given = levels.filter((level) => voices.all.counts[level] > 0);
  const mark = voices.proposal ?? "unknown";
  return (
    <li className={styles["question"]}>
      <span className={styles["id"]}>{question.id}</span>
      <LevelMark mark={mark} />
      <Hidden>{words(`rules:answers.${mark}`)}</Hidden>
      {voices.toDiscuss && (
        <span className={styles["apart"]}>
          <Hidden>{t("before.apart")} </Hidden>
          {given[0]}–{given.at(-1)}
        </span>
      )}
    </li>
  );
}

/** What people agree on, listed, with one press to take it all over; after it, the way back. */
function Agreed({ pictures, settling }: { pictures: readonly Picture[]; settling: Settling }) {
  const t = useVoices();
  const { round } = useSession();
  const [open, setOpen] = useState(false);
  const proposals = openProposals(pictures, round.answers);
  return (
    <>
      {proposals.length > 0 && (
        <Disclosure summary={t("before.agreed", { count: proposals.length })} open={open} onToggle={setOpen}>
          <div className={styles["agreed"]}>
            <ul className={styles["list"]}>
              {proposals.map(({ question, level }) => (
                <Agreement
                  key={question}
                  picture={pictures.find((one) => one.question.id === question)}
                  level={level}
                />
              ))}
            </ul>
            <Button onClick={() => settling.accept(proposals)}>
              {t("overview.acceptAll", { count: proposals.length })}
            </Button>
          </div>
        </Disclosure>
      )}
      <p role="status" className={styles["taken"]}>
        {settling.last.length > 0 && (
          <>
            {t("before.taken", { count: settling.last.length })}{" "}
            <Button kind="subtle" onClick={settling.undo}>
              {t("overview.undo")}
            </Button>
          </>
        )}
      </p>
    </>
  );
}

function Agreement({ picture, level }: { picture: Picture | undefined; level: number }) {
  const { content } = useSession();
  const words = useContentWords(content.variant, picture === undefined ? [] : [`steps/${picture.question.step}`]);
  if (picture === undefined) return null;
  return (
    <li>
      <span className={styles["id"]}>{picture.question.id}</span>
      <span>{words(questionKey(picture.question, "title"))}</span>
      <span className={styles["answer"]}>{words(`rules:answers.${level}`)}</span>
    </li>
  );
}
