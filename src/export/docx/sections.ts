import type { Paragraph, Table } from "docx";
import type { Report, ReportBlock, ReportQuestion } from "../../report/model.ts";
import type { Translate } from "../pdf/desk.ts";
import { scoreWords } from "../pdf/desk.ts";
import type { DocxPicture, Span, Text, Writer } from "./writer.ts";

export interface Desk {
  report: Report;
  t: Translate;
  write: Writer;
  pictures: Readonly<Record<"board" | "outcome", DocxPicture>>;
}

type Blocks = readonly (Paragraph | Table)[];

/** What the team typed, in its own language. */
export function typed({ report: { typedLanguage } }: Pick<Desk, "report">, text: string): Span {
  return { text, ...(typedLanguage === undefined ? {} : { language: typedLanguage }) };
}

/** Whose plan it is, of which day. */
export function cover({ report, t, write }: Desk): Blocks {
  return [
    write.paragraph(t("cover.kicker"), "Kicker"),
    write.title(report.title.trim() === "" ? t("cover.untitled") : report.title),
    ...(report.organisation.trim() === ""
      ? []
      : [write.paragraph([{ text: report.organisation, bold: true }], "Lead")]),
    write.paragraph(
      [report.field, t("cover.session", { date: report.date }), t("cover.made", { date: report.madeOn })].join(" · "),
      "Small",
    ),
  ];
}

/** The advice and why, and the four numbers with what they mean. */
export function summary({ report, t, write, pictures }: Desk): Blocks {
  const { advice, band, coverage, afterPlan } = report;
  const range =
    band.low === null || band.high === null || band.low === band.high
      ? scoreWords({ t }, band.low)
      : t("summary.range", { low: band.low, high: band.high });
  return [
    write.heading(1, t("summary.title")),
    write.paragraph(t("advice.now"), "Kicker"),
    write.paragraph([{ text: advice.title, bold: true }], "Lead"),
    write.paragraph(advice.sentence),
    ...write.list(advice.reasons),
    ...write.table(
      [
        { header: t("docx.number"), share: 0.5 },
        { header: t("docx.now"), share: 0.5 },
      ],
      [
        [t("summary.score"), scoreWords({ t }, report.overall)],
        [t("summary.band"), range],
        [t("summary.covered"), t("summary.coverage", { answered: coverage.answered, of: coverage.of })],
        [t("summary.afterPlan"), scoreWords({ t }, afterPlan.overall)],
      ],
    ),
    write.paragraph(band.sentence),
    write.paragraph(afterPlan.sentence),
    write.picture(pictures.board),
    write.paragraph(t("summary.caption"), "Small"),
  ];
}

/** "Klaar om te starten?": what the rules say, what the team says, and where these differ. */
export function gate({ report, t, write }: Desk): Blocks {
  return [
    write.heading(1, report.gate),
    write.paragraph(t("gate.intro")),
    ...write.table(
      [
        { header: t("tables.item"), share: 0.56 },
        { header: t("tables.rules"), share: 0.22 },
        { header: t("tables.team"), share: 0.22 },
      ],
      report.items.map(({ id, title, meaning, statusLabel, teamLabel, contradiction }) => [
        [
          [{ text: t("gate.item", { id, title }), bold: true }],
          meaning,
          ...(contradiction === undefined
            ? []
            : [
                [{ text: contradiction.sentence, bold: true }],
                ...contradiction.questions.map(({ id, title, answer }) => `${id} ${title} (${answer.label})`),
              ]),
        ],
        statusLabel,
        teamLabel,
      ]),
    ),
  ];
}

/** The questions that hold the next advice back. */
export function path({ report, t, write }: Desk): Blocks {
  const { sentence, steps } = report.path;
  return [
    write.heading(1, t("path.title")),
    write.paragraph([{ text: sentence, bold: true }]),
    ...(steps.length === 0
      ? []
      : [
          write.paragraph(t("path.intro")),
          ...write.table(
            [
              { header: t("columns.code"), share: 0.1 },
              { header: t("columns.question"), share: 0.5 },
              { header: t("columns.now"), share: 0.2 },
              { header: t("columns.needed"), share: 0.2 },
            ],
            steps.map(({ question, needed }) => [question.id, question.title, question.answer.label, needed]),
          ),
        ]),
  ];
}

/** What, who, when, and when it is done. */
export function actions(desk: Desk): Blocks {
  const { report, t, write } = desk;
  const heading = write.heading(1, t("actions.title"));
  if (report.actions.length === 0) return [heading, write.paragraph(t("actions.none"))];
  const orOpen = (text: string) => (text.trim() === "" ? t("actions.open") : text);
  return [
    heading,
    ...write.table(
      [
        { header: t("columns.code"), share: 0.09 },
        { header: t("columns.what"), share: 0.45 },
        { header: t("columns.who"), share: 0.18 },
        { header: t("columns.when"), share: 0.15 },
        { header: t("columns.priority"), share: 0.13 },
      ],
      report.actions.map((action) => [
        action.question,
        [
          ...(action.done ? [[{ text: t("actions.isDone"), bold: true }]] : []),
          [typed(desk, action.what)],
          ...(action.doneWhen === ""
            ? []
            : [[{ text: t("actions.doneWhen"), bold: true }, typed(desk, action.doneWhen)]]),
          ...(action.questionTitle === "" ? [] : [t("actions.about", { title: action.questionTitle })]),
        ],
        orOpen(action.owner),
        orOpen(action.due),
        orOpen(action.priorityLabel),
      ]),
    ),
  ];
}

/** What the team filled in of the worksheets. */
export function worksheets({ report, t, write }: Desk): Blocks {
  if (report.worksheets.length === 0) return [];
  return [
    write.heading(1, t("worksheets.title")),
    write.paragraph(t("worksheets.intro")),
    ...report.worksheets.flatMap(({ title, step, stepTitle, blocks }) => [
      write.heading(2, title),
      write.paragraph(t("worksheets.step", { id: step, title: stepTitle }), "Byline"),
      ...blocks.flatMap((block) => blockOf(write, block)),
    ]),
  ];
}

/** The bars of a timeline are told by the table after them. */
function blockOf(write: Writer, block: ReportBlock): Blocks {
  switch (block.kind) {
    case "text":
      return [write.heading(3, block.label), write.paragraph(block.text)];
    case "list":
      return [write.heading(3, block.label), ...write.list(block.items, block.ordered)];
    case "message":
      return [write.paragraph([{ text: block.text, bold: block.tone !== "plain" }])];
    case "timeline":
      return [];
    case "table": {
      const share = 1 / block.columns.length;
      return [
        write.heading(3, block.label),
        ...write.table(
          block.columns.map(({ header }) => ({ header, share })),
          block.rows,
        ),
      ];
    }
  }
}

/** Each question with its answer and what was said about it. */
export function steps(desk: Desk): Blocks {
  const { report, t, write } = desk;
  return [
    write.heading(1, t("steps.title")),
    write.paragraph(t("steps.intro")),
    ...report.steps.flatMap(({ id, title, score, answered, of, questions }) => [
      write.heading(2, t("steps.step", { id, title })),
      write.paragraph(
        [
          ...(score === null ? [t("score.none")] : [t("steps.score", { score })]),
          t("steps.answered", { answered, of }),
        ].join(" · "),
        "Byline",
      ),
      ...write.table(
        [
          { header: t("columns.code"), share: 0.09 },
          { header: t("columns.question"), share: 0.37 },
          { header: t("tables.answer"), share: 0.18 },
          { header: t("tables.note"), share: 0.36 },
        ],
        questions.map((question) => [
          question.id,
          questionTitle(question, t),
          question.answer.label,
          [typed(desk, said(question))],
        ]),
      ),
    ]),
  ];
}

function questionTitle({ title, critical, own }: ReportQuestion, t: Translate): Text {
  return [title, ...(critical ? [t("steps.critical")] : []), ...(own ? [t("steps.own")] : [])].join(" ");
}

function said({ answer: { reason, note } }: ReportQuestion): string {
  return [reason, note].filter((text) => text !== undefined && text.trim() !== "").join("\n");
}

/** All scores, per step and per kind. */
export function scores({ report, t, write, pictures }: Desk): Blocks {
  return [
    write.heading(1, t("scores.title")),
    write.picture(pictures.outcome),
    write.heading(2, t("scores.perStep")),
    ...write.table(
      [
        { header: t("columns.step"), share: 0.46 },
        { header: t("columns.score"), share: 0.18 },
        { header: t("columns.answered"), share: 0.2 },
        { header: t("columns.chances"), share: 0.16 },
      ],
      report.steps.map(({ id, short, score, answered, of, chances }) => [
        t("steps.step", { id, title: short }),
        scoreWords({ t }, score),
        t("scores.answered", { answered, of }),
        String(chances),
      ]),
    ),
    write.heading(2, t("scores.perLevel")),
    ...write.table(
      [
        { header: t("columns.level"), share: 0.24 },
        { header: t("columns.about"), share: 0.38 },
        { header: t("columns.score"), share: 0.18 },
        { header: t("columns.answered"), share: 0.2 },
      ],
      report.levels.map(({ title, about, score, answered, of }) => [
        title,
        about,
        scoreWords({ t }, score),
        t("scores.answered", { answered, of }),
      ]),
    ),
  ];
}

/** What nobody knew yet, and what was not talked about. */
export function openQuestions({ report, t, write }: Desk): Blocks {
  const { unknown, unanswered } = report.openQuestions;
  const named = (questions: readonly ReportQuestion[]) =>
    write.list(questions.map(({ id, title }) => [{ text: id, bold: true }, { text: title }]));
  return [
    write.heading(1, t("open.title")),
    ...(unknown.length + unanswered.length === 0 ? [write.paragraph(t("open.none"))] : []),
    ...(unknown.length === 0
      ? []
      : [write.heading(2, t("open.unknown")), write.paragraph(t("open.unknownAbout")), ...named(unknown)]),
    ...(unanswered.length === 0
      ? []
      : [write.heading(2, t("open.unanswered")), write.paragraph(t("open.unansweredAbout")), ...named(unanswered)]),
  ];
}

/** How the score works, what it rests on, and whose words are in it. */
export function background({ report, t, write }: Desk): Blocks {
  const { method, sources, overlay } = report;
  return [
    write.heading(1, method.title),
    ...method.paragraphs.map((text) => write.paragraph(text)),
    write.heading(1, t("sources.title")),
    write.paragraph(t("sources.intro")),
    ...write.list(
      sources.map(({ title, publisher, year }) => [
        { text: `${title}.`, bold: true },
        { text: year === null ? publisher : t("sources.publisher", { publisher, year }) },
      ]),
    ),
    ...(overlay === undefined
      ? []
      : [
          write.heading(1, t("own.title")),
          write.paragraph(t("own.body", { name: overlay.name })),
          ...(overlay.contact === undefined ? [] : [write.paragraph(`${t("own.contact")}: ${overlay.contact}`)]),
        ]),
  ];
}
