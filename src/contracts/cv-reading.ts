// The socket for reading CVs, which is done apart from the rest, since the files are anybody's.
import type { Profile } from '../domain/profile.ts';

export type CvFormat = 'pdf' | 'docx' | 'text';

/** What a CV tells, or in one line why it cannot be read and what to do instead. */
export type CvReading = { format: CvFormat; profile: Profile } | { refused: string };

/** Never throws for what is in the file. @param now epoch ms: what still lasts lasts until then */
export type ReadCv = (bytes: Uint8Array, now: number) => Promise<CvReading>;
