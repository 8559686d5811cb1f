// The part of the configuration that says what carries fetched mail, and where Redis is.
import { z } from 'zod';

export const queueFields = {
  QUEUE: z.enum(['database', 'redis']).default('database').meta({
    description:
      'What carries fetched mail to whoever decides it: jobs in the database, or a Redis stream beside it (docs/redis.md).',
  }),
  REDIS_HOST: z
    .string()
    .min(1)
    .default('localhost')
    .meta({ description: 'Where Redis is, for QUEUE=redis.' }),
  REDIS_PORT: z.coerce.number().int().min(1).max(65_535).default(6379).meta({ description: 'Its port.' }),
  REDIS_USERNAME: z.string().min(1).optional().meta({ description: 'User there, where it has an ACL.' }),
  REDIS_PASSWORD: z.string().min(1).optional().meta({ description: 'Password there.', secret: true }),
  REDIS_TLS: z.stringbool().default(false).meta({ description: 'Whether Redis is reached by TLS: 1 or 0.' }),
  REDIS_STREAM_NAME: z
    .string()
    .regex(/^[\w.:{}-]{1,200}$/, 'must be letters, digits and . : - _ { } only')
    .default('email_ingestion_stream')
    .meta({ description: 'Key of the stream.' }),
  REDIS_MAX_STREAM_LENGTH: z.coerce.number().int().min(100).max(10_000_000).default(10_000).meta({
    description: 'Entries of the stream from which on the producers wait; nothing is ever cut off for it.',
  }),
  REDIS_PARTITIONS: z.coerce.number().int().min(1).max(64).default(1).meta({
    description: 'Streams that users are divided among, named …:0, …:1 and so on; 1 = one, without a number.',
  }),
  STREAM_INCLUDE_BODY: z.stringbool().default(false).meta({
    description:
      'Whether the stream also carries the beginning of each body, for whoever may read it: 1 or 0.',
  }),
};
