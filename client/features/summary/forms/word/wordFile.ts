import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type XmlComponent,
} from 'docx';
import type { Tell } from '../Tell.ts';
import { xmlText } from '../xmlText.ts';
import { partBlocks } from './blocks.ts';
import { paragraphOf, runsOf } from './runs.ts';
import { LINE, MARGIN, numbering, QUIET, stylesIn } from './styles.ts';
import type { WordContent } from './WordContent.ts';

/** The summary as a Word file: real headings, lists and tables, so that it can be read aloud and put into a template. */
export async function wordFile(content: WordContent, tell: Tell): Promise<ArrayBuffer> {
  const { document: summary, organiser } = content;
  const pieces = summary.parts.length + 1;
  let lists = 0;
  const newList = () => {
    lists += 1;
    return lists;
  };
  const parts = summary.parts.map((part, at) => {
    const blocks = partBlocks(part, content, newList);
    whenWritten(blocks.at(-1), () => tell(at + 1, pieces));
    return blocks;
  });
  const file = new Document({
    title: xmlText(summary.title),
    creator: xmlText(organiser),
    description: xmlText(summary.status.join(' · ')),
    styles: stylesIn(summary.lang),
    numbering,
    sections: [
      {
        properties: { page: { size: A4, margin: MARGINS } },
        headers: { default: headerOf(content) },
        footers: { default: footerOf(content) },
        children: [
          paragraphOf(summary.title, { heading: HeadingLevel.HEADING_1 }),
          ...parts.flat(),
        ],
      },
    ],
  });
  const bytes = await Packer.toArrayBuffer(file);
  tell(pieces, pieces);
  return bytes;
}

/** The paragraphs are written one after the other, when everything is packed. */
function whenWritten(last: XmlComponent | undefined, done: () => void): void {
  if (!last) return;
  const write = last.prepForXml.bind(last);
  last.prepForXml = (context) => {
    const written = write(context);
    done();
    return written;
  };
}

/** Twentieths of a point. */
const A4 = { width: 11906, height: 16838 };
const MARGINS = { top: 1500, bottom: 1300, left: MARGIN, right: MARGIN, header: 640, footer: 560 };

const SMALL_RUN = { size: 17, color: QUIET };

/** Whoever asks for the paper must see on every page whether it is decided. */
function headerOf({ document: { status } }: WordContent): Header {
  const [first = '', ...more] = status;
  return new Header({
    children: [
      new Paragraph({
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: LINE, space: 6 } },
        children: [
          ...runsOf(first, { ...SMALL_RUN, bold: true }),
          ...more.flatMap((one) => runsOf(`  ·  ${one}`, SMALL_RUN)),
        ],
      }),
    ],
  });
}

const footerOf = ({ words }: WordContent): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.END,
        children: [
          new TextRun({
            ...SMALL_RUN,
            children: [
              `${words.page} `,
              PageNumber.CURRENT,
              ` ${words.of} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
