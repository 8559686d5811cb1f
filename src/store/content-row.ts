// The row of a kept mail.
export interface ContentRow {
  user_id: string;
  mail_id: string;
  message_id: string | null;
  subject: string;
  from_name: string;
  from_address: string;
  header_time: number | null;
  /** JSON: string[] */
  threads: string;
  text_hash: string;
  /** Key of the variant that is kept: the greatest that was worth it. */
  variant: string;
  /** Sealed JSON: KeptMail; null where the text is deleted. */
  body: Uint8Array;
  /** Null while the text is kept; else the choice by which it went, in days. */
  body_days: number | null;
}
