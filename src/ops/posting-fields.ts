// The part of the configuration that says how postings are read.
import { z } from 'zod';

export const postingFields = {
  REQUEST_TIMEOUT_S: z.coerce
    .number()
    .min(1)
    .max(120)
    .default(20)
    .meta({ description: 'Seconds that a site has to answer when a posting is read.' }),
};
