import type { ReactNode } from "react";
import { addressOf } from "../../machine/places.ts";
import { useSession } from "../frame/session.ts";
import { ButtonLink } from "../kit/Button.tsx";
import { Card } from "../kit/Card.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { HandedInList } from "./HandedInList.tsx";
import type { Part, Picture } from "./pictures.ts";
import { discussFirst, partOf } from "./pictures.ts";
import { QuestionRow } from "./QuestionRow.tsx";
import type { Settling } from "./settling.tsx";
import { AcceptAll, useSettling } from "./settling.tsx";
import { usePictures } from "./usePictures.ts";
import styles from "./VoicesPage.module.css";
import { WhoSpoke } from "./WhoSpoke.tsx";
import { useVoices } from "./words.ts";

/** What the voices say together: what to discuss first, where people agree, and where too few spoke to show anything. */
export function OverviewPart() {
  const t = useVoices();
  const pictures = usePictures();
  const isSilent = pictures.every(({ voices }) => voices.voices === 0);
  return (
    <Card as="section" className={styles["part"]} aria-labelledby="samen">
      <Heading level={2} id="samen">
        {t("overview.title")}
      </Heading>
      {isSilent ? <Paragraph>{t("overview.none")}</Paragraph> : <WhoSpoke />}
      <HandedInList />
      {!isSilent && <Together pictures={pictures} />}
    </Card>
  );
}

function Together({ pictures }: { pictures: readonly Picture[] }) {
  const t = useVoices();
  const { document } = useSession();
  const settling = useSettling();
  const of = (part: Part): readonly Picture[] => pictures.filter((picture) => partOf(picture) === part);
  const agreed = of("agree");
  return (
    <>
      {pictures.some(({ voices }) => voices.shown && voices.waits) && (
        <Paragraph soft>{t("overview.waitsAbout")}</Paragraph>
      )}
      <div className={styles["tasks"]}>
        <ButtonLink arrow="right" href={`#${addressOf({ room: "werksessie", session: document.id })}`}>
          {t("overview.toRoom")}
        </ButtonLink>
      </div>
      <Rows
        heading={t("overview.discuss")}
        about={t("overview.discussAbout")}
        pictures={discussFirst(of("discuss"))}
        settling={settling}
      />
      <Rows heading={t("overview.hear")} about={t("overview.hearAbout")} pictures={of("hear")} settling={settling} />
      <Rows heading={t("overview.agree")} about={t("overview.agreeAbout")} pictures={agreed} settling={settling}>
        <AcceptAll pictures={agreed} settling={settling} />
      </Rows>
      <Rows heading={t("overview.few")} about={t("overview.fewAbout")} pictures={of("few")} settling={settling} />
      <Rows
        heading={t("overview.silent")}
        about={t("overview.silentAbout")}
        pictures={of("silent")}
        settling={settling}
      />
    </>
  );
}

function Rows({
  heading,
  about,
  pictures,
  settling,
  children,
}: {
  heading: string;
  about: string;
  pictures: readonly Picture[];
  settling: Settling;
  children?: ReactNode;
}) {
  if (pictures.length === 0) return null;
  return (
    <div className={styles["rows"]}>
      <Heading level={3}>{heading}</Heading>
      <Paragraph soft>{about}</Paragraph>
      {children}
      <ul className={styles["questions"]}>
        {pictures.map((picture) => (
          <QuestionRow key={picture.question.id} picture={picture} settling={settling} />
        ))}
      </ul>
    </div>
  );
}
