import { useRef, useState } from "react";
import { questionsOf } from "../../assessment/model.ts";
import type { OpenProposal } from "../../assessment/worksheetProposals.ts";
import { openProposals } from "../../assessment/worksheetProposals.ts";
import { questionKey } from "../../report/keys.ts";
import { useSend, useSession } from "../frame/session.ts";
import { useContentWords, useRoom } from "../frame/words.ts";
import { Button } from "../kit/Button.tsx";
import { Heading, Hidden } from "../kit/Text.tsx";
import { useSheet } from "./sheet.ts";
import styles from "./Worksheets.module.css";

/** What the filled worksheet proposes. Only a person takes it over. */
export function Proposals() {
  const t = useRoom();
  const send = useSend();
  const { document, content, result } = useSession();
  const { sheet, values, words } = useSheet();
  const steps = [...new Set(sheet.proposals.map(({ question }) => question.charAt(0)))];
  const texts = useContentWords(
    content.variant,
    steps.map((step) => `steps/${step}`),
  );
  const [taken, setTaken] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  const open = openProposals(sheet, values, { content, answers: result.answers, actions: document.actions });

  const sentence = (proposal: OpenProposal) => {
    const id = proposal.question;
    if (proposal.propose === "action") {
      return t("worksheet.proposeAction", { id, what: words.own(`proposals.${proposal.id}.what`) });
    }
    const question = questionsOf(content).find((one) => one.id === id);
    const title = question === undefined ? "" : texts(questionKey(question, "title"));
    return t("worksheet.proposeAnswer", { id, title, level: texts(`rules:answers.${proposal.level}`) });
  };

  const take = (proposal: OpenProposal) => {
    const { question } = proposal;
    if (proposal.propose === "answer") {
      send({ type: "question.answered", question, answer: { level: proposal.level } });
    } else {
      const what = words.own(`proposals.${proposal.id}.what`);
      const doneWhen = words.own(`proposals.${proposal.id}.doneWhen`);
      send({ type: "action.added", action: { question, what, doneWhen } });
    }
    setTaken(t("worksheet.taken", { id: question }));
    // The button goes with its proposal: the person stays here.
    status.current?.focus();
  };

  return (
    <div className={open.length === 0 ? "" : styles["proposals"]}>
      {open.length > 0 && (
        <>
          <Heading level={3}>{t("worksheet.proposals")}</Heading>
          <ul className={styles["proposed"]}>
            {open.map((proposal) => (
              <li key={`${proposal.propose} ${proposal.question}`} className={styles["proposal"]}>
                <span className={styles["proposalWord"]}>{sentence(proposal)}</span>
                <Button onClick={() => take(proposal)}>
                  {t("worksheet.take")}
                  <Hidden> ({t("worksheet.takeFor", { id: proposal.question })})</Hidden>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status" ref={status} tabIndex={-1} className={styles["taken"]}>
        {taken}
      </p>
    </div>
  );
}
