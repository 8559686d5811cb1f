// The socket for tracing: what is done is told as spans, each the child of what it was begun in.

/** One finished piece of work. */
export interface Span {
  /** 32 and 16 hexadecimal digits, as W3C Trace Context has them. */
  traceId: string;
  spanId: string;
  /** Null where it begins its trace. */
  parentId: string | null;
  name: string;
  kind: SpanKind;
  /** Epoch ms, with fractions. */
  start: number;
  end: number;
  attributes: Readonly<Record<string, string | number | boolean>>;
  /** What led to it in another trace. */
  links: readonly Pick<Span, 'traceId' | 'spanId'>[];
  failed: boolean;
}

export type SpanKind = 'internal' | 'server' | 'consumer';
/** Only numbers, flags, random ids of ours and words of ours are told of them; whatever else is among them is left out. */
export type SpanDetails = Readonly<Record<string, unknown>>;

export interface SpanWish {
  name: string;
  /** `internal` unless told. */
  kind?: SpanKind;
  details?: SpanDetails;
  /**
   * A text that names a whole of which this is the beginning. The ids are drawn from it, so that whoever knows the text, in whatever
   * process and however much later, can go on with the same trace.
   */
  begins?: string;
  /** The same text, where this goes on with it. */
  follows?: string;
}

/** What is known only at the end. */
export interface SpanEnd {
  name?: string;
  details?: SpanDetails;
  failed?: boolean;
}

export interface Tracer {
  /** Does the work as a span, until its promise settles where it gives one. What the work throws passes through. */
  span: <T>(wish: SpanWish, work: (tell: (end: SpanEnd) => void) => T) => T;
}

/** Traces nothing. */
export const NO_TRACER: Tracer = { span: (_, work) => work(() => undefined) };
