// The part of the configuration that says whom events are delivered to, and how patiently.
import { z } from 'zod';

const LONGEST = 7 * 24 * 60 * 60;
/** As the field's practice has it: ten tries within three days. */
const PAUSES = '5,300,1800,7200,18000,36000,50400,72000,86400';

export const deliveryFields = {
  JOB_TRACKER_API_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address like http://localhost:8000/events' })
    .optional()
    .meta({
      description:
        'Where every event of every application is posted, such as http://localhost:8000/events; each is the JSON of docs/events.md. Without it nothing is sent there.',
    }),
  JOB_TRACKER_API_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{1,4000}$/, 'must be one word')
    .optional()
    .meta({ description: 'Sent there as Authorization: Bearer.', secret: true }),
  WEBHOOK_REACH: z.enum(['public', 'loopback', 'private']).default('public').meta({
    description:
      'What webhooks may reach: public addresses; loopback: also this machine; private: also private networks. Leave it where several people share the server.',
  }),
  WEBHOOK_TIMEOUT_S: z.coerce
    .number()
    .min(0.1)
    .max(60)
    .default(10)
    .meta({ description: 'Seconds that a receiver has to answer.' }),
  WEBHOOK_PAUSES_S: z
    .string()
    .regex(/^\d+(?:\.\d+)?(?:,\d+(?:\.\d+)?){0,29}$/, 'must be seconds parted by commas')
    .refine((text) => text.split(',').every((one) => Number(one) <= LONGEST), 'no pause may be over a week')
    .default(PAUSES)
    .meta({
      description: 'Seconds after the first, second, … failed delivery; after the last one it is given up.',
    }),
};
