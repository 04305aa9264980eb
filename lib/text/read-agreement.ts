import type { AgreementText } from './agreement-text';
import { readBlocks } from './blocks';
import { splitByLanguage } from './by-language';
import { readEffectiveDate } from './effective-date';
import { readLanguages } from './language';
import { linkLeadIns } from './lead-in';
import { readDocuments } from './named-documents';
import { readParties } from './parties';
import { readSections } from './sections';
import { readSentences } from './sentences';
import { simplified } from './simplified';
import { readTitle } from './title';

/** No-break, thin and other spaces inside a line, as word processors set them; the ideographic one indents. */
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;

/** Most texts have no no-break space, and none of the others then; one character is soon looked for. */
function withPlainSpaces(text: string): string {
  return text.includes('\u00a0') || text.includes('\u202f') ? text.replace(ODD_SPACES, ' ') : text;
}

/**
 * Reads an agreement's text: its blocks, sentences, languages, parties, title and effective date.
 *
 * @param text any text, hostile ones included; takes linear time. All offsets of the result are into it.
 */
export function readAgreement(text: string): AgreementText {
  const plain = withPlainSpaces(simplified(text));
  const blocks = splitByLanguage(plain, readBlocks(plain));
  for (const [index, language] of readLanguages(plain, blocks).entries()) blocks[index]!.language = language;
  const sentences = readSentences(plain, blocks);
  linkLeadIns(plain, blocks, sentences);
  const title = readTitle(text, blocks);
  const plainTitle = title && simplified(title);
  const parties = readParties(plain, plainTitle);
  return {
    text,
    title,
    effectiveDate: readEffectiveDate(plain),
    blocks,
    sentences,
    sections: readSections(text, title, blocks),
    parties,
    documents: readDocuments(plain, plainTitle, parties),
  };
}
