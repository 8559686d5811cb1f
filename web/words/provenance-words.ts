// Where a fact was read and how sure that is, in one sentence.
import type { Provenance, Span } from '../../src/contracts/api.ts';
import { confidenceWords } from './confidence-words.ts';
import { relativeTime, type Place } from './date-words.ts';
import { handWords } from './hand-words.ts';
import { lessonDay } from './lesson-words.ts';

const PLACES: Readonly<Record<Span['field'], string>> = {
  subject: 'the subject',
  from: 'the sender',
  body: 'the text',
  link: 'a link',
  calendar: 'the invitation',
  header: 'the head',
};

/** "the mail of 3 Mar", "yesterday's mail", "the mail of 2 days ago". */
function mailOf(at: string | null, now: number, place: Place): string {
  if (at === null) return 'a mail';
  const day = relativeTime(Date.parse(at), now, place);
  return day === 'yesterday' ? 'yesterday’s mail' : `the mail of ${day}`;
}

/** "Read in the subject of the mail of 3 Mar · sure (98 %)", or "Set by you", "Set with your API key “Sheet script”". @param now epoch ms */
export function provenanceWords(provenance: Provenance, now: number, place: Place): string {
  if (provenance.by === 'person') return `Set ${handWords(provenance.hand)}`;
  if (provenance.by === 'lesson') {
    const { lesson } = provenance;
    if (!lesson) return 'Because you said so of another mail';
    return `Because you said so of the mail “${lesson.subject}” on ${lessonDay(lesson.at, place)}`;
  }
  const where = provenance.read_in === null ? '' : `${PLACES[provenance.read_in]} of `;
  const sure = confidenceWords(provenance.confidence).toLowerCase();
  const percent = Math.round(provenance.confidence * 100);
  return `Read in ${where}${mailOf(provenance.at, now, place)} · ${sure} (${percent} %)`;
}
